"use client";

import { useTranslations } from "next-intl";
import { AspectPanel } from "@/components/analytics/aspect-panel";
import { ComparePanel } from "@/components/analytics/compare-panel";
import { evidenceHref } from "@/components/analytics/evidence-href";
import { HourPanel } from "@/components/analytics/hour-panel";
import { type LockablePart, LockedParts } from "@/components/analytics/locked-parts";
import { RecommendationPanel } from "@/components/analytics/recommendation-panel";
import { ReplyPanel } from "@/components/analytics/reply-panel";
import { SummaryTiles } from "@/components/analytics/summary-tiles";
import { TrendPanel } from "@/components/analytics/trend-panel";
import type { Summary } from "@/components/analytics/types";
import { WordPanel } from "@/components/analytics/word-panel";
import { PlatformName } from "@/components/reviews/platform-tile";
import { Columns } from "@/components/shell/page";
import { type AnalyticsPart, hasPart } from "@/server/domain/analytics/parts";
import type { RangeInput } from "@/server/domain/analytics/range";
import { type PlanId, plans } from "@/server/domain/plan";
import type { ReviewSearch } from "@/server/domain/review-search";
import { Loaded } from "./loaded";
import { MarkSection } from "./mark-section";
import { RepetitionSection } from "./repetition-section";
import { useAnalytics } from "./use-analytics";

const lockable: readonly LockablePart[] = ["recommendations", "words", "hours", "stores", "marks"];

type AnalyticsPanelsProps = {
  asked: RangeInput;
  summary: Summary;
  stores: readonly { id: string; name: string }[];
  plan: PlanId;
  isAdmin: boolean;
};

/** Everything below the period: figures first, then why, then when and where. */
export function AnalyticsPanels({ asked, summary, stores, plan, isAdmin }: AnalyticsPanelsProps) {
  const t = useTranslations("analytics.compare");
  const shows = (part: AnalyticsPart) => isAdmin || hasPart(plans[plan].analytics, part);
  const { aspects, words, hours, recommendations, comparison, marks } = useAnalytics(asked, shows);
  const withStores = stores.length > 1 && !asked.storeId;
  const locked = lockable.filter((part) => !shows(part) && (part !== "stores" || withStores));
  const { from, to } = summary.range;
  const { storeId, platform } = asked;
  const evidence = (search: Partial<ReviewSearch>) => evidenceHref({ storeId, platform, from, to, ...search });
  const inboxHref = `/inbox?${new URLSearchParams({ ...(storeId && { store: storeId }), ...(platform && { platform }) })}`;
  return (
    <>
      <SummaryTiles summary={summary} evidence={evidence} />
      <Columns className={shows("recommendations") ? undefined : "lg:grid-cols-1"}>
        <TrendPanel summary={summary} marks={marks.data?.items ?? []} />
        <Loaded part="recommendations" shows={shows} query={recommendations} height="h-105">
          {(data) => <RecommendationPanel recommendations={data} evidence={evidence} />}
        </Loaded>
      </Columns>
      <Loaded part="aspects" shows={shows} query={aspects} room="mt-4 lg:mt-5" height="h-110">
        {(data) => <AspectPanel list={data} evidence={evidence} />}
      </Loaded>
      <Columns even className="empty:hidden">
        <Loaded part="words" shows={shows} query={words} height="h-110">
          {(data) => <WordPanel list={data} evidence={evidence} />}
        </Loaded>
        <Loaded part="hours" shows={shows} query={hours} height="h-110">
          {(data) => <HourPanel hours={data} evidence={evidence} />}
        </Loaded>
      </Columns>
      <ComparePanel
        className="mt-4 lg:mt-5"
        title={t("platforms")}
        first={t("platform")}
        note={t("platformNote")}
        rows={summary.platforms.map((row) => ({
          ...row,
          times: row.times,
          id: row.platform,
          name: <PlatformName platform={row.platform} />,
          href: evidence({ platform: row.platform }),
        }))}
      />
      {withStores ? (
        <Loaded part="stores" shows={shows} query={comparison} room="mt-4 lg:mt-5" height="h-60">
          {(data) => (
            <ComparePanel
              className="mt-4 lg:mt-5"
              title={t("stores")}
              first={t("store")}
              note={t("storeNote")}
              rows={data.map((row) => ({ ...row, href: evidence({ storeId: row.id }) }))}
            />
          )}
        </Loaded>
      ) : null}
      <Columns even>
        <ReplyPanel summary={summary} inboxHref={inboxHref} />
        <RepetitionSection stores={storeId ? stores.filter(({ id }) => id === storeId) : stores} />
      </Columns>
      <Loaded part="marks" shows={shows} query={marks} room="mt-4 lg:mt-5" height="h-40">
        {(data) => <MarkSection marks={data.items} stores={stores} storeId={storeId} today={summary.today} />}
      </Loaded>
      {locked.length > 0 ? <LockedParts parts={locked} className="mt-4 lg:mt-5" /> : null}
    </>
  );
}
