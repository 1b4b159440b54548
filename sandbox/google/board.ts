import type { Random } from "@/sandbox/core/random";
import { newReview } from "@/sandbox/places/past-reviews";
import type { BoardReview, ReviewBoard } from "@/sandbox/places/review-board";
import type { GoogleControl } from "./control";
import { fromPast } from "./from-past";

/** Google's reviews as the control changes them, so that subscribers are told. */
export function googleBoard(google: GoogleControl, random: Random): ReviewBoard {
  return {
    async list(placeId) {
      const reviews = (await google.googleReviews(placeId)).filter(({ isDeleted }) => !isDeleted);
      return reviews.map(toBoard).toSorted((one, two) => two.writtenAt.localeCompare(one.writtenAt));
    },
    add: ({ placeId }, entry, at) =>
      google.addGoogleReview(placeId, fromPast(newReview(entry, "google", at, random), random)),
    edit: (reviewId, { body, stars }) =>
      google.editGoogleReview(reviewId, { ...(body !== undefined && { comment: body }), ...(stars && { stars }) }),
    remove: (reviewId) => google.deleteGoogleReview(reviewId),
  };
}

type Listed = Awaited<ReturnType<GoogleControl["googleReviews"]>>[number];
const states = { PENDING: "pending", APPROVED: "public", REJECTED: "refused" } as const;

function toBoard(review: Listed): BoardReview {
  const { reviewId, displayName, stars, comment, createdAt, editedAt, reply, replyState } = review;
  return {
    id: reviewId,
    nickname: displayName,
    stars,
    body: comment,
    writtenAt: createdAt,
    isEdited: editedAt !== null,
    isTakenDown: false,
    reply: reply && {
      text: reply.comment,
      at: reply.updatedAt,
      state: states[replyState ?? "PENDING"],
      reason: reply.policyViolation,
    },
  };
}
