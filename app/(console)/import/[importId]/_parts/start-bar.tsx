"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";

type StartBarProps = {
  counts: { good: number; known: number; rejected: number } | undefined;
  /** Nothing can be said yet. */
  isCounting: boolean;
  /** Why it cannot start, apart from there being nothing to import. */
  obstacle: string | undefined;
  isStarting: boolean;
  error: string | undefined;
  onStart: () => void;
  onQuit: () => void;
};

/** Stays at the bottom: the button counts what will really come in. */
export function StartBar({ counts, isCounting, obstacle, isStarting, error, onStart, onQuit }: StartBarProps) {
  const t = useTranslations("import");
  const good = counts?.good ?? 0;
  const lock = isCounting ? undefined : (obstacle ?? (good === 0 ? t("preview.nothing") : undefined));
  const summary = error ?? (counts && !lock ? t("preview.summary", counts) : null);
  return (
    <div className="sticky bottom-0 mt-5 flex flex-wrap items-center gap-3 border-t border-border bg-surface py-3.5 max-lg:bottom-20 short:bottom-12 max-lg:py-3">
      <Button
        kind="primary"
        size="l"
        busy={isStarting || isCounting}
        busyLabel={isCounting ? t("preview.counting") : t("preview.starting")}
        disabledReason={lock}
        onClick={onStart}
        className="max-lg:flex-1"
      >
        {t("preview.start", { count: good })}
      </Button>
      <p
        role="status"
        className="text-small text-text-2 max-lg:order-first max-lg:w-full max-lg:empty:hidden lg:flex-1"
      >
        {summary}
      </p>
      <Button kind="quiet" size="l" onClick={onQuit} className="max-lg:ml-auto">
        {t("map.quit")}
      </Button>
    </div>
  );
}
