import { kstDay, kstParts, startOfKstDay } from "@/sandbox/core/kst";
import type { Random } from "@/sandbox/core/random";
import { kindOf } from "./keywords";
import type { Shop } from "./shop";
import type { WrittenReview } from "./written-review";

const dayMs = 86_400_000;
const firstHour = 9;
const seasonMonths = { spring: [3, 4, 5], summer: [6, 7, 8], autumn: [9, 10, 11], winter: [12, 1, 2] } as const;
/** Share of the day's reviews by hour of writing, from 9 to 23. */
const hourWeights: Record<ReturnType<typeof kindOf>, number[]> = {
  meal: [1, 1, 3, 8, 10, 5, 3, 2, 3, 7, 11, 12, 9, 5, 2],
  cafe: [1, 3, 5, 6, 8, 11, 12, 10, 8, 6, 4, 4, 3, 2, 1],
  bakery: [5, 8, 9, 8, 8, 7, 7, 6, 6, 6, 5, 5, 4, 2, 1],
  stay: [4, 6, 7, 6, 5, 4, 3, 3, 4, 5, 7, 9, 9, 7, 4],
  salon: [1, 2, 4, 6, 7, 8, 9, 9, 8, 8, 9, 7, 4, 2, 1],
  clinic: [2, 5, 7, 7, 6, 7, 8, 8, 7, 7, 6, 6, 5, 3, 1],
  grooming: [1, 3, 5, 6, 7, 8, 9, 9, 8, 7, 8, 8, 6, 3, 1],
};

/** How far back the demo shops' reviews go on Naver. */
const naverHistoryDays = 425;

/** More reviews lately than long ago, more at weekends, at the hours people write about such a shop. */
export function writtenAt(
  shop: Shop,
  entry: WrittenReview,
  random: Random,
  now: Date,
  historyDays = naverHistoryDays,
): Date {
  const weights = hourWeights[kindOf(shop)];
  for (;;) {
    const daysAgo = entry.daysAgo ?? historyDays * random.next() ** 1.7;
    const day = startOfKstDay(kstDay(new Date(now.getTime() - daysAgo * dayMs)));
    const at = new Date(day.getTime() + hourOf(weights, random) * 3_600_000 + random.int(0, 3_599) * 1_000);
    const { weekday, month } = kstParts(at);
    if (at > now) {
      if (entry.daysAgo !== undefined) return new Date(now.getTime() - random.int(20, 600) * 60_000);
      continue;
    }
    const inSeason = !entry.season || (seasonMonths[entry.season] as readonly number[]).includes(month);
    const weekendEnough = "금토일".includes(weekday) || random.chance(0.62);
    if (entry.daysAgo !== undefined || (inSeason && weekendEnough)) return at;
  }
}

/** How busy writers are at that moment: 1 is the day's average, 0 the night. */
export function writingPace(shop: Shop, at: Date): number {
  const weights = hourWeights[kindOf(shop)];
  const average = weights.reduce((sum, weight) => sum + weight, 0) / weights.length;
  return (weights[kstParts(at).hour - firstHour] ?? 0) / average;
}

function hourOf(weights: number[], random: Random): number {
  let left = random.next() * weights.reduce((sum, weight) => sum + weight, 0);
  const index = weights.findIndex((weight) => (left -= weight) < 0);
  return firstHour + Math.max(index, 0);
}
