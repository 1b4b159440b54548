import { encodeReview, maxCodePoints } from "@/server/domain/understanding/normalize";

/** Buckets are numbers of this many bits; a smaller model drops the lowest ones. */
export const bucketBits = 22;

const longestGram = 4;
const offsetBasis = 2166136261 | 0;
const prime = 16777619;
const golden = 0x9e3779b1;
const shift = 32 - bucketBits;
const space = 0x20;

const longestCodes = maxCodePoints + 2;
const mostBuckets = longestCodes * (2 * longestGram - 1);
const slotMask = 2 ** Math.ceil(Math.log2(mostBuckets * 2)) - 1;

/**
 * Turns a review into the set of buckets of its character 1–4-grams, as written and as if its words were joined:
 * Koreans space as they please. Reuses its buffers: one review at a time.
 */
export class GramHasher {
  /** The buckets of the review hashed last; only the first `hash()` entries are valid. */
  readonly buckets = new Uint32Array(mostBuckets);
  private readonly codes = new Uint32Array(longestCodes);
  private readonly seen = new Uint32Array(slotMask + 1);
  private readonly seenIn = new Uint32Array(slotMask + 1);
  private review = 0;
  private count = 0;

  /** Hashes `text` and returns how many distinct buckets it has. */
  hash(text: string): number {
    const { codes } = this;
    const length = encodeReview(text, codes);
    this.startReview();
    for (let i = 0; i < length; i++) {
      const end = Math.min(length, i + longestGram);
      let state = offsetBasis;
      for (let k = i; k < end; k++) {
        state = Math.imul(state ^ (codes[k] as number), prime);
        this.add(state);
      }
      if (codes[i] !== space) this.addJoined(i, length);
    }
    return this.count;
  }

  /** The grams from `from` that reach over a space, without it. */
  private addJoined(from: number, length: number): void {
    const { codes } = this;
    let state = offsetBasis;
    let joined = false;
    for (let k = from, taken = 0; k < length && taken < longestGram; k++) {
      const code = codes[k] as number;
      if (code === space) {
        joined = true;
        continue;
      }
      state = Math.imul(state ^ code, prime);
      taken++;
      if (joined) this.add(state);
    }
  }

  private add(state: number): void {
    const { seen, seenIn, review } = this;
    const bucket = Math.imul(state ^ (state >>> 15), golden) >>> shift;
    let slot = bucket & slotMask;
    while (seenIn[slot] === review) {
      if (seen[slot] === bucket) return;
      slot = (slot + 1) & slotMask;
    }
    seenIn[slot] = review;
    seen[slot] = bucket;
    this.buckets[this.count++] = bucket;
  }

  private startReview(): void {
    this.count = 0;
    this.review = (this.review + 1) >>> 0;
    if (this.review === 0) {
      this.seenIn.fill(0);
      this.review = 1;
    }
  }
}
