import { useFormatter, useTranslations } from "next-intl";
import { cn } from "@/components/ui/cn";
import { Progress } from "@/components/ui/progress";
import type { FrameProps } from "./frame-props";

type UsageMeterProps = NonNullable<FrameProps["usage"]> & { className?: string };

/** This month's reviews against the plan's limit. */
export function UsageMeter({ used, limit, resetsOn, className }: UsageMeterProps) {
  const t = useTranslations("shell.usage");
  const format = useFormatter();
  const isFull = limit !== null && used >= limit;
  return (
    <div className={cn("p-3 px-2.5 text-small", className)}>
      <div className="flex items-center justify-between gap-2">
        <span className="text-text-2">{t("label")}</span>
        <span className="tabular-nums">
          <b className="font-semibold">{format.number(used)}</b>
          <span className="text-text-3">{limit === null ? t("unit") : t("ofLimit", { limit })}</span>
        </span>
      </div>
      {limit === null ? null : (
        <>
          <Progress
            label={t("progress")}
            value={used}
            max={limit}
            tone={isFull ? "caution" : "accent"}
            className="mt-1.75 mb-1.5 bg-track"
          />
          <span className="text-caption text-text-3">
            {t(isFull ? "full" : "resets", {
              day: format.dateTime(new Date(`${resetsOn}T00:00:00+09:00`), { month: "long", day: "numeric" }),
            })}
          </span>
        </>
      )}
    </div>
  );
}
