import { z } from "zod";
import { addDays } from "@/server/domain/calendar";
import { type History, isShown } from "@/server/domain/history";
import { PlatformSchema } from "@/server/domain/platform-schema";
import { type Bucket, bucketOf, daysIn, type Period, rangeDays } from "./period";

const longestDays = 1_100;
/** Shorter periods are drawn with some time before them, so that a direction can be seen. */
const leastDrawnDays = 84;
const yearDays = 365;
/** With fewer reviews in a week its mean says little. */
const fewestInWeek = 10;

/** Which reviews analytics is about: the last `days` Korean days with today, or `from` to `to`. */
export const RangeInput = z.object({
  storeId: z.uuid().optional(),
  platform: PlatformSchema.optional(),
  days: z.literal(rangeDays).default(30),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
});
export type RangeInput = z.infer<typeof RangeInput>;

export type Range = Period & {
  days: number;
  /** As many days directly before. */
  previous: Period;
};

/** The period that is asked for; an own one is cut at today and put the right way round. */
export function resolveRange({ days, from, to }: Pick<RangeInput, "days" | "from" | "to">, today: string): Range {
  const period = from && to ? ownPeriod(from, to, today) : { from: addDays(today, 1 - days), to: today };
  const length = daysIn(period);
  return { ...period, days: length, previous: { from: addDays(period.from, -length), to: addDays(period.from, -1) } };
}

function ownPeriod(one: string, other: string, today: string): Period {
  const [first, last] = one <= other ? [one, other] : [other, one];
  const to = last <= today ? last : today;
  const from = first <= to ? first : to;
  return { from: daysIn({ from, to }) > longestDays ? addDays(to, 1 - longestDays) : from, to };
}

/** Whether the history holds the whole period. */
export const isWithinHistory = (range: Period, history: History): boolean => isShown(range.from, history);

export type Drawn = Period & { bucket: Bucket };

/**
 * What the lines of a period show, as far as the history goes: at least twelve weeks, or the months of a year where a week
 * holds too few reviews (`perDay`, of one line).
 */
export function drawnRange(range: Range, history: History, perDay: number): Drawn {
  const wanted = Math.max(range.days, 7 * perDay < fewestInWeek ? yearDays : leastDrawnDays);
  const earliest = history?.from ?? "0000-01-01";
  const long = addDays(range.to, 1 - wanted);
  const from = long >= earliest ? long : earliest < range.from ? earliest : range.from;
  const length = daysIn({ from, to: range.to });
  return { from, to: range.to, bucket: length <= 14 ? "day" : length <= 130 ? "week" : "month" };
}

/** First days of all steps, oldest first. */
export function bucketsOf({ from, to, bucket }: Drawn): string[] {
  const starts: string[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const start = bucketOf(day, bucket);
    if (starts.at(-1) !== start) starts.push(start);
  }
  return starts;
}
