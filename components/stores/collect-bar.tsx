import { useTranslations } from "next-intl";
import { useFormatter } from "@/components/ui/use-formatter";
import type { ReactNode } from "react";
import { PlatformTile } from "@/components/reviews/platform-tile";
import { Progress } from "@/components/ui/progress";
import type { CrawlView } from "@/server/features/crawling/crawl-view";

type CollectBarProps = {
  crawl: CrawlView;
  /** Beside the platform's tile, e.g. the shop's name. */
  name: ReactNode;
  /** Below the bar. */
  children?: ReactNode;
};

/** How far a collecting is: a bar where the total is known, else a counter. */
export function CollectBar({ crawl, name, children }: CollectBarProps) {
  const t = useTranslations("stores.live");
  const platform = useTranslations("review.platform")(crawl.platform);
  const format = useFormatter();
  const { found } = crawl;
  const isDone = crawl.status === "done";
  // A later collecting ends where the known reviews begin: the platform's total says nothing about it.
  const expected = isDone ? null : crawl.expected;
  return (
    <div>
      <div className="mb-1.75 flex items-center justify-between gap-3 text-small">
        <span className="flex min-w-0 items-center gap-2 text-text-2">
          <PlatformTile platform={crawl.platform} />
          <span className="truncate">{name}</span>
        </span>
        <span className="whitespace-nowrap tabular-nums">
          <b className="font-semibold">{format.number(found)}</b>
          <span className="text-text-3">{expected === null ? t("unit") : t("expected", { count: expected })}</span>
        </span>
      </div>
      {isDone || expected !== null ? (
        <Progress
          size="l"
          label={t("bar", { platform })}
          value={isDone ? 1 : found}
          max={isDone ? 1 : (expected ?? 1)}
        />
      ) : null}
      {children ? (
        <div className="mt-1.75 flex flex-wrap justify-between gap-x-3 text-small text-text-3">{children}</div>
      ) : null}
    </div>
  );
}
