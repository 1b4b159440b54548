import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createBuiltInAnalyzer } from "./built-in-analyzer";

const analyzer = createBuiltInAnalyzer();
const read = (text: string, rating: number | null = null, menu: string[] = []) =>
  analyzer.analyze({ text, rating, menu });

describe("the built-in analyzer", () => {
  it("reads a mixed review clause by clause", () => {
    const text = "순댓국은 국물이 진하고 맛있는데 직원이 너무 불친절해요";
    const analysis = read(text, 3, ["순댓국"]);
    expect(analysis.sentiment).toBe("mixed");
    expect(analysis.aspects).toMatchObject([
      { aspect: "taste", polarity: "positive", quote: "순댓국은 국물이 진하고 맛있는데" },
      { aspect: "service", polarity: "negative", quote: "직원이 너무 불친절해요" },
    ]);
    expect(analysis.keywords.slice(0, 1)).toEqual(["순댓국"]);
    expect(analysis.urgency).toBeNull();
  });

  it("raises an alarm whatever the stars", () => {
    expect(read("보시라고 별 다섯 개 드려요. 국에서 머리카락이 나왔어요", 5).urgency).toEqual({
      kind: "foreign-object",
      quote: "국에서 머리카락이 나왔어요",
    });
  });

  it("lets the star decide what the words leave open, and never invents one", () => {
    expect(read("어제 방문했어요", 5).sentiment).toBe("positive");
    expect(read("어제 방문했어요", 1).sentiment).toBe("negative");
    expect(read("주차 되나요?").sentiment).toBe("neutral");
  });

  it("reads tourists", () => {
    expect(read("The staff were rude and the soup was cold.")).toMatchObject({
      language: "en",
      sentiment: "negative",
      aspects: expect.arrayContaining([expect.objectContaining({ aspect: "service", polarity: "negative" })]),
    });
    expect(read("とても美味しかったです。店員さんも親切でした。")).toMatchObject({
      language: "ja",
      sentiment: "positive",
    });
    expect(read("太好吃了,老板很热情")).toMatchObject({ language: "zh", sentiment: "positive" });
  });

  it("names itself by rules and weights", () => {
    expect(analyzer.version).toMatch(/^built-in-\d+-[0-9a-f]{12}-[0-9a-f]{12}$/);
  });

  it("never throws, quotes exactly and stays within bounds for any review", () => {
    const words = fc.constantFrom(
      "국물 맛있는데 ",
      "벌레 ",
      "안 ",
      "\ud83c",
      "great ",
      "美味",
      ". ",
      "\u0000",
      "ㅠㅠ ",
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(words, fc.string({ unit: "binary" }))),
        fc.option(fc.integer({ min: 1, max: 5 })),
        (parts, rating) => {
          const text = parts.join("");
          const { score, aspects, keywords, urgency } = read(text, rating, ["국물"]);
          return (
            Math.abs(score) <= 1 &&
            keywords.length <= 8 &&
            (urgency === null || text.includes(urgency.quote)) &&
            aspects.every(({ quote, start, end }) => text.slice(start, end) === quote)
          );
        },
      ),
    );
  });
});
