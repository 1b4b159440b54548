import type { Random } from "@/sandbox/core/random";
import type { PastReview } from "@/sandbox/places/past-reviews";
import type { NewGoogleReview } from "./review";

/** A written review as it stands on Google. */
export function fromPast(past: PastReview, random: Random): NewGoogleReview {
  const { nickname, isAnonymous, body, translation, stars, photos, createdAt, editedAt, reply } = past;
  const repliedAt = reply?.at.toISOString();
  return {
    ...(!isAnonymous && { displayName: nickname }),
    isAnonymous,
    comment: body,
    translation: translation ? { text: translation, first: random.chance(0.5) } : null,
    stars,
    photos,
    createdAt: createdAt.toISOString(),
    editedAt: editedAt?.toISOString() ?? null,
    ...(reply &&
      repliedAt && {
        reply: { comment: reply.text, updatedAt: repliedAt, judgedAt: repliedAt, policyViolation: null },
      }),
  };
}
