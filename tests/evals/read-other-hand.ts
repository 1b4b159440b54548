import { readFileSync } from "node:fs";
import { z } from "zod";
import type { LabelledReview } from "@/scripts/evaluation/cases";
import { ReplyLineSchema } from "@/scripts/evaluation/judge-reply";
import { type Aspect, aspects, type Polarity, polarities, sentiments, urgencyKinds } from "@/server/domain/analysis";

export type Hand = "other-hand" | "other-hand-2" | "other-hand-3" | "other-hand-4";

const columns = {
  aspects: ["id", "text", "aspects"],
  urgency: ["id", "text", "rating", "urgent"],
  sentiment: ["id", "text", "category", "rating", "sentiment"],
  long: ["id", "text", "rating", "aspects", "sentiment", "urgent"],
} as const;

const MentionSchema = z.tuple([z.enum(aspects), z.enum(polarities)]);
const mentionsIn = (cell: string): Map<Aspect, Polarity> =>
  new Map(cell === "-" ? [] : cell.split("|").map((mention) => MentionSchema.parse(mention.split(":"))));

/** A table names only what it is about; the rest is as in a review of which nothing is known. */
const ReviewSchema = z.object({
  id: z.string().min(1),
  store: z.string().default(""),
  category: z.string().default(""),
  rating: z
    .string()
    .default("")
    .transform((star) => (star === "" ? null : z.coerce.number().int().min(1).max(5).parse(star))),
  language: z.literal("ko").default("ko"),
  sentiment: z.enum(sentiments).default("neutral"),
  aspects: z.string().default("-").transform(mentionsIn),
  urgent: z
    .string()
    .default("-")
    .transform((kind) => (kind === "-" ? null : z.enum(urgencyKinds).parse(kind))),
  tags: z.array(z.string()).default([]),
  text: z.string().min(1),
});

const ExpectedSchema = z.object({
  expected: z.object({ verdict: z.enum(["clean", "P1", "P0"]), violations: z.array(z.string()) }),
});
const ReplySchema = ReplyLineSchema.extend(ExpectedSchema.shape);
export type HandReply = z.infer<typeof ReplySchema>;

const linesOf = (hand: Hand, file: string) =>
  readFileSync(new URL(`data/${hand}/${file}`, import.meta.url), "utf8")
    .trimEnd()
    .split("\n");

export function readHandReviews(hand: Hand, table: keyof typeof columns): LabelledReview[] {
  return linesOf(hand, `${table}.tsv`).map((line) => {
    const cells = line.split("\t");
    if (cells.length !== columns[table].length)
      throw new Error(`${hand}/${table}: ${cells[0]} has ${cells.length} cells`);
    return ReviewSchema.parse(Object.fromEntries(columns[table].map((column, i) => [column, cells[i]])));
  });
}

export const readHandReplies = (hand: Hand): HandReply[] =>
  linesOf(hand, "replies.ndjson").map((line) => ReplySchema.parse(JSON.parse(line)));
