import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { meanChange, meanOf, type Sums } from "./mean";

const sumsOf = (values: number[]): Sums => ({
  count: values.length,
  sum: values.reduce((sum, value) => sum + value, 0),
  sumSq: values.reduce((sum, value) => sum + value ** 2, 0),
});
const stars = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 2, maxLength: 60 });

describe("meanOf", () => {
  it("has the margin of the text book", () => {
    // Mean 4, variance 2.5, so the margin is 1.96 · √(2.5 / 5).
    expect(meanOf(sumsOf([2, 3, 4, 5, 6]))).toEqual({ mean: 4, margin: 1.96 * Math.sqrt(0.5), sample: 5 });
    expect(meanOf(sumsOf([5, 5, 5]))).toMatchObject({ mean: 5, margin: 0 });
    expect(meanOf(sumsOf([5, 4]), 5)).toBeNull();
    expect(meanOf(sumsOf([5]), 1)).toBeNull();
  });
});

describe("meanChange", () => {
  it("is the difference of the means, wider than either margin", () => {
    fc.assert(
      fc.property(stars, stars, (a, b) => {
        const [now, before] = [sumsOf(a), sumsOf(b)];
        const change = meanChange(now, before);
        const [later, earlier] = [meanOf(now), meanOf(before)];
        if (!change || !later || !earlier) throw new Error("two samples");
        expect(change.by).toBeCloseTo(later.mean - earlier.mean, 9);
        expect(change.high - change.by).toBeCloseTo(Math.hypot(later.margin, earlier.margin), 9);
      }),
    );
  });

  it("says nothing of too few", () => {
    expect(meanChange(sumsOf([1]), sumsOf([5, 5]))).toBeNull();
  });
});
