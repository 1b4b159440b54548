"use client";

import { Dialog as Radix } from "radix-ui";
import type { ReactNode } from "react";
import { useReturnFocus } from "./use-return-focus";

type DialogProps = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  /** The question. */
  title: ReactNode;
  /** What it leads to. */
  description?: ReactNode;
  children?: ReactNode;
  /** Leaving first, then the verb of the title as the primary button. */
  actions: ReactNode;
};

export function OpenedDialog({ open, onOpenChange, title, description, children, actions }: DialogProps) {
  const returnFocus = useReturnFocus();
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Portal>
        <Radix.Overlay className="fixed inset-0 z-30 grid animate-[appear_var(--t-base)] grid-cols-[minmax(0,1fr)] place-items-center overflow-y-auto bg-scrim p-4">
          <Radix.Content
            {...returnFocus}
            {...(description ? {} : { "aria-describedby": undefined })}
            className="w-120 max-w-full rounded-xl bg-raised p-6 shadow-3"
          >
            <Radix.Title className="mb-1.5">{title}</Radix.Title>
            {description ? <Radix.Description className="text-text-2">{description}</Radix.Description> : null}
            {children}
            <footer className="mt-6 flex flex-wrap justify-end gap-2">{actions}</footer>
          </Radix.Content>
        </Radix.Overlay>
      </Radix.Portal>
    </Radix.Root>
  );
}
