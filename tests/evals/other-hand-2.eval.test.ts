import { afterAll, expect, test } from "vitest";
import { figuresOf } from "./figures-of";
import { scoreAspects, scoreLong, scoreReplies, scoreSentiment, scoreUrgency } from "./score-other-hand";

const hand = "other-hand-2";
const { shown, print } = figuresOf(hand);
afterAll(print);

test("aspects of restaurant sentences", () => {
  const { f1, jointF1, negativeRecall } = shown("aspects", scoreAspects(hand));
  expect(f1).toBeGreaterThanOrEqual(0.87);
  expect(jointF1).toBeGreaterThanOrEqual(0.765);
  expect(negativeRecall).toBeGreaterThanOrEqual(0.85);
});

test("urgency", () => {
  const { recall, rightKind, falseAlarms } = shown("urgency", scoreUrgency(hand));
  expect(recall).toBeGreaterThanOrEqual(0.92);
  expect(rightKind).toBeGreaterThanOrEqual(0.95);
  expect(falseAlarms).toBeLessThanOrEqual(0.21);
});

test.each([
  ["text alone", "fromText", { macroF1: 0.78, auc: 0.885 }],
  ["with stars", "withStar", { macroF1: 0.87, auc: 0.945 }],
] as const)("sentiment, %s", (name, by, floor) => {
  const { macroF1, auc } = shown(`sentiment, ${name}`, scoreSentiment(hand, by));
  expect(macroF1).toBeGreaterThanOrEqual(floor.macroF1);
  expect(auc).toBeGreaterThanOrEqual(floor.auc);
});

test("replies", () => {
  const { dangerousStopped, weakNoticed, fineStopped } = shown("replies", scoreReplies(hand));
  expect(dangerousStopped).toBeGreaterThanOrEqual(0.93);
  expect(weakNoticed).toBeGreaterThanOrEqual(0.74);
  expect(fineStopped).toBeLessThanOrEqual(0.08);
});

test("long reviews", () => {
  const { aspects, withStar, urgency } = shown("long", scoreLong(hand));
  expect(aspects.f1).toBeGreaterThanOrEqual(0.87);
  expect(aspects.jointF1).toBeGreaterThanOrEqual(0.69);
  expect(aspects.negativeRecall).toBeGreaterThanOrEqual(0.72);
  expect(withStar.macroF1).toBeGreaterThanOrEqual(0.95);
  expect(urgency.recall).toBeGreaterThanOrEqual(0.91);
  expect(urgency.falseAlarms).toBeLessThanOrEqual(0.05);
});
