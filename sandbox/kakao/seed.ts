import { kstDay, startOfKstDay } from "@/sandbox/core/kst";
import { createRandom, type Random, seedOf } from "@/sandbox/core/random";
import type { Shop } from "@/sandbox/places/shop";
import type { WrittenReview } from "@/sandbox/places/written-review";
import { type KakaoReview, makeKakaoReview, replyShapes } from "./review";

const dayMs = 86_400_000;
const historyDays = 900;
const starsByMood = { good: [5, 5, 5, 4], mixed: [3, 4, 3], bad: [1, 2, 1], plain: [4, 5, 3] } as const;

/** Of what was written about a demo shop every fourth review, more or less, stands on Kakao Map and not on Naver. */
export const isOnKakao = ({ body }: WrittenReview): boolean => body !== null && seedOf(body) % 4 === 0;

/** A demo shop's past on Kakao Map: the same for the same seed and moment. */
export function seedKakao(shop: Shop, written: WrittenReview[], seed: number, now: Date): KakaoReview[] {
  const random = createRandom(seedOf(`${seed}:kakao:${shop.placeId}`));
  const taken = new Set<string>();
  return written.filter(isOnKakao).map((entry) => {
    const review = pastReview(shop, entry, { random, now, isTaken: (id) => taken.has(id) });
    taken.add(review.id);
    return review;
  });
}

type Making = { random: Random; now: Date; isTaken: (id: string) => boolean };

function pastReview(shop: Shop, entry: WrittenReview, making: Making): KakaoReview {
  const { random, now } = making;
  const at = writtenAt(entry, random, now);
  const later = new Date(Math.min(at.getTime() + random.int(1, 15) * dayMs, now.getTime())).toISOString();
  const review = makeKakaoReview(
    shop.placeId,
    {
      body: random.chance(0.06) ? random.pick(["", null]) : entry.body,
      stars: entry.stars ?? random.pick(starsByMood[entry.mood]),
      registeredAt: at.toISOString(),
      ...(entry.photos !== undefined && { photos: Math.min(entry.photos, 5) }),
    },
    making,
  );
  return {
    ...review,
    ...(entry.editedTo !== undefined && { body: entry.editedTo, updatedAt: later }),
    status: entry.takenDown ? "taken-down" : "visible",
    reply:
      entry.reply === undefined ? null : { text: entry.reply, at: later, shape: random.pick(replyShapes.slice(0, 3)) },
  };
}

/** Denser lately, at an hour people are awake. */
function writtenAt(entry: WrittenReview, random: Random, now: Date): Date {
  const daysAgo = entry.daysAgo ?? historyDays * random.next() ** 1.8;
  const day = startOfKstDay(kstDay(new Date(now.getTime() - daysAgo * dayMs)));
  const at = new Date(day.getTime() + random.int(9 * 3_600, 23 * 3_600) * 1_000);
  return at <= now ? at : new Date(now.getTime() - random.int(20, 600) * 60_000);
}
