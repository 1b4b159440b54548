import { describe, expect, it } from "vitest";
import { labelSentiment, weighOpinions, weighRating } from "./sentiment-label";

describe("weighRating", () => {
  it("leaves the text alone without a star", () => {
    expect(weighRating(0.12, null)).toBe(0.12);
  });
  it("lets a star decide a text that takes no side", () => {
    expect(weighRating(0, 5)).toBeGreaterThan(0.35);
    expect(weighRating(0, 1)).toBeLessThan(-0.35);
  });
  it("does not let five stars hide a clear complaint", () => {
    expect(weighRating(-0.99, 5)).toBeLessThan(-0.35);
    expect(weighRating(0.99, 1)).toBeGreaterThan(0.35);
  });
  it("stays within bounds", () => {
    for (const score of [-1, 0, 1])
      for (const rating of [1, 2, 3, 4, 5]) expect(Math.abs(weighRating(score, rating))).toBeLessThanOrEqual(1);
  });
});

describe("labelSentiment", () => {
  it.each([
    [0.9, [0.9], null, "positive"],
    [-0.9, [-0.9], null, "negative"],
    [0.2, [0.2], null, "neutral"],
    [0.1, [0.8, -0.7], null, "mixed"],
    [0.9, [0.9, 0.9, 0.9, -0.4], 5, "positive"],
    [-0.9, [-0.9, -0.8, 0.4], 1, "negative"],
  ] as const)("%d with %j and %s stars is %s", (score, opinions, rating, label) => {
    expect(labelSentiment(score, opinions, rating)).toBe(label);
  });
});

describe("weighOpinions", () => {
  it("follows what is said of the aspects where the text alone does not decide", () => {
    expect(weighOpinions(0.2, [-0.9], 1)).toBeLessThan(0);
    expect(weighOpinions(-0.2, [0.9, 0.8], 1)).toBeGreaterThan(0);
  });

  it("leaves alone a sure text, one without aspects and one that is not about a place", () => {
    expect(weighOpinions(0.99, [-0.9], 1)).toBeGreaterThan(0);
    expect(weighOpinions(0.2, [], 1)).toBe(0.2);
    expect(weighOpinions(0.2, [-0.9], 0)).toBeCloseTo(0.2);
  });
});
