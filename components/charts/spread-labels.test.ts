import fc from "fast-check";
import { expect, it } from "vitest";
import { spreadLabels } from "./spread-labels";

it("parts labels at the same height, evenly up and down", () => {
  const [first = 0, second = 0] = spreadLabels([100, 100], 16);
  expect([first, second]).toEqual([-8, 8]);
  expect(spreadLabels([10, 90], 16)).toEqual([0, 0]);
});

it("keeps the order and the gap", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 5 }), (heights) => {
      const moved = spreadLabels(heights, 14);
      const ends = heights.map((y, index) => y + (moved[index] ?? 0)).sort((a, b) => a - b);
      for (const [index, y] of ends.entries())
        if (index > 0) expect(y - (ends[index - 1] ?? 0)).toBeGreaterThanOrEqual(14 - 1e-6);
    }),
  );
});
