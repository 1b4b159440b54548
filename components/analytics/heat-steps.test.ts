import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { busiestOf, hoursShown, stepOf } from "./heat-steps";

describe("stepOf", () => {
  it("keeps none apart from little, and the most on top", () => {
    expect([0, 1, 25, 26, 75, 100].map((count) => stepOf(count, 100))).toEqual([0, 1, 1, 2, 3, 4]);
    expect(stepOf(0, 0)).toBe(0);
  });
});

describe("hoursShown", () => {
  it("holds every hour that counts, at least ten in a row within the day", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 23 }), { minLength: 1 }), (hours) => {
        const shown = hoursShown(hours.map((hour) => ({ hour })));
        for (const hour of hours) expect(shown).toContain(hour);
        expect(shown.length).toBeGreaterThanOrEqual(10);
        expect(shown[0]).toBeGreaterThanOrEqual(0);
        expect(shown.at(-1)).toBeLessThanOrEqual(23);
      }),
    );
  });
});

it("busiestOf takes the earlier of two", () => {
  const cell = (hour: number, reviews: number) => ({ weekday: 6, hour, reviews, scored: 0, score: null });
  expect(busiestOf([cell(12, 3), cell(18, 7), cell(19, 7)])?.hour).toBe(18);
  expect(busiestOf([])).toBeNull();
});
