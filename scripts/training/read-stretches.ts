import { splitClauses } from "@/server/domain/understanding/clauses";
import { type LongReview, readLongReviews } from "../evaluation/long-reviews";
import type { Sentence } from "./read-sentences";

const firstBatch = 901;

type Told = LongReview & Pick<Sentence, "batch" | "aspects">;

/** The long reviews we teach and all they speak of; a batch is one writer. */
export function readTaughtStories(): Told[] {
  const reviews = readLongReviews("tuning");
  const writers = [...new Set(reviews.map(({ writer }) => writer))];
  return reviews.map((review) => ({
    ...review,
    batch: String(firstBatch + writers.indexOf(review.writer)),
    aspects: new Map(review.stretches.flatMap(({ aspects }) => [...aspects])),
  }));
}

/** Their stretches: those that speak of an aspect whole, the others clause by clause. `among`: clauses of the review. */
export function readStretches(): (Sentence & { review: string; among: number })[] {
  return readTaughtStories().flatMap(({ text, stretches, sentiment, batch }) =>
    stretches.flatMap(({ start, end, aspects }) => {
      const words = text.slice(start, end).trim();
      const told = { batch, sentiment, aspects, review: text, among: splitClauses(text).length };
      if (aspects.size > 0) return [{ ...told, text: words }];
      return splitClauses(words).map((clause) => ({ ...told, text: clause.text }));
    }),
  );
}

/** What calls the owner in them and what can wait; the doubtful ones are left out. */
export const readStoryAlarms = () =>
  readTaughtStories().flatMap(({ text, urgent, writer }) =>
    urgent === "?" ? [] : [{ text, rating: null, urgent, persona: writer }],
  );
