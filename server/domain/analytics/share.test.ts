import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isTelling, shareChange, shareOf } from "./share";

const parts = fc
  .record({ whole: fc.integer({ min: 1, max: 10_000 }), share: fc.double({ min: 0, max: 1, noNaN: true }) })
  .map(({ whole, share }) => ({ part: Math.round(share * whole), whole }));

describe("shareOf", () => {
  it("agrees with the published example of Newcombe (1998): 81 of 263", () => {
    const found = shareOf({ part: 81, whole: 263 });
    expect(found?.low).toBeCloseTo(0.2553, 3);
    expect(found?.high).toBeCloseTo(0.3662, 3);
  });

  it("knows nothing of nothing, and little of one", () => {
    expect(shareOf({ part: 0, whole: 0 })).toBeNull();
    expect(shareOf({ part: 1, whole: 1 })?.low).toBeLessThan(0.25);
  });

  it("holds the share, stays within 0 and 1, and narrows with more reviews", () => {
    fc.assert(
      fc.property(parts, ({ part, whole }) => {
        const one = shareOf({ part, whole });
        const ten = shareOf({ part: 10 * part, whole: 10 * whole });
        if (!one || !ten) throw new Error("a share of something");
        expect(one.low).toBeGreaterThanOrEqual(0);
        expect(one.high).toBeLessThanOrEqual(1);
        expect(one.low).toBeLessThanOrEqual(one.share);
        expect(one.high).toBeGreaterThanOrEqual(one.share);
        expect(ten.high - ten.low).toBeLessThan(one.high - one.low + 1e-12);
      }),
    );
  });
});

describe("shareChange", () => {
  it("agrees with the published example of Newcombe (1998): 56 of 70 against 48 of 80", () => {
    const found = shareChange({ part: 56, whole: 70 }, { part: 48, whole: 80 });
    expect(found?.by).toBeCloseTo(0.2, 6);
    expect(found?.low).toBeCloseTo(0.0524, 3);
    expect(found?.high).toBeCloseTo(0.3339, 3);
    expect(isTelling(found)).toBe(true);
  });

  it("turns round with its arguments", () => {
    fc.assert(
      fc.property(parts, parts, (a, b) => {
        const [there, back] = [shareChange(a, b), shareChange(b, a)];
        expect(there?.by).toBeCloseTo(-(back?.by ?? Number.NaN), 9);
        expect(there?.low).toBeCloseTo(-(back?.high ?? Number.NaN), 9);
      }),
    );
  });

  it("tells nothing where nothing changed", () => {
    expect(isTelling(shareChange({ part: 3, whole: 9 }, { part: 30, whole: 90 }))).toBe(false);
    expect(isTelling(null)).toBe(false);
  });
});
