import { addDays, koreanDay } from "@/server/domain/calendar";
import type { Rhythm } from "@/server/domain/crawl-schedule";
import { planInForce } from "@/server/domain/plan";
import type { Tx } from "@/server/platform/db";
import type { CrawledConnection } from "./crawl-session";

/** How often a connection is collected from: its owner's plan and how many reviews it got lately. */
export async function rhythmOf(tx: Tx, connection: CrawledConnection, now: Date): Promise<Rhythm> {
  const { storeId, platform, store } = connection;
  const plan = planInForce(await tx.subscription.findUnique({ where: { userId: store.userId } }), now);
  const today = koreanDay(now);
  const [activity] = await tx.$queryRaw<{ lastWeek: number; lastMonth: number }[]>`
    select coalesce(sum(reviews) filter (where day > ${addDays(today, -7)}::date), 0)::int as "lastWeek",
      coalesce(sum(reviews), 0)::int as "lastMonth"
    from review_daily where store_id = ${storeId}::uuid and platform = ${platform}::"Platform"
      and day > ${addDays(today, -30)}::date`;
  return { everyMinutes: plan.crawlEveryMinutes, activity: activity ?? null, failures: 0 };
}
