import { z } from "zod";
import { aspects } from "../analysis";
import { addDays, startOfKoreanWeek } from "../calendar";
import { PlatformSchema } from "../platform-schema";
import type { Satisfaction } from "../satisfaction";

export const reportKinds = ["daily", "weekly"] as const;
export type ReportKind = (typeof reportKinds)[number];

const SatisfactionSchema = z.object({ score: z.number(), margin: z.number(), sample: z.number() }).nullable();

const QuoteSchema = z.object({
  kind: z.enum(["urgent", "praise", "complaint"]),
  reviewId: z.string(),
  text: z.string(),
  reviewerName: z.string().nullable(),
  platform: PlatformSchema,
  rating: z.number().nullable(),
  /** What an urgent or complaining review is about. */
  about: z.string().nullable(),
});
export type ReportQuote = z.infer<typeof QuoteSchema>;

/** A shop's day or week, as stored once it is over. Days are Korean days, both inclusive. */
export const ReportSchema = z.object({
  kind: z.enum(reportKinds),
  from: z.string(),
  to: z.string(),
  /** `before`: the same weekday a week earlier, or the week before. */
  reviews: z.object({ count: z.number(), before: z.number() }),
  /** Of the seven days up to `to`, and of the seven before. */
  satisfaction: z.object({ now: SatisfactionSchema, before: SatisfactionSchema }),
  /** Reviews of the thirty days up to `to`, those with a reply guests can see, and the time to all of these replies. */
  replies: z.object({ reviews: z.number(), replied: z.number(), seconds: z.number() }),
  platforms: z.array(
    z.object({ platform: PlatformSchema, reviews: z.number(), ratingCount: z.number(), ratingSum: z.number() }),
  ),
  /** Reviews that praise an aspect or complain of it, most spoken of first. */
  aspects: z.array(z.object({ aspect: z.enum(aspects), positive: z.number(), negative: z.number() })),
  urgent: z.number(),
  quotes: z.array(QuoteSchema),
  /** What waited when the report was made. */
  waiting: z.object({ needsReply: z.number(), urgent: z.number(), drafted: z.number() }),
  trouble: z.array(z.object({ platform: PlatformSchema, reason: z.string().nullable(), since: z.string() })),
});
export type Report = z.infer<typeof ReportSchema>;

/** The last day or week that is over. */
export function periodBefore(kind: ReportKind, today: string): { from: string; to: string } {
  const yesterday = addDays(today, -1);
  if (kind === "daily") return { from: yesterday, to: yesterday };
  const monday = addDays(startOfKoreanWeek(today), -7);
  return { from: monday, to: addDays(monday, 6) };
}

/** Whether there is anything to tell: a shop without a review has no report. */
export const hasNews = ({ kind, reviews }: Report): boolean =>
  reviews.count > 0 || (kind === "weekly" && reviews.before > 0);

/** Points of change; `isClear` says that it is more than chance, by the margins of both. */
export function changeOf({ now, before }: { now: Satisfaction | null; before: Satisfaction | null }) {
  if (!now || !before) return null;
  const points = now.score - before.score;
  return { points, isClear: points !== 0 && Math.abs(points) >= Math.hypot(now.margin, before.margin) };
}
