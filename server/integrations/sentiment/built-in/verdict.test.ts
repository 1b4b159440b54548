import { describe, expect, it } from "vitest";
import { aspects } from "@/server/domain/analysis";
import { chancesOf } from "./chances";
import { moodFeatureCount, moodFeatures } from "./mood";
import { decide } from "./verdict";
import { type HeardClause, evidenceOf, verdictFeatureCount } from "./verdict-features";

const serviceAt = aspects.indexOf("service");
const silent = aspects.map(() => -5);
const speaking = (loudness: number, lean: number): HeardClause => ({
  loudness: silent.with(serviceAt, loudness),
  leans: aspects.map(() => lean),
  cues: new Map(),
  stance: Math.sign(lean) * 0.5,
  side: 1,
  frame: { turns: false, asks: false, supposes: false, wishes: false },
});
const whole = { stance: 0, side: 1 };
const evidence = { complaint: 0, praise: 1, among: 1, features: [] };

describe("evidenceOf", () => {
  it("finds for each side the clause that takes it most", () => {
    const heard = evidenceOf([speaking(-3, 0), speaking(2, 3), speaking(2, -3)], whole);
    expect(heard[serviceAt]).toMatchObject({ complaint: 2, praise: 1 });
    expect(heard.map(({ features }) => features.length)).toEqual(aspects.map(() => verdictFeatureCount));
  });

  it("stays finite however sure the clauses are", () => {
    const features = evidenceOf([speaking(900, -900), speaking(-900, 900)], whole).flatMap((each) => each.features);
    expect(features.every(Number.isFinite)).toBe(true);
  });
});

describe("decide", () => {
  it.each([
    [
      { negative: 0.7, positive: 0.1, neutral: 0.1 },
      { polarity: "negative", clauseAt: 0 },
    ],
    [
      { negative: 0.1, positive: 0.7, neutral: 0.1 },
      { polarity: "positive", clauseAt: 1 },
    ],
    [{ negative: 0.1, positive: 0.1, neutral: 0.4 }, { polarity: "neutral" }],
    [{ negative: 0.25, positive: 0.02, neutral: 0.02 }, { polarity: "negative" }],
  ] as const)("%j", (chances, verdict) => {
    expect(decide(chances, evidence, serviceAt)).toMatchObject({ aspect: "service", ...verdict });
  });

  it("asks more of a complaint that stands among others", () => {
    const chances = { negative: 0.25, positive: 0.02, neutral: 0.02 };
    expect(decide(chances, { ...evidence, among: 9 }, serviceAt)).toBeNull();
  });

  it("says nothing of what is hardly spoken of", () => {
    expect(decide({ negative: 0.1, positive: 0.15, neutral: 0.05 }, evidence, serviceAt)).toBeNull();
  });
});

describe("chancesOf", () => {
  it("shares what answers leave with none of them", () => {
    const weights = { yes: { bias: [Math.log(2)], features: [1] }, no: { bias: [0], features: [0] } };
    expect(chancesOf(weights, [0], 0)).toEqual({ yes: 0.5, no: 0.25 });
    expect(chancesOf(weights, [3], 0).yes).toBeGreaterThan(0.9);
  });
});

describe("moodFeatures", () => {
  it("has a number for everything the card weighs", () => {
    const chances = aspects.map(() => ({ negative: 0.1, positive: 0.2, neutral: 0 }));
    const features = moodFeatures([speaking(1, 1), speaking(1, -1)], whole, chances);
    expect(features).toHaveLength(moodFeatureCount);
    expect(features.every(Number.isFinite)).toBe(true);
  });
});
