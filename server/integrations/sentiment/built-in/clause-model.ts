import { type Aspect, aspects } from "@/server/domain/analysis";
import type { Cues } from "@/server/domain/understanding/aspect-cues";
import { chancesOf } from "./chances";
import { comparedFeatures, dot, leanFeatures, type Stances, spokenFeatures } from "./clause-features";
import { type ClauseModelCard, ClauseModelCardSchema } from "./clause-model-card";
import { bucketBits, GramHasher } from "./gram-hasher";
import { builtInModelDir, readWeights } from "./read-weights";
import { moodFeatures, type Tone } from "./mood";
import { decide, type Verdict } from "./verdict";
import { type Evidence, evidenceOf, type Feeling, type HeardClause, type Voice } from "./verdict-features";

/** Where the weights of a bucket for one aspect stand in the table of leanings: each aspect has words of its own. */
export function ownLeanBucket(bucket: number, aspectAt: number, bits: number): number {
  return Math.imul(bucket ^ Math.imul(aspectAt + 1, 0x9e3779b1), 0x85ebca6b) >>> (32 - bits);
}

/**
 * The built-in reader of clauses: for every aspect how likely a clause speaks of it and praises it, from its character
 * grams, from what the lexicon found and from its stance; and what a review says, from its clauses. One instance per thread.
 */
export class ClauseModel {
  private readonly hasher = new GramHasher();
  private readonly spoken: Int8Array;
  private readonly sharedLean: Int8Array;
  private readonly ownLean: Int8Array;

  constructor(
    readonly card: ClauseModelCard,
    bytes: Int8Array,
  ) {
    const spokenEnd = aspects.length << card.spoken.bits;
    const leanEnd = spokenEnd + (1 << card.lean.bits);
    this.spoken = bytes.subarray(0, spokenEnd);
    this.sharedLean = bytes.subarray(spokenEnd, leanEnd);
    this.ownLean = bytes.subarray(leanEnd, leanEnd + (1 << card.lean.bits));
  }

  /** What `text` says of every aspect; null when it says nothing at all. */
  hear(text: string, cues: Cues, stances: Stances): Voice | null {
    const count = this.hasher.hash(text);
    if (count === 0) return null;
    const loudness = this.compare(this.spokenLogits(count, cues)).map((loud) => loud - this.card.spokenFrom);
    return { loudness, leans: aspects.map((_, at) => this.lean(count, at, cues, stances)) };
  }

  /** What a review of at least one clause says of each aspect, its clauses weighed together, and how likely each tone is. */
  judge(clauses: readonly HeardClause[], whole: Feeling): { verdicts: Verdict[]; tones: Record<Tone, number> } {
    const evidence = evidenceOf(clauses, whole);
    const chances = evidence.map(({ features }, at) => chancesOf(this.card.verdict, features, at));
    const verdicts = chances.flatMap((each, at) => decide(each, evidence[at] as Evidence, at) ?? []);
    return { verdicts, tones: chancesOf(this.card.mood, moodFeatures(clauses, whole, chances), 0) };
  }

  private spokenLogits(count: number, cues: Cues): number[] {
    const { bias, scale, features } = this.card.spoken;
    const sums = this.sumSpoken(count);
    return aspects.map(
      (aspect, at) =>
        (bias[at] ?? 0) +
        ((sums[at] ?? 0) * scale) / Math.sqrt(count) +
        dot(features[at], spokenFeatures(cues, aspect)),
    );
  }

  /** What is said of one aspect is mostly not said of another: the words they share count for the louder one. */
  private compare(loudness: readonly number[]): number[] {
    const { bias, features } = this.card.compared;
    return aspects.map((_, at) => (bias[at] ?? 0) + dot(features[at], comparedFeatures(loudness, at)));
  }

  /** Log-odds that what is said of an aspect is praise. */
  private lean(count: number, at: number, cues: Cues, stances: Stances): number {
    const { bias, features } = this.card.lean;
    const evidence = dot(features, leanFeatures(cues, aspects[at] as Aspect, stances));
    return bias + this.sumLean(count, at) / Math.sqrt(count) + evidence;
  }

  private sumSpoken(count: number): Float64Array {
    const sums = new Float64Array(aspects.length);
    const drop = bucketBits - this.card.spoken.bits;
    for (let i = 0; i < count; i++) {
      const from = ((this.hasher.buckets[i] as number) >>> drop) * aspects.length;
      for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] as number) + (this.spoken[from + at] as number);
    }
    return sums;
  }

  private sumLean(count: number, at: number): number {
    const { bits, scale, ownScale } = this.card.lean;
    const { buckets } = this.hasher;
    let shared = 0;
    let own = 0;
    for (let i = 0; i < count; i++) {
      const bucket = buckets[i] as number;
      shared += this.sharedLean[bucket >>> (bucketBits - bits)] as number;
      own += this.ownLean[ownLeanBucket(bucket, at, bits)] as number;
    }
    return shared * scale + own * ownScale;
  }
}

/** Reads the model from `dir`. */
export function loadClauseModel(dir: string = builtInModelDir): ClauseModel {
  const files = { card: "clauses.json", weights: "clauses.i8.br", schema: ClauseModelCardSchema };
  const { card, bytes } = readWeights(dir, files);
  return new ClauseModel(card, bytes);
}
