import { z } from "zod";
import { PlatformSchema } from "./platform-schema";

/** A review as a source delivers it, before the product knows it. Whatever fails this is quarantined, not dropped. */
export const IncomingReviewSchema = z.object({
  platform: PlatformSchema,
  platformReviewId: z.string().min(1).max(200),
  reviewerName: z.string().max(100).nullable(),
  /** 1–5; null when the platform shows none. Never invented. */
  rating: z.number().int().min(1).max(5).nullable(),
  ratingSource: z.enum(["none", "platform", "owner_only", "file"]),
  content: z.string().max(20_000),
  images: z.array(z.url()).max(50),
  platformKeywords: z.array(z.string().max(100)).max(30),
  /** UTC. A day without a time is that day's noon in Korea, so that it orders within its day. */
  reviewDate: z.date().min(new Date("2000-01-01")),
  datePrecision: z.enum(["instant", "day", "unknown"]),
  sourceUrl: z.url().nullable(),
  isBlinded: z.boolean(),
  /** What the shop already answered there; null when nothing a guest can see. */
  ownerReply: z.object({ text: z.string().min(1), repliedAt: z.date().nullable() }).nullable(),
  /** There is an answer which could not be read: `ownerReply` says nothing then. */
  hasUnreadReply: z.boolean().optional(),
  /** What the platform made of the text in the shop's language; the text itself stays in `content`. */
  translation: z.string().max(20_000).nullish(),
});
export type IncomingReview = z.infer<typeof IncomingReviewSchema>;
