import { Link } from "@/components/ui/link";
import { useTranslations } from "next-intl";
import { useFormatter } from "@/components/ui/use-formatter";
import { cn } from "@/components/ui/cn";
import { Progress } from "@/components/ui/progress";
import type { FrameProps } from "./frame-props";

type UsageMeterProps = NonNullable<FrameProps["usage"]> & { className?: string; onGo?: () => void };

/** This month's reviews against the plan's limit; when they come to an end, what then and the way to a larger plan. */
export function UsageMeter({ used, limit, level, resumesOn, className, onGo }: UsageMeterProps) {
  const t = useTranslations("shell.usage");
  const format = useFormatter();
  const day = format.dateTime(new Date(`${resumesOn}T00:00:00+09:00`), { month: "long", day: "numeric" });
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
            tone={level === "fine" ? "accent" : "caution"}
            className="mt-1.75 mb-1.5 bg-track"
          />
          <span className="text-caption text-text-3">{t(level, { day })}</span>
          {level === "fine" ? null : (
            <Link href="/billing" onClick={onGo} className="block py-1 font-semibold text-accent-text max-lg:py-2.5">
              {t("plans")}
            </Link>
          )}
        </>
      )}
    </div>
  );
}
