import { balancedExamples, bucketsOf, targetOf } from "./examples";
import type { SeedRow } from "./expand-templates";
import { type Example, type FitOptions, fitModel, type LinearModel, logitOf } from "./fit-model";
import type { Row } from "./read-rows";
import type { Sentence } from "./read-sentences";

/** A text and what it feels; a whole review has no labelled aspects. */
type Felt = Pick<Sentence, "text" | "sentiment">;

export type Sources = {
  films: Row[];
  comments: Row[];
  products: Row[];
  seeds: SeedRow[];
  sentences: Sentence[];
  /** Whole reviews by people who tell stories, joke and exaggerate. */
  reviews: Felt[];
};

const shopFit: FitOptions = { bits: 22, epochs: 3, rate: 0.2, decay: 1e-4, averaged: false, leastEvidence: 2.6 };
const filmFit: FitOptions = { bits: 22, epochs: 5, rate: 0.1, decay: 1e-6, averaged: true, leastEvidence: 4 };
const topicFit: FitOptions = { bits: 20, epochs: 6, rate: 0.1, decay: 1e-6, averaged: false, leastEvidence: 2.5 };
const filmTopicFit: FitOptions = { ...topicFit, bits: 18, leastEvidence: 8 };

/** Mean weight of a row by source in the shop part; found by cross-validation on the products (see the model card). */
const shopWeights = { films: 0.05, comments: 1, products: 10, seeds: 14, sentences: 2.5 };
/** How many of the film reviews, those least like film talk, also teach the shop part. */
const nearFilmCount = 100_000;
/** Few of our sentences take no side, and no other source has any. */
const undecidedWeight = 4;
const commentSideWeight = 0.1;
/** Film reviews the topic parts look at: one in so many. */
const filmSampleStep = 8;
/** Our sentences are about all that is talked of in shops: the films must not claim them. */
const sentenceNoFilmWeight = 2;
const topicWeight = 6;
/** Our sentences are all about places, but they are many and the products few. */
const sentencePlaceWeight = 0.1;

const sentenceTargets = { positive: 1, negative: 0, mixed: 0.5, neutral: 0.5 } as const;

const toward = <Each extends { text: string }>(
  rows: readonly Each[],
  target: number,
  weightOf: (row: Each) => number,
  bits = topicFit.bits,
): Example[] => rows.map((row) => ({ buckets: bucketsOf(row.text, bits), target, weight: weightOf(row) }));
const seedWeight = ({ share }: SeedRow) => topicWeight * share;

/** Tells film talk from shop talk. */
export function fitIsFilm({ films, comments, products, seeds, sentences, reviews }: Sources): LinearModel {
  const { bits } = filmTopicFit;
  const sample = films.filter((_, i) => i % filmSampleStep === 0);
  return fitModel(
    [
      ...toward(sample, 1, () => 1, bits),
      ...toward(comments, 0, () => 1, bits),
      ...toward(products, 0, () => topicWeight, bits),
      ...toward(seeds, 0, seedWeight, bits),
      ...toward([...sentences, ...reviews], 0, () => sentenceNoFilmWeight, bits),
    ],
    filmTopicFit,
  );
}

/** Tells talk about a place from talk about a product. */
export function fitIsPlace({ products, seeds, sentences }: Sources): LinearModel {
  const [places, things] = [
    seeds.filter(({ section }) => section === "place"),
    seeds.filter(({ section }) => section === "product"),
  ];
  return fitModel(
    [
      ...toward(places, 1, seedWeight),
      ...toward(sentences, 1, () => sentencePlaceWeight),
      ...toward(things, 0, seedWeight),
      ...toward(products, 0, () => 1),
    ],
    topicFit,
  );
}

/** Tells a text with an opinion from facts, errands, questions and shrugs. */
export function fitTakesSide({ comments, products, seeds, sentences, reviews }: Sources): LinearModel {
  const ours: Felt[] = [...sentences, ...reviews];
  const [undecided, decided] = [
    ours.filter(({ sentiment }) => sentiment === "neutral"),
    ours.filter(({ sentiment }) => sentiment !== "neutral"),
  ];
  return fitModel(
    [
      ...toward(undecided, 0, () => undecidedWeight),
      ...toward(decided, 1, () => 1),
      ...toward(seeds, 1, ({ label, share }) => (label === 2 ? 0 : share)),
      ...toward(products, 1, () => 1),
      ...toward(comments, 1, ({ label }) => (label === 2 ? 0 : commentSideWeight)),
    ].filter(({ weight }) => weight > 0),
    topicFit,
  );
}

export function fitFilm(films: Row[]): LinearModel {
  return fitModel(balancedExamples(films, 1, filmFit.bits), filmFit);
}

/** What teaches the shop part beside the product reviews and our sentences; the same for every fold. */
export function shopBackground({ films, comments, seeds }: Sources, isFilm: LinearModel): Example[] {
  const near = films
    .map((row) => ({ row, logit: logitOf(isFilm, bucketsOf(row.text, isFilm.bits)) }))
    .sort((a, b) => a.logit - b.logit)
    .slice(0, nearFilmCount)
    .map(({ row }) => row);
  return [
    ...balancedExamples(near, shopWeights.films, shopFit.bits),
    ...balancedExamples(comments, shopWeights.comments, shopFit.bits),
    ...seeds.map((row) => ({
      buckets: bucketsOf(row.text, shopFit.bits),
      target: targetOf(row),
      weight: shopWeights.seeds * row.share,
    })),
  ];
}

export function fitShop(background: readonly Example[], products: Row[], felt: readonly Felt[]): LinearModel {
  const ours = felt.map(({ text, sentiment }) => ({
    buckets: bucketsOf(text, shopFit.bits),
    target: sentenceTargets[sentiment],
    weight: shopWeights.sentences,
  }));
  const bought = balancedExamples(products, shopWeights.products, shopFit.bits);
  return fitModel([...background, ...ours, ...bought], shopFit);
}
