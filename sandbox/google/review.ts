import { z } from "zod";

const ReplySchema = z.object({
  comment: z.string(),
  updatedAt: z.iso.datetime(),
  /** From this moment the moderators have spoken; before it the reply is PENDING. */
  judgedAt: z.iso.datetime(),
  /** Why it is REJECTED; null: APPROVED. */
  policyViolation: z.string().nullable(),
});
export type GoogleReply = z.infer<typeof ReplySchema>;

export const GoogleReviewSchema = z.object({
  reviewId: z.string().min(1),
  placeId: z.string(),
  displayName: z.string(),
  isAnonymous: z.boolean(),
  stars: z.int().min(1).max(5),
  /** Null: stars only. */
  comment: z.string().nullable(),
  /** What Google puts beside a foreign comment, and on which side. */
  translation: z.object({ text: z.string(), first: z.boolean() }).nullable(),
  photos: z.int().nonnegative(),
  createdAt: z.iso.datetime(),
  editedAt: z.iso.datetime().nullable(),
  /** Google writes times with 0, 3, 6 or 9 digits after the second. */
  fractionDigits: z.literal([0, 3, 6, 9]),
  isDeleted: z.boolean(),
  reply: ReplySchema.nullable(),
});
export type GoogleReview = z.infer<typeof GoogleReviewSchema>;

export const NewGoogleReviewSchema = GoogleReviewSchema.omit({ placeId: true, isDeleted: true }).partial();
/** What a test has to say of a review; the rest is made up. */
export type NewGoogleReview = z.infer<typeof NewGoogleReviewSchema>;

export type ReplyState = "PENDING" | "APPROVED" | "REJECTED";

export function replyState(reply: GoogleReply, now: Date): ReplyState {
  if (now < new Date(reply.judgedAt)) return "PENDING";
  return reply.policyViolation === null ? "APPROVED" : "REJECTED";
}

export const updatedAt = (review: GoogleReview): string => review.editedAt ?? review.createdAt;
