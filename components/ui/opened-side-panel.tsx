"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { Dialog as Radix } from "radix-ui";
import type { ReactNode } from "react";
import { buttonClass } from "./button";
import { useReturnFocus } from "./use-return-focus";

type SidePanelProps = { open: boolean; onOpenChange: (open: boolean) => void; title: ReactNode; children: ReactNode };

export function OpenedSidePanel({ open, onOpenChange, title, children }: SidePanelProps) {
  const t = useTranslations("ui");
  const returnFocus = useReturnFocus();
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange} modal={false}>
      <Radix.Portal>
        <Radix.Content
          {...returnFocus}
          aria-describedby={undefined}
          className="fixed inset-y-0 right-0 z-40 flex w-105 max-w-full animate-[appear_var(--t-base)] flex-col border-l bg-raised shadow-3"
        >
          <header className="flex h-13 flex-none items-center border-b pr-3 pl-5">
            <Radix.Title className="flex-1 text-[1rem]">{title}</Radix.Title>
            <Radix.Close aria-label={t("close")} className={buttonClass({ kind: "quiet", size: "s", square: true })}>
              <X />
            </Radix.Close>
          </header>
          <div className="min-h-0 flex-1 overflow-y-auto px-5 py-2">{children}</div>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
