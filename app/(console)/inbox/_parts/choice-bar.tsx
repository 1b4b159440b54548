"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { mostChosen, type useChoice } from "./use-choice";

/** While several are being chosen: how many are, how many may be, and many at a touch. */
export function ChoiceBar({ choice }: { choice: ReturnType<typeof useChoice> }) {
  const t = useTranslations("inbox.pick");
  const { chosen, available, safe } = choice;
  if (chosen === null) return null;
  return (
    <div className="flex flex-wrap items-center gap-x-2 gap-y-1 border-b bg-surface px-4 py-2 max-lg:px-4.5">
      <p role="status" className="min-w-full text-small text-text-2">
        {t("count", { count: chosen.size, most: mostChosen })}
      </p>
      {chosen.size < available ? (
        <Button size="s" onClick={choice.chooseAll}>
          {t("all", { count: available })}
        </Button>
      ) : null}
      {safe > 0 && chosen.size === 0 ? (
        <Button size="s" kind="quiet" onClick={choice.chooseSafe}>
          {t("safe", { count: safe })}
        </Button>
      ) : null}
    </div>
  );
}
