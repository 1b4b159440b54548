import { expect, it } from "vitest";
import { binaryMetrics } from "./binary-metrics";

it("matches figures worked out by hand", () => {
  const metrics = binaryMetrics([0.9, 0.2, -0.1, -0.8, 0.4], [1, 1, 1, 0, 0]);
  expect(metrics.accuracy).toBeCloseTo(3 / 5);
  expect(metrics.auc).toBeCloseTo(4 / 6);
  expect(metrics.negativeRecall).toBeCloseTo(1 / 2);
  expect(metrics.negativePrecision).toBeCloseTo(1 / 2);
  expect(metrics.macroF1).toBeCloseTo((4 / 6 + 1 / 2) / 2);
});

it("counts ties half", () => {
  expect(binaryMetrics([0, 0], [1, 0]).auc).toBe(0.5);
});
