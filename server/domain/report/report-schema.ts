import { z } from "zod";
import { aspects } from "../analysis";
import { PlatformSchema } from "../platform-schema";
import { reportKinds } from "./report";

// Apart from report.ts, which browsers load too.
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
  /** Reviews of the `days` up to `to`, those with a reply guests can see, and the time to all of these replies. */
  replies: z.object({ days: z.number().default(30), reviews: z.number(), replied: z.number(), seconds: z.number() }),
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
