import type { Ctx } from "@/server/context";
import { addDays, koreanDay, startOfKoreanWeek } from "@/server/domain/calendar";
import { enqueue } from "@/server/jobs/enqueue";

const listSize = 500;

/** Queues the reports of the day for every shop that had a review in their time: of yesterday, and on Mondays of last week. */
export async function scheduleReports(ctx: Ctx): Promise<void> {
  const day = koreanDay(ctx.now());
  const isMonday = startOfKoreanWeek(day) === day;
  let after = "00000000-0000-0000-0000-000000000000";
  for (;;) {
    const stores = await ctx.db.$queryRaw<{ id: string; hadYesterday: boolean }[]>`
      select store_id as id, bool_or(day = ${addDays(day, -1)}::date) as "hadYesterday" from review_daily
      where store_id > ${after}::uuid and reviews > 0
        and not exists (select 1 from stores s where s.id = store_id and s.is_practice)
        and day between ${addDays(day, isMonday ? -14 : -1)}::date and ${addDays(day, -1)}::date
      group by store_id order by store_id limit ${listSize}`;
    await ctx.db.$transaction(async (tx) => {
      for (const { id: storeId, hadYesterday } of stores) {
        if (hadYesterday) await enqueue(tx, "send-report", { storeId, kind: "daily", day });
        if (isMonday) await enqueue(tx, "send-report", { storeId, kind: "weekly", day });
      }
    });
    const last = stores.at(-1);
    if (!last) return;
    after = last.id;
  }
}
