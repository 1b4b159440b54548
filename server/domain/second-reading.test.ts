import { describe, expect, it } from "vitest";
import type { Analysis } from "./analysis";
import { applyReading, isUnsure, type SecondReading } from "./second-reading";

const first: Analysis = {
  score: 0.1,
  sentiment: "neutral",
  aspects: [{ aspect: "service", polarity: "negative", score: -0.6, quote: "직원은 그냥 그랬", start: 9, end: 18 }],
  keywords: ["국물"],
  urgency: null,
  language: "ko",
};
const text = "국물이 심심하고 직원은 그냥 그랬어요";
const reading: SecondReading = {
  sentiment: "negative",
  evidence: "국물이 심심하고",
  aspects: [{ aspect: "taste", polarity: "negative", quote: "국물이 심심하고" }],
};
const read = (second: Partial<SecondReading>, rating: number | null = null, scoreOf = () => 0) =>
  applyReading({ text, rating }, first, { ...reading, ...second }, scoreOf);

describe("isUnsure", () => {
  it.each([
    ["a score near the middle", { score: 0.49 }, null, true],
    ["a sure score", { score: 0.5, sentiment: "positive" }, null, false],
    ["sure, against five stars", { score: -0.9, sentiment: "negative" }, 5, true],
    ["sure, against one star", { score: 0.9, sentiment: "positive" }, 1, true],
    ["sure, with its star", { score: -0.9, sentiment: "negative" }, 1, false],
    ["urgent", { score: 0, urgency: { kind: "illness", quote: "배탈" } }, null, false],
  ] as const)("%s", (_, change, rating, expected) =>
    expect(isUnsure(text, { ...first, ...change }, rating)).toBe(expected),
  );
  it("not where there are no words", () => expect(isUnsure("👍👍👍 ㅋㅋ", first, null)).toBe(false));
});

describe("applyReading", () => {
  it("takes a label whose evidence stands in the review, and moves the score no further than it must", () => {
    expect(read({}).analysis).toMatchObject({ sentiment: "negative", score: -0.35 });
    expect(read({ sentiment: "positive", evidence: "직원은" }).analysis).toMatchObject({ score: 0.35 });
  });
  it("takes no label on words the guest never wrote", () => {
    expect(read({ evidence: "국물이 짜고" }).analysis).toMatchObject({ sentiment: "neutral", score: 0.1 });
    expect(read({ evidence: "" }).analysis.sentiment).toBe("neutral");
  });
  it("takes an aspect with the review's own words, their place and our score, on the side that was named", () => {
    const { analysis, isChanged } = read({}, null, () => -0.7);
    expect(analysis.aspects[0]).toEqual({
      aspect: "taste",
      polarity: "negative",
      score: -0.7,
      quote: "국물이 심심하고",
      start: 0,
      end: 8,
    });
    expect(isChanged).toBe(true);
    expect(read({}, null, () => 0.9).analysis.aspects[0]?.score).toBe(-0.35);
  });
  it("drops invented quotes, and loses no complaint of the first reading", () => {
    const invented = { aspect: "price", polarity: "positive", quote: "값이 싸요" } as const;
    expect(read({ aspects: [invented] }).analysis.aspects).toEqual(first.aspects);
    expect(read({}).analysis.aspects.map(({ aspect }) => aspect)).toEqual(["taste", "service"]);
  });
  it("never makes one or two stars positive", () => {
    expect(read({ sentiment: "positive", evidence: "국물이" }, 2).analysis.sentiment).toBe("neutral");
    expect(read({ sentiment: "positive", evidence: "국물이" }, 3).analysis.sentiment).toBe("positive");
  });
  it("says so when it agrees", () => {
    const same = applyReading(
      { text, rating: null },
      first,
      { sentiment: "neutral", evidence: "국물", aspects: [] },
      () => 0,
    );
    expect(same).toEqual({ analysis: first, isChanged: false });
  });
});
