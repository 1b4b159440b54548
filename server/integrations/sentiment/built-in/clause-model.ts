import { type Aspect, aspects } from "@/server/domain/analysis";
import type { Cues } from "@/server/domain/understanding/aspect-cues";
import { comparedFeatures, crowding, leanFeatures, type Stances, spokenFeatures } from "./clause-features";
import { bucketBits, GramHasher } from "./gram-hasher";
import { type ClauseModelCard, ClauseModelCardSchema } from "./clause-model-card";
import { builtInModelDir, readWeights } from "./read-weights";

/** Log-odds of a side at which its score stands at tanh 1. */
const sideScale = 0.8;

/** Log-odds by which a complaint of an aspect is heard sooner, in a lone clause as negative as can be. */
const listeningHarder = 1.1;
/** How likely a complaint must be, of this aspect and a complaint at all, in a review of very many clauses. */
const sureComplaint = 0.6;

const chance = (logOdds: number) => 1 / (1 + Math.exp(-logOdds));

/** Where the weights of a bucket for one aspect stand in the table of leanings: each aspect has words of its own. */
export function ownLeanBucket(bucket: number, aspectAt: number, bits: number): number {
  return Math.imul(bucket ^ Math.imul(aspectAt + 1, 0x9e3779b1), 0x85ebca6b) >>> (32 - bits);
}

/**
 * The built-in reader of clauses: for every aspect whether a clause speaks of it and which side it takes, from its
 * character grams, from what the lexicon found and from its stance. One instance per thread.
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

  /**
   * The aspects `text` speaks of, each with its side: −1 … 1. `among` is how many clauses the review has: it speaks of a
   * thing in one of them, so each is as much less likely to be the one, and a complaint in a story must be surer than one
   * that stands alone.
   */
  read(text: string, cues: Cues, stances: Stances, among: number): Map<Aspect, number> {
    const count = this.hasher.hash(text);
    if (count === 0) return new Map();
    const heard = this.compare(this.spokenLogits(count, cues));
    const harder = (listeningHarder / among) * Math.max(0, -stances.clause);
    const said = new Map<Aspect, number>();
    aspects.forEach((aspect, at) => {
      const surplus = (heard[at] as number) - crowding(among) - this.card.spokenFrom;
      if (surplus < -harder) return;
      const lean = this.lean(count, at, cues, stances);
      if (lean >= 0 ? surplus < 0 : chance(surplus) * chance(-lean) < sureComplaint * (1 - 1 / among)) return;
      said.set(aspect, Math.tanh(lean / sideScale));
    });
    return said;
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

function dot(weights: readonly number[] | undefined, features: readonly number[]): number {
  let sum = 0;
  features.forEach((feature, i) => {
    sum += feature * (weights?.[i] ?? 0);
  });
  return sum;
}

/** Reads the model from `dir`. */
export function loadClauseModel(dir: string = builtInModelDir): ClauseModel {
  const files = { card: "clauses.json", weights: "clauses.i8.br", schema: ClauseModelCardSchema };
  const { card, bytes } = readWeights(dir, files);
  return new ClauseModel(card, bytes);
}
