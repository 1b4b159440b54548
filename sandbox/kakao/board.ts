import type { Random } from "@/sandbox/core/random";
import { newReview } from "@/sandbox/places/past-reviews";
import type { BoardReview, ReviewBoard } from "@/sandbox/places/review-board";
import type { KakaoBook } from "./book";
import { fromPast } from "./from-past";
import type { KakaoReview } from "./review";

export function kakaoBoard(kakao: KakaoBook, random: Random): ReviewBoard {
  function known(reviewId: string): KakaoReview {
    const review = kakao.review(reviewId);
    if (!review) throw new Error(`no review ${reviewId} on Kakao Map`);
    return review;
  }
  return {
    list: async (placeId) => kakao.listed(placeId).map(toBoard),
    async add({ placeId }, entry, at) {
      const isTaken = (id: string) => kakao.review(id) !== null;
      const review = fromPast(placeId, newReview(entry, "kakao", at, random), { random, now: at, isTaken });
      kakao.record({ type: "reviews-added", placeId, reviews: [review] });
      return review.id;
    },
    async edit(reviewId, { body, stars }, at) {
      const change = { ...(body !== undefined && { body }), ...(stars && { stars }) };
      kakao.record({ type: "review-edited", id: known(reviewId).id, at: at.toISOString(), change });
    },
    remove: async (reviewId) => kakao.record({ type: "review-deleted", id: known(reviewId).id }),
  };
}

function toBoard(review: KakaoReview): BoardReview {
  const { id, author, stars, body, registeredAt, updatedAt, status, reply } = review;
  return {
    id,
    nickname: author.nickname,
    stars,
    body,
    writtenAt: registeredAt,
    isEdited: updatedAt !== registeredAt,
    isTakenDown: status === "taken-down",
    reply: reply && { text: reply.text, at: reply.at, state: "public", reason: null },
  };
}
