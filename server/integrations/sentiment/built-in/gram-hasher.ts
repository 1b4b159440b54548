import { encodeReview, maxCodePoints } from "@/server/domain/understanding/normalize";

/** Buckets are numbers of this many bits; a smaller model drops the lowest ones. */
export const bucketBits = 20;

const longestGram = 4;
const offsetBasis = 2166136261 | 0;
const prime = 16777619;
const golden = 0x9e3779b1;
const shift = 32 - bucketBits;

/** Turns a review into the set of buckets of its character 1–4-grams. Reuses its buffers: one review at a time. */
export class GramHasher {
  /** The buckets of the review hashed last; only the first `hash()` entries are valid. */
  readonly buckets = new Uint32Array((maxCodePoints + 2) * longestGram);
  private readonly codes = new Uint32Array(maxCodePoints + 2);
  private readonly lastSeenIn = new Uint32Array(1 << bucketBits);
  private review = 0;

  /** Hashes `text` and returns how many distinct buckets it has. */
  hash(text: string): number {
    const { buckets, codes, lastSeenIn } = this;
    const length = encodeReview(text, codes);
    const review = this.nextReview();
    let count = 0;
    for (let i = 0; i < length; i++) {
      const end = Math.min(length, i + longestGram);
      let state = offsetBasis;
      for (let k = i; k < end; k++) {
        state = Math.imul(state ^ (codes[k] as number), prime);
        const bucket = Math.imul(state ^ (state >>> 15), golden) >>> shift;
        if (lastSeenIn[bucket] === review) continue;
        lastSeenIn[bucket] = review;
        buckets[count++] = bucket;
      }
    }
    return count;
  }

  private nextReview(): number {
    this.review = (this.review + 1) >>> 0;
    if (this.review === 0) {
      this.lastSeenIn.fill(0);
      this.review = 1;
    }
    return this.review;
  }
}
