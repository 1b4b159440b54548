import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { axisRange } from "./axis-range";

describe("axisRange", () => {
  it("takes the twenties around the values", () => {
    expect(axisRange([22, 41, 95])).toEqual([20, 100]);
    expect(axisRange([64, 88])).toEqual([60, 100]);
    expect(axisRange([3, 10])).toEqual([0, 40]);
  });

  it("holds every score, stays within 0–100 and leaves room", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1 }), (values) => {
        const [low, high] = axisRange(values);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(100);
        expect(high - low).toBeGreaterThanOrEqual(40);
        expect((high - low) % 20).toBe(0);
        expect(Math.min(...values)).toBeGreaterThanOrEqual(low);
        expect(Math.max(...values)).toBeLessThanOrEqual(high);
      }),
    );
  });
});
