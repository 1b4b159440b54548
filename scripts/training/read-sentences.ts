import { readFileSync } from "node:fs";
import { z } from "zod";
import { type Aspect, aspects, type Polarity, sentiments } from "@/server/domain/analysis";

const polarities = { "+": "positive", "-": "negative", "0": "neutral" } as const satisfies Record<string, Polarity>;

const MentionSchema = z
  .string()
  .transform((mention): [string, string] => [mention.slice(0, -1), mention.slice(-1)])
  .pipe(z.tuple([z.enum(aspects), z.enum(["+", "-", "0"]).transform((sign) => polarities[sign])]));
/** "taste+ service-". */
export const MentionsSchema = z.string().transform((cell): ReadonlyMap<Aspect, Polarity> => {
  const mentions = cell.split(" ").filter((word) => word !== "");
  return new Map(mentions.map((mention) => MentionSchema.parse(mention)));
});
const SentenceSchema = z.tuple([z.string().min(1), z.enum(sentiments), MentionsSchema, z.string().min(1)]);

/** A sentence of our own and what it says. `batch`: who is imagined to have written it. */
export type Sentence = {
  batch: string;
  sentiment: (typeof sentiments)[number];
  aspects: ReadonlyMap<Aspect, Polarity>;
  text: string;
};

const sentenceFiles = [
  "sentences.tsv",
  "sentences-2.tsv",
  "sentences-3.tsv",
  "sentences-4.tsv",
  "sentences-5.tsv",
  "sentences-6.tsv",
  "sentences-7.tsv",
];
const reviewFiles = ["reviews-long.tsv", "reviews-long-2.tsv"];

/** Every sentence we teach, in the order of the files. */
export function readTaughtSentences(): Sentence[] {
  return sentenceFiles.flatMap((file) => readSentences(new URL(file, import.meta.url)));
}

/** Whole reviews we teach, in the same form; none calls the owner. */
export const readTaughtReviews = () => reviewFiles.flatMap((file) => readSentences(new URL(file, import.meta.url)));

/** Reads `batch \t sentiment \t aspects \t text`; a sign after an aspect is its polarity. */
export function readSentences(path: string | URL): Sentence[] {
  const [, ...lines] = readFileSync(path, "utf8")
    .trimEnd()
    .split("\n")
    .filter((line) => !line.startsWith("#"));
  return lines.map((line) => {
    const [batch, sentiment, mentions, text] = SentenceSchema.parse(line.split("\t"));
    return { batch, sentiment, aspects: mentions, text };
  });
}
