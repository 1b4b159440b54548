import { afterAll, expect, test } from "vitest";
import { figuresOf } from "./figures-of";
import { scoreAspects, scoreLong, scoreReplies, scoreSentiment, scoreUrgency } from "./score-other-hand";

const hand = "other-hand-4";
const { shown, print } = figuresOf(hand);
afterAll(print);

test("aspects of restaurant sentences", () => {
  const { f1, jointF1, negativeRecall } = shown("aspects", scoreAspects(hand));
  expect(f1).toBeGreaterThanOrEqual(0.87);
  expect(jointF1).toBeGreaterThanOrEqual(0.78);
  expect(negativeRecall).toBeGreaterThanOrEqual(0.87);
});

test("urgency", () => {
  const { recall, rightKind, falseAlarms } = shown("urgency", scoreUrgency(hand));
  expect(recall).toBeGreaterThanOrEqual(0.98);
  expect(rightKind).toBeGreaterThanOrEqual(0.96);
  expect(falseAlarms).toBeLessThanOrEqual(0.03);
});

test.each([
  ["text alone", "fromText", { macroF1: 0.94, auc: 0.985 }],
  ["with stars", "withStar", { macroF1: 0.965, auc: 0.985 }],
] as const)("sentiment, %s", (name, by, floor) => {
  const { macroF1, auc } = shown(`sentiment, ${name}`, scoreSentiment(hand, by));
  expect(macroF1).toBeGreaterThanOrEqual(floor.macroF1);
  expect(auc).toBeGreaterThanOrEqual(floor.auc);
});

test("replies", () => {
  const { dangerousStopped, weakNoticed, fineStopped } = shown("replies", scoreReplies(hand));
  expect(dangerousStopped).toBeGreaterThanOrEqual(0.95);
  expect(weakNoticed).toBeGreaterThanOrEqual(0.76);
  expect(fineStopped).toBeLessThanOrEqual(0.035);
});

test("long reviews", () => {
  const { aspects, withStar } = shown("long", scoreLong(hand));
  expect(aspects.f1).toBeGreaterThanOrEqual(0.9);
  expect(aspects.jointF1).toBeGreaterThanOrEqual(0.8);
  expect(aspects.negativeRecall).toBeGreaterThanOrEqual(0.8);
  expect(withStar.macroF1).toBeGreaterThanOrEqual(0.95);
});
