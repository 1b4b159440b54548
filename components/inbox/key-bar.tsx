import { useTranslations } from "next-intl";
import { memo } from "react";
import { Kbd } from "@/components/ui/kbd";
import { type ShortcutId, shortcuts } from "./shortcuts";

const shown = [
  ["move", ["next", "previous"]],
  ["pick", ["pick"]],
  ["approve", ["approve"]],
  ["edit", ["edit"]],
  ["nextDraft", ["nextDraft"]],
  ["rewrite", ["rewrite"]],
  ["skip", ["skip"]],
  ["undo", ["undo"]],
] as const satisfies readonly (readonly [string, readonly ShortcutId[]])[];

/** The keys of the moment, along the bottom of the desktop inbox. */
export const KeyBar = memo(function KeyBar({ onHelp }: { onHelp: () => void }) {
  const t = useTranslations("inbox.keys");
  return (
    <div className="col-span-full flex h-9 items-center gap-4.5 overflow-hidden border-t bg-bg px-4 text-caption whitespace-nowrap text-text-3 max-lg:hidden print:hidden">
      <div aria-hidden className="contents">
        {shown.map(([label, ids]) => (
          <span key={label} className="inline-flex items-center gap-[.3rem]">
            {ids.map((id) => (
              <Kbd key={id}>{shortcuts[id].keys[0]}</Kbd>
            ))}
            {t(`bar.${label}`)}
          </span>
        ))}
      </div>
      <button
        type="button"
        onClick={onHelp}
        className="ml-auto inline-flex h-6 items-center gap-[.3rem] rounded-sm px-1 hover:text-text"
      >
        <Kbd>?</Kbd>
        {t("all")}
      </button>
    </div>
  );
});
