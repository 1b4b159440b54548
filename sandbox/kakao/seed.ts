import { createRandom, seedOf } from "@/sandbox/core/random";
import { pastReviewsOf } from "@/sandbox/places/past-reviews";
import type { Shop } from "@/sandbox/places/shop";
import { type KakaoReview, makeKakaoReview, replyShapes } from "./review";

/** A demo shop's past on Kakao Map. */
export function seedKakao(shop: Shop, seed: number, now: Date): KakaoReview[] {
  const random = createRandom(seedOf(`${seed}:kakao:${shop.placeId}`));
  const taken = new Set<string>();
  return pastReviewsOf(shop, "kakao", seed, now).map((past) => {
    const { nickname, stars, photos, body, createdAt, editedAt, reply } = past;
    const review = makeKakaoReview(
      shop.placeId,
      {
        nickname,
        stars,
        photos,
        body: body ?? (random.chance(0.5) ? "" : null),
        registeredAt: createdAt.toISOString(),
      },
      { random, now, isTaken: (id) => taken.has(id) },
    );
    taken.add(review.id);
    return {
      ...review,
      ...(editedAt && { updatedAt: editedAt.toISOString() }),
      reply: reply && { text: reply.text, at: reply.at.toISOString(), shape: random.pick(replyShapes.slice(0, 3)) },
    };
  });
}
