import { aspects, polarities, type Polarity } from "@/server/domain/analysis";
import { chancesOf } from "@/server/integrations/sentiment/built-in/chances";
import { moodFeatures, tones, type Tone } from "@/server/integrations/sentiment/built-in/mood";
import { evidenceOf, type HeardClause } from "@/server/integrations/sentiment/built-in/verdict-features";
import { type ComparedModel, comparedOf, type HeardSentence } from "./fit-compared";
import { fitSoftmax, type Softmax } from "./fit-softmax";

/** What a review says of each aspect, against its saying nothing of it; and its tone, against its taking no side. */
export type ReviewModel = { verdict: Softmax<Polarity>; mood: Softmax<Tone> };
/** A review as its clauses were heard by models that were not taught it. */
export type ToldReview = HeardSentence & { weight: number };

/** Learns what reviews say from all their clauses together. `spokenFrom` as the clause model has it. */
export function fitReviews(told: readonly ToldReview[], compared: ComparedModel, spokenFrom: number): ReviewModel {
  const reviews = told
    .map(({ sentence, weight, ...voices }) => ({
      sentence,
      weight,
      clauses: heardClauses({ sentence, ...voices }, compared, spokenFrom),
    }))
    .filter(({ clauses }) => clauses.length > 0)
    .map((review) => ({ ...review, evidence: evidenceOf(review.clauses, review.sentence.whole) }));
  const verdict = fitSoftmax(
    reviews.flatMap(({ evidence, sentence, weight }) =>
      evidence.map(({ features }, at) => ({ features, at, answer: sentence.wanted[at] ?? null, weight })),
    ),
    polarities,
    aspects.length,
  );
  const mood = fitSoftmax(
    reviews.map(({ clauses, evidence, sentence: { whole, sentiment }, weight }) => {
      const chances = evidence.map(({ features }, at) => chancesOf(shapeOf(verdict), features, at));
      const answer = sentiment === "neutral" ? null : sentiment;
      return { features: moodFeatures(clauses, whole, chances), at: 0, answer, weight };
    }),
    tones,
    1,
  );
  return { verdict, mood };
}

function heardClauses(
  { sentence, loudness, leans }: HeardSentence,
  compared: ComparedModel,
  spokenFrom: number,
): HeardClause[] {
  return sentence.clauses.flatMap((clause, i) => {
    if (clause.isVisit) return [];
    const besides = comparedOf(compared, loudness[i] as number[]).map((loud) => loud - spokenFrom);
    return [{ ...clause, loudness: besides, leans: leans[i] as number[] }];
  });
}

/** A learned model the way a card keeps it. */
export function shapeOf<Answer extends string>(model: Softmax<Answer>, digits = 4) {
  const short = (values: Float32Array) => Array.from(values, (value) => Number(value.toFixed(digits)));
  const entries = Object.entries<Softmax<Answer>[Answer]>(model).map(
    ([answer, { bias, features }]) => [answer, { bias: short(bias.values), features: short(features.values) }] as const,
  );
  return Object.fromEntries(entries) as Record<Answer, { bias: number[]; features: number[] }>;
}
