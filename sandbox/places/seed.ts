import { kstDay, kstParts, startOfKstDay } from "@/sandbox/core/kst";
import { createRandom, type Random, seedOf } from "@/sandbox/core/random";
import { kindOf } from "./keywords";
import { drawKeywords, makeReview, starsExist } from "./make-review";
import type { PlaceEvent } from "./places";
import type { OwnerReply, Review } from "./review";
import type { Shop } from "./shop";
import type { WrittenReview } from "./written-review";

const dayMs = 86_400_000;
const historyDays = 425;
const seasonMonths = { spring: [3, 4, 5], summer: [6, 7, 8], autumn: [9, 10, 11], winter: [12, 1, 2] } as const;
const starsByMood = { good: [5, 5, 5, 4], mixed: [3, 4, 3], bad: [1, 2, 1], plain: [4, 5, 3] } as const;
const keywordsByMood = { good: [2, 5], mixed: [0, 2], bad: [0, 1], plain: [1, 3] } as const;
/** Share of the day's reviews by hour of writing, from 9 to 23. */
const hourWeights: Record<ReturnType<typeof kindOf>, number[]> = {
  meal: [1, 1, 3, 8, 10, 5, 3, 2, 3, 7, 11, 12, 9, 5, 2],
  cafe: [1, 3, 5, 6, 8, 11, 12, 10, 8, 6, 4, 4, 3, 2, 1],
  stay: [4, 6, 7, 6, 5, 4, 3, 3, 4, 5, 7, 9, 9, 7, 4],
  salon: [1, 2, 4, 6, 7, 8, 9, 9, 8, 8, 9, 7, 4, 2, 1],
};

/** A demo shop with its past: the same for the same seed and moment. */
export function seedShop(shop: Shop, written: WrittenReview[], seed: number, now: Date): PlaceEvent {
  const random = createRandom(seedOf(`${seed}:${shop.placeId}`));
  return { type: "shop-added", shop, reviews: written.map((entry) => pastReview(shop, entry, random, now)) };
}

function pastReview(shop: Shop, entry: WrittenReview, random: Random, now: Date): Review {
  const createdAt = writtenAt(shop, entry, random, now);
  const review = fromWritten(shop, entry, createdAt, random);
  const editedAt = new Date(Math.min(createdAt.getTime() + random.int(1, 20) * dayMs, now.getTime())).toISOString();
  return {
    ...review,
    ...(entry.editedTo === undefined ? {} : { body: entry.editedTo, editedAt }),
    status: entry.takenDown ? "taken-down" : "visible",
    reply: replyTo(shop, entry, createdAt, random, now),
  };
}

/** A hand-written review as it would stand on the site had it been written at that moment. */
export function fromWritten(shop: Shop, entry: WrittenReview, createdAt: Date, random: Random): Review {
  const [fewest, most] = keywordsByMood[entry.mood];
  const drawnStars = random.chance(0.75) ? random.pick(starsByMood[entry.mood]) : null;
  const stars = entry.stars === undefined ? drawnStars : entry.stars;
  const { nickname, photos, visitCount, product, language, origin } = entry;
  return makeReview(
    shop,
    {
      ...Object.fromEntries(
        Object.entries({ nickname, photos, visitCount, product, language, origin }).filter(
          ([, value]) => value !== undefined,
        ),
      ),
      body: entry.body,
      createdAt: createdAt.toISOString(),
      stars: starsExist(createdAt) ? stars : null,
      keywords: entry.keywords ?? drawKeywords(shop, random, most, fewest),
    },
    random,
    createdAt,
  );
}

/** More reviews lately than long ago, more at weekends, at the hours people write about such a shop. */
function writtenAt(shop: Shop, entry: WrittenReview, random: Random, now: Date): Date {
  const weights = hourWeights[kindOf(shop.type)];
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

function hourOf(weights: number[], random: Random): number {
  let left = random.next() * weights.reduce((sum, weight) => sum + weight, 0);
  const index = weights.findIndex((weight) => (left -= weight) < 0);
  return 9 + Math.max(index, 0);
}

function replyTo(shop: Shop, entry: WrittenReview, createdAt: Date, random: Random, now: Date): OwnerReply | null {
  if (entry.reply === undefined) return null;
  const at = new Date(Math.min(createdAt.getTime() + random.int(2, 60) * 3_600_000, now.getTime())).toISOString();
  return {
    text: entry.reply,
    postedAt: at,
    updatedAt: at,
    visibleAt: at,
    postedBy: shop.name,
    qualified: true,
    suspendReason: entry.replySuspended ? "게시물 운영정책에 위배되어 게시가 중단되었습니다." : null,
    suspendedAt: entry.replySuspended ? at : null,
  };
}
