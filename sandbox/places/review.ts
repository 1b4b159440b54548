import { z } from "zod";

export const OwnerReplySchema = z.object({
  text: z.string(),
  postedAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
  /** From this moment the public page shows it. */
  visibleAt: z.iso.datetime(),
  postedBy: z.string(),
  /** False: taken with a 200 and never shown. */
  qualified: z.boolean(),
  suspendReason: z.string().nullable(),
  /** From this moment it is suspended; null when it is not. */
  suspendedAt: z.iso.datetime().nullable(),
});
export type OwnerReply = z.infer<typeof OwnerReplySchema>;

export const ReviewSchema = z.object({
  /** 24 hex digits; the first eight are the creation time in Unix seconds. */
  id: z.string().regex(/^[0-9a-f]{24}$/),
  placeId: z.string(),
  author: z.object({
    id: z.string(),
    nickname: z.string(),
    reviewCount: z.int(),
    imageCount: z.int(),
    followerCount: z.int(),
  }),
  body: z.string().nullable(),
  /** The star given, which the owner sees; null before 2026-04-06 and when none was given. */
  stars: z.int().min(1).max(5).nullable(),
  /** What the public page says: null, 0 (both mean none) or the star. */
  publicRating: z.int().min(0).max(5).nullable(),
  /** Codes of `keywords.ts`. */
  keywords: z.array(z.string()),
  visitTags: z.array(z.string()),
  visitCount: z.int().positive(),
  /** `YYYY-MM-DD` in Seoul. */
  visitedOn: z.iso.date(),
  createdAt: z.iso.datetime(),
  editedAt: z.iso.datetime().nullable(),
  origin: z.string().nullable(),
  photos: z.int().nonnegative(),
  language: z.string(),
  product: z.string().nullable(),
  viewCount: z.int().nonnegative(),
  reactions: z.int().nonnegative(),
  status: z.enum(["visible", "taken-down", "deleted"]),
  reply: OwnerReplySchema.nullable(),
});
export type Review = z.infer<typeof ReviewSchema>;

export const NewReviewSchema = ReviewSchema.omit({ placeId: true, author: true, status: true, editedAt: true })
  .partial()
  .extend({ nickname: z.string().optional() });
/** What a test has to say of a review; the rest is made up. */
export type NewReview = z.infer<typeof NewReviewSchema>;

const takedownBody =
  "본 게시물은 정보통신망 이용촉진 및 정보보호 등에 관한 법률 제 44조 2항을 준수하기 위해 다른 이용자의 요청으로 삭제되었습니다.";

/** What readers see in place of the body. */
export function shownBody(review: Review): string | null {
  return review.status === "taken-down" ? takedownBody : review.body;
}

export function isSuspended(reply: OwnerReply, now: Date): boolean {
  return reply.suspendedAt !== null && new Date(reply.suspendedAt) <= now;
}

/** Whether the public page shows this reply now. */
export function isPublic(reply: OwnerReply, now: Date): boolean {
  return reply.qualified && !isSuspended(reply, now) && new Date(reply.visibleAt) <= now;
}
