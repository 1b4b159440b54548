import { describe, expect, it } from "vitest";
import {
  harmedScore,
  harmedTones,
  labelHarmed,
  labelSentiment,
  labelTones,
  weighRating,
  weighTones,
} from "./sentiment-label";

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

const glad = { positive: 0.8, mixed: 0.1, negative: 0.05 };
const sorry = { positive: 0.05, mixed: 0.1, negative: 0.8 };
const torn = { positive: 0.3, mixed: 0.4, negative: 0.25 };
const plain = { positive: 0.2, mixed: 0.05, negative: 0.2 };

describe("weighTones", () => {
  it("follows the tones of talk about a place", () => {
    expect(weighTones(0.2, sorry, 1)).toBeLessThan(-0.8);
    expect(weighTones(-0.2, glad, 1)).toBeGreaterThan(0.8);
  });

  it("leaves a text alone that is not about a place", () => {
    expect(weighTones(0.2, sorry, 0)).toBeCloseTo(0.2);
  });
});

describe("labelTones", () => {
  it.each([
    [glad, null, 0.9, "positive"],
    [sorry, null, -0.9, "negative"],
    [torn, null, 0.1, "mixed"],
    [plain, null, 0, "neutral"],
    [plain, 5, 0.5, "positive"],
    [plain, 1, -0.5, "negative"],
    [sorry, 5, -0.6, "negative"],
  ] as const)("%j with %s stars and score %d is %s", (tones, rating, score, label) => {
    expect(labelTones(tones, rating, score)).toBe(label);
  });
});

describe("a harm", () => {
  it("weighs against the glad tone, and shares still make one", () => {
    const tones = harmedTones(torn);
    expect(tones.positive).toBeLessThan(torn.positive);
    expect(tones.negative).toBeGreaterThan(torn.negative);
    expect(tones.positive + tones.mixed + tones.negative).toBeLessThan(1);
    expect(harmedScore(0.7)).toBeLessThan(0);
  });

  it.each([
    ["positive", null, "mixed"],
    ["positive", 3, "mixed"],
    ["positive", 5, "positive"],
    ["neutral", null, "negative"],
    ["negative", null, "negative"],
  ] as const)("leaves nobody %s with %s stars: %s", (sentiment, rating, label) => {
    expect(labelHarmed(sentiment, rating)).toBe(label);
  });
});
