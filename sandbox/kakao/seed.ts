import { createRandom, seedOf } from "@/sandbox/core/random";
import { type Answers, noAnswers } from "@/sandbox/places/past-answer";
import { pastReviewsOf } from "@/sandbox/places/past-reviews";
import type { Shop } from "@/sandbox/places/shop";
import { fromPast } from "./from-past";
import type { KakaoReview } from "./review";

/** A demo shop's past on Kakao Map. */
export function seedKakao(shop: Shop, seed: number, now: Date, answers: Answers = noAnswers): KakaoReview[] {
  const random = createRandom(seedOf(`${seed}:kakao:${shop.placeId}`));
  const taken = new Set<string>();
  return pastReviewsOf(shop, "kakao", seed, now, answers).map((past) => {
    const review = fromPast(shop.placeId, past, { random, now, isTaken: (id) => taken.has(id) });
    taken.add(review.id);
    return review;
  });
}
