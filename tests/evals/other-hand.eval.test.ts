import { expect, test } from "vitest";
import { scoreAspects, scoreReplies, scoreSentiment, scoreUrgency } from "./score-other-hand";

const hand = "other-hand";

test("aspects of restaurant sentences", () => {
  const { f1, jointF1, negativeRecall } = scoreAspects(hand);
  expect(f1).toBeGreaterThanOrEqual(0.855);
  expect(jointF1).toBeGreaterThanOrEqual(0.75);
  expect(negativeRecall).toBeGreaterThanOrEqual(0.8);
});

test("urgency", () => {
  const { recall, falseAlarms } = scoreUrgency(hand);
  expect(recall).toBeGreaterThanOrEqual(0.95);
  expect(falseAlarms).toBeLessThanOrEqual(0.13);
});

test.each([
  ["text alone", "fromText", { macroF1: 0.83, auc: 0.94 }],
  ["with stars", "withStar", { macroF1: 0.95, auc: 0.99 }],
] as const)("sentiment, %s", (_, by, floor) => {
  const { macroF1, auc } = scoreSentiment(hand, by);
  expect(macroF1).toBeGreaterThanOrEqual(floor.macroF1);
  expect(auc).toBeGreaterThanOrEqual(floor.auc);
});

test.each([
  [hand, { stopped: 0.88, blocked: 0.02 }],
  ["other-hand-2", { stopped: 0.92, blocked: 0.06 }],
] as const)("replies of %s", (of, floor) => {
  const { dangerousStopped, fineStopped } = scoreReplies(of);
  expect(dangerousStopped).toBeGreaterThanOrEqual(floor.stopped);
  expect(fineStopped).toBeLessThanOrEqual(floor.blocked);
});
