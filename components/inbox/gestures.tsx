"use client";

import { ArrowLeft, Pointer, Search, Undo2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { Sheet } from "@/components/ui/sheet";

const gestures = [
  ["swipe", ArrowLeft],
  ["hold", Pointer],
  ["find", Search],
  ["undo", Undo2],
] as const;

/** What a thumb can do, where a keyboard would have its keys. */
export function Gestures({ open, onOpenChange }: { open: boolean; onOpenChange: (open: boolean) => void }) {
  const t = useTranslations("inbox.keys.gestures");
  return (
    <Sheet open={open} onOpenChange={onOpenChange} title={t("title")}>
      <ul className="mt-1 divide-y divide-border">
        {gestures.map(([gesture, Icon]) => (
          <li key={gesture} className="flex min-h-13 items-center gap-3 py-1.5">
            <Icon aria-hidden className="size-5 flex-none text-accent-text" />
            <div>
              <b className="font-semibold">{t(gesture)}</b>
              <p className="text-small text-text-2">{t(`${gesture}Detail`)}</p>
            </div>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
