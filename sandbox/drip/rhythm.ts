import type { Random } from "@/sandbox/core/random";
import type { Shop } from "@/sandbox/places/shop";
import { writingPace } from "@/sandbox/places/written-at";

const slowest = 0.25;
const fastest = 2.5;

/** Milliseconds to the next review: `everyMs` on the day's average, shorter at meal times, four times as long at night. */
export function nextDelayMs(everyMs: number, shops: Shop[], at: Date, random: Random): number {
  const pace = shops.reduce((sum, shop) => sum + writingPace(shop, at), 0) / Math.max(shops.length, 1);
  return (everyMs / Math.min(Math.max(pace, slowest), fastest)) * (0.5 + random.next());
}

/** The first of those waiting about whose shop people would write at this hour; the first of all when there is none. */
export function nextInRhythm<Entry extends { shop: Shop }>(waiting: Entry[], at: Date, random: Random): Entry | null {
  const fitting = waiting.find(({ shop }) => random.chance(Math.max(writingPace(shop, at), slowest)));
  return fitting ?? waiting[0] ?? null;
}
