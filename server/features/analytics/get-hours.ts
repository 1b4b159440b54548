import type { z } from "zod";
import { type Ctx, transact } from "@/server/context";
import { RangeInput } from "@/server/domain/analytics/range";
import { satisfactionOf, sumDaily } from "@/server/domain/satisfaction";
import { countedIn, openRange } from "./open-range";

export const GetHoursInput = RangeInput;

type Cell = { weekday: number; hour: number; reviews: number; scoreCount: number; scoreSum: number };
type Day = { weekday: number; reviews: number; scoreCount: number; scoreSum: number; scoreSumSq: number };

/** When reviews are written: by weekday (1 is Monday), and by hour where the platform tells one. */
export async function getHours(ctx: Ctx, input: z.infer<typeof GetHoursInput>) {
  return transact(ctx, async (tx) => {
    const { storeIds, range } = await openRange(ctx, tx, "hours", input);
    const which = countedIn(storeIds, range.from, range.to, input.platform);
    const cells = await tx.$queryRaw<Cell[]>`
      select date_part('isodow', day)::int as weekday, hour::int as hour, sum(reviews)::int as reviews,
        sum(score_count)::int as "scoreCount", sum(score_sum)::float8 as "scoreSum"
      from review_hourly where ${which} group by 1, 2 having sum(reviews) > 0 order by 1, 2`;
    const days = await tx.$queryRaw<Day[]>`
      select date_part('isodow', day)::int as weekday, sum(reviews)::int as reviews, sum(score_count)::int as "scoreCount",
        sum(score_sum)::float8 as "scoreSum", sum(score_sum_sq)::float8 as "scoreSumSq"
      from review_daily where ${which} group by 1 order by 1`;
    return {
      range,
      cells: cells.map(({ weekday, hour, reviews, scoreCount, scoreSum }) => ({
        weekday,
        hour,
        reviews,
        scored: scoreCount,
        score: scoreCount > 0 ? Math.round(50 + (50 * scoreSum) / scoreCount) : null,
      })),
      weekdays: [1, 2, 3, 4, 5, 6, 7].map((weekday) => {
        const day = days.find((row) => row.weekday === weekday);
        return {
          weekday,
          reviews: day?.reviews ?? 0,
          satisfaction: day ? satisfactionOf({ ...sumDaily([]), ...day }) : null,
        };
      }),
    };
  });
}
