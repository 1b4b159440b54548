import { expect, test } from "vitest";
import { satisfactionOf, sumDaily } from "./satisfaction";

const day = (scores: number[]) => ({
  ...sumDaily([]),
  reviews: scores.length,
  scoreCount: scores.length,
  scoreSum: scores.reduce((sum, score) => sum + score, 0),
  scoreSumSq: scores.reduce((sum, score) => sum + score * score, 0),
});

test("a score needs a sample", () => {
  expect(satisfactionOf(day([1, 1, 1, 1]))).toBeNull();
});

test("days add up to one score with its margin", () => {
  const totals = sumDaily([day([1, 0.5, 0.5]), day([-1, 1])]);
  // mean 0.4, sample variance 0.675, 1.96 * sqrt(0.675 / 5) * 50 = 36.01
  expect(satisfactionOf(totals)).toEqual({ score: 70, margin: 37, sample: 5 });
});

test("the same opinion from everybody leaves no margin", () => {
  expect(satisfactionOf(day([0, 0, 0, 0, 0]))).toEqual({ score: 50, margin: 0, sample: 5 });
});
