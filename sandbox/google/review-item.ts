import { type GoogleReply, type GoogleReview, replyState, updatedAt } from "./review";

const starNames = ["ONE", "TWO", "THREE", "FOUR", "FIVE"] as const;

/** The review as the API writes it: fields without a value are left out. */
export function reviewItem(review: GoogleReview, locationName: string, origin: string, now: Date) {
  const { reviewId, isAnonymous, displayName, fractionDigits, reply } = review;
  const comment = commentOf(review);
  return {
    name: `${locationName}/reviews/${reviewId}`,
    reviewId,
    reviewer: {
      ...(isAnonymous ? { isAnonymous } : { profilePhotoUrl: `${origin}/photo/profile/${reviewId}.svg` }),
      displayName,
    },
    starRating: starNames[review.stars - 1],
    ...(comment !== null && { comment }),
    createTime: timeOf(review.createdAt, fractionDigits),
    updateTime: timeOf(updatedAt(review), fractionDigits),
    ...(reply && { reviewReply: replyItem(reply, now) }),
    ...(review.photos > 0 && {
      reviewMediaItems: Array.from({ length: review.photos }, (_, index) => ({
        thumbnailUrl: `${origin}/photo/review/${reviewId}-${index}.svg`,
        thumbnailLabel: "",
      })),
    }),
    reviewReplyUrl: `${origin}/local/business/reviews/${reviewId}`,
  };
}

export function replyItem(reply: GoogleReply, now: Date) {
  const state = replyState(reply, now);
  return {
    comment: reply.comment,
    updateTime: timeOf(reply.updatedAt, 6),
    reviewReplyState: state,
    ...(state === "REJECTED" && { policyViolation: reply.policyViolation }),
  };
}

/** Both ways Google puts a translation beside what was written. */
function commentOf({ comment, translation }: GoogleReview): string | null {
  if (comment === null || translation === null) return comment;
  return translation.first
    ? `(Translated by Google) ${translation.text}\n\n(Original)\n${comment}`
    : `${comment}\n\n(Translated by Google)\n${translation.text}`;
}

/** RFC 3339 in UTC with that many digits after the second. */
function timeOf(iso: string, digits: GoogleReview["fractionDigits"]): string {
  const seconds = iso.slice(0, 19);
  return digits === 0 ? `${seconds}Z` : `${seconds}.${`${iso.slice(20, 23)}271828`.slice(0, digits)}Z`;
}
