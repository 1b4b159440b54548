import type { z } from "zod";
import { type Ctx, transact, visibleStoreIds } from "@/server/context";
import type { History } from "@/server/domain/history";
import { ReviewSearch } from "@/server/domain/review-search";
import { undatedDay } from "@/server/domain/review-day";
import { satisfactionOf, sumDaily } from "@/server/domain/satisfaction";
import { readHistory } from "@/server/features/billing/public";
import { Prisma } from "@/server/generated/prisma/client";
import type { Tx } from "@/server/platform/db";
import { countLocked } from "./count-locked";
import { among } from "./find-reviews";
import { narrowSearch } from "./narrow-search";
import { firstOfDays, searchWhere } from "./search-where";

export const SumSearchInput = ReviewSearch;

type Sums = {
  reviews: number;
  ratingCount: number;
  ratingSum: number;
  scoreCount: number;
  scoreSum: number;
  scoreSumSq: number;
};

/** How many reviews a search finds within the plan's history, how many it leaves out, how content they are, and their stars where there are any. */
export async function sumSearch(ctx: Ctx, search: z.infer<typeof SumSearchInput>) {
  return transact(ctx, async (tx) => {
    const storeIds = await visibleStoreIds(ctx, tx, search.storeId);
    const history = await readHistory(ctx, tx);
    const which = { storeIds, search, history, now: ctx.now() };
    const sums = isCountedDaily(search) ? await sumDays(tx, which) : await sumRows(ctx, tx, which);
    return {
      count: sums.reviews,
      satisfaction: satisfactionOf({ ...sumDaily([]), ...sums }),
      rating: sums.ratingCount > 0 ? sums.ratingSum / sums.ratingCount : null,
      locked: await countLocked(tx, storeIds, history),
      unrated: sums.reviews - sums.ratingCount,
    };
  });
}

const countedDaily: ReadonlySet<string> = new Set(["storeId", "platform", "days", "from", "to"]);

/** Whether the daily counts know the answer: they tell shops, platforms and days apart, and nothing else. */
const isCountedDaily = (search: ReviewSearch): boolean =>
  Object.entries(search).every(([name, value]) => countedDaily.has(name) || value === undefined || value === "");

type Which = { storeIds: string[]; search: ReviewSearch; history: History; now: Date };

async function sumDays(tx: Tx, { storeIds, search, history, now }: Which): Promise<Sums> {
  const { platform, days, from, to } = search;
  const conditions = [
    history && Prisma.sql`and (day >= ${history.from}::date or day = ${undatedDay}::date)`,
    platform && Prisma.sql`and platform = ${platform}::"Platform"`,
    (from ?? to) && Prisma.sql`and day > ${undatedDay}::date`,
    days && Prisma.sql`and day >= ${firstOfDays(days, now)}::date`,
    from && Prisma.sql`and day >= ${from}::date`,
    to && Prisma.sql`and day <= ${to}::date`,
  ].filter((each) => !!each);
  const [sums] = await tx.$queryRaw<[Sums]>`
    select coalesce(sum(reviews), 0)::int as reviews, coalesce(sum(rating_count), 0)::int as "ratingCount",
      coalesce(sum(rating_sum), 0)::float8 as "ratingSum", coalesce(sum(score_count), 0)::int as "scoreCount",
      coalesce(sum(score_sum), 0)::float8 as "scoreSum", coalesce(sum(score_sum_sq), 0)::float8 as "scoreSumSq"
    from review_daily where store_id = any(${storeIds}::uuid[]) ${Prisma.join([...conditions, Prisma.empty], " ")}`;
  return sums;
}

async function sumRows(ctx: Ctx, tx: Tx, { storeIds, search, history, now }: Which): Promise<Sums> {
  const where = searchWhere(search, now, history);
  const candidates = await narrowSearch(ctx, tx, storeIds, search.words);
  const from = candidates
    ? among(candidates, storeIds, where)
    : Prisma.sql`reviews where store_id = any(${storeIds}::uuid[]) and removed_at is null ${where}`;
  const [sums] = await tx.$queryRaw<[Sums]>`
    select count(*)::int as reviews, count(rating)::int as "ratingCount",
      coalesce(sum(rating), 0)::float8 as "ratingSum", count(sentiment_score)::int as "scoreCount",
      coalesce(sum(sentiment_score), 0)::float8 as "scoreSum",
      coalesce(sum(sentiment_score * sentiment_score), 0)::float8 as "scoreSumSq"
    from ${from}`;
  return sums;
}
