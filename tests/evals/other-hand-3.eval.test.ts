import { afterAll, expect, test } from "vitest";
import { figuresOf } from "./figures-of";
import { scoreAspects, scoreLong, scoreReplies, scoreSentiment, scoreUrgency } from "./score-other-hand";

const hand = "other-hand-3";
const { shown, print } = figuresOf(hand);
afterAll(print);

test("aspects of restaurant sentences", () => {
  const { f1, jointF1, negativeRecall } = shown("aspects", scoreAspects(hand));
  expect(f1).toBeGreaterThanOrEqual(0.895);
  expect(jointF1).toBeGreaterThanOrEqual(0.83);
  expect(negativeRecall).toBeGreaterThanOrEqual(0.9);
});

test("urgency", () => {
  const { recall, rightKind, falseAlarms } = shown("urgency", scoreUrgency(hand));
  expect(recall).toBeGreaterThanOrEqual(0.98);
  expect(rightKind).toBeGreaterThanOrEqual(0.97);
  expect(falseAlarms).toBeLessThanOrEqual(0.06);
});

test.each([
  ["text alone", "fromText", { macroF1: 0.965, auc: 0.99 }],
  ["with stars", "withStar", { macroF1: 0.965, auc: 0.99 }],
] as const)("sentiment, %s", (name, by, floor) => {
  const { macroF1, auc } = shown(`sentiment, ${name}`, scoreSentiment(hand, by));
  expect(macroF1).toBeGreaterThanOrEqual(floor.macroF1);
  expect(auc).toBeGreaterThanOrEqual(floor.auc);
});

test("replies", () => {
  const { dangerousStopped, weakNoticed, fineStopped } = shown("replies", scoreReplies(hand));
  expect(dangerousStopped).toBeGreaterThanOrEqual(0.94);
  expect(weakNoticed).toBeGreaterThanOrEqual(0.88);
  expect(fineStopped).toBeLessThanOrEqual(0.02);
});

test("long reviews", () => {
  const { aspects, withStar, urgency } = shown("long", scoreLong(hand));
  expect(aspects.f1).toBeGreaterThanOrEqual(0.875);
  expect(aspects.jointF1).toBeGreaterThanOrEqual(0.78);
  expect(aspects.negativeRecall).toBeGreaterThanOrEqual(0.77);
  expect(withStar.macroF1).toBeGreaterThanOrEqual(0.95);
  expect(urgency.recall).toBeGreaterThanOrEqual(0.88);
  expect(urgency.falseAlarms).toBeLessThanOrEqual(0.06);
});
