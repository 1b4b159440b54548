"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";

type StartBarProps = {
  counts: { good: number; known: number; rejected: number } | undefined;
  isCounting: boolean;
  isStarting: boolean;
  error: string | undefined;
  onStart: () => void;
  onQuit: () => void;
};

/** Stays at the bottom: the button counts what will really come in. */
export function StartBar({ counts, isCounting, isStarting, error, onStart, onQuit }: StartBarProps) {
  const t = useTranslations("import");
  const good = counts?.good ?? 0;
  const isReady = good > 0 && !isCounting;
  return (
    <div className="sticky bottom-0 mt-5 flex flex-wrap items-center gap-3 border-t border-border bg-surface py-3.5 max-lg:bottom-20 max-lg:py-3">
      <Button
        kind="primary"
        size="l"
        busy={isStarting}
        busyLabel={t("preview.starting")}
        onClick={isReady ? onStart : undefined}
        aria-disabled={!isReady || undefined}
        aria-describedby="start-summary"
        className="max-lg:flex-1"
      >
        {t("preview.start", { count: good })}
      </Button>
      <p id="start-summary" role="status" className="text-small text-text-2 max-lg:order-first max-lg:w-full lg:flex-1">
        {error ?? (counts ? (good === 0 ? t("preview.nothing") : t("preview.summary", counts)) : null)}
      </p>
      <Button kind="quiet" size="l" onClick={onQuit}>
        {t("map.quit")}
      </Button>
    </div>
  );
}
