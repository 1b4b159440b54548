import type { Aspect } from "@/server/domain/analysis";
import type { Said } from "@/server/domain/log-odds";
import type { Range } from "@/server/domain/analytics/range";
import type { Tx } from "@/server/platform/db";
import { countedIn } from "./open-range";

export type AspectCount = {
  aspect: Aspect;
  isNow: boolean;
  reviews: number;
  positive: number;
  neutral: number;
  negative: number;
};

/** Reviews that speak of each aspect, in a period and the one before. */
export const readAspects = (tx: Tx, storeIds: readonly string[], { from, to, previous }: Range, platform?: string) =>
  tx.$queryRaw<AspectCount[]>`
    select aspect, day >= ${from}::date as "isNow", sum(reviews)::int as reviews, sum(positive)::int as positive,
      sum(neutral)::int as neutral, sum(negative)::int as negative
    from aspect_daily where ${countedIn(storeIds, previous.from, to, platform)} group by 1, 2`;

/** Reviews that were read, in a period and the one before. */
export async function readScored(tx: Tx, storeIds: readonly string[], range: Range, platform?: string): Promise<Said> {
  const { from, to, previous } = range;
  const [counted] = await tx.$queryRaw<Said[]>`
    select coalesce(sum(score_count) filter (where day >= ${from}::date), 0)::int as now,
      coalesce(sum(score_count) filter (where day < ${from}::date), 0)::int as before
    from review_daily where ${countedIn(storeIds, previous.from, to, platform)}`;
  return counted ?? { now: 0, before: 0 };
}
