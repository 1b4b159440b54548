import type { Ctx } from "@/server/context";
import { koreanDay } from "@/server/domain/calendar";

const ready = new WeakMap<object, Set<string>>();

/** Makes the months these reviews fall into. Call before the transaction that stores them: it takes table locks. */
export async function ensureReviewPartitions(ctx: Ctx, dates: Date[]): Promise<void> {
  const known = ready.get(ctx.db) ?? new Set<string>();
  ready.set(ctx.db, known);
  const days = dates.map(koreanDay).sort();
  const missing = [...new Set(days.map((day) => day.slice(0, 7)))].filter((month) => !known.has(month));
  for (const month of missing) {
    await ctx.db
      .$queryRaw`select ensure_partitions('reviews', 'month', ${`${month}-01`}::date, ${`${month}-01`}::date)`;
    known.add(month);
  }
}
