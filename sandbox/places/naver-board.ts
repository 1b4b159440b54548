import type { Random } from "@/sandbox/core/random";
import type { Places } from "./places";
import { isPublic, isSuspended, type OwnerReply, type Review } from "./review";
import type { BoardReview, ReviewBoard } from "./review-board";
import { fromWritten } from "./seed";

export function naverBoard(places: Places, random: Random, now: () => Date): ReviewBoard {
  function known(reviewId: string): Review {
    const review = places.review(reviewId);
    if (!review) throw new Error(`no review ${reviewId} on Naver`);
    return review;
  }
  return {
    list: async (placeId) => places.newest(placeId).map((review) => toBoard(review, now())),
    async add(shop, entry, at) {
      const review = fromWritten(shop, entry, at, random);
      places.record({ type: "review-added", review });
      return review.id;
    },
    async edit(reviewId, change, at) {
      places.record({ type: "review-edited", id: known(reviewId).id, at: at.toISOString(), change });
    },
    remove: async (reviewId) => places.record({ type: "review-deleted", id: known(reviewId).id }),
  };
}

function toBoard(review: Review, now: Date): BoardReview {
  const { id, author, stars, body, createdAt, editedAt, status, reply } = review;
  return {
    id,
    nickname: author.nickname,
    stars,
    body,
    writtenAt: createdAt,
    isEdited: editedAt !== null,
    isTakenDown: status === "taken-down",
    reply: reply && { text: reply.text, at: reply.updatedAt, ...stateOf(reply, now) },
  };
}

function stateOf(reply: OwnerReply, now: Date): { state: "public" | "pending" | "refused"; reason: string | null } {
  if (!reply.qualified) return { state: "refused", reason: "너무 길어 공개 페이지에 나오지 않아요." };
  if (isSuspended(reply, now)) return { state: "refused", reason: reply.suspendReason };
  return { state: isPublic(reply, now) ? "public" : "pending", reason: null };
}
