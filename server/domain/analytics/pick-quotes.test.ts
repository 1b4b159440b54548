import { expect, it } from "vitest";
import type { AspectMention } from "@/server/domain/analysis";
import { pickQuotes } from "./pick-quotes";

const mention = (quote: string, score: number, polarity: AspectMention["polarity"]): AspectMention => ({
  aspect: "taste",
  polarity,
  score,
  quote,
  start: 0,
  end: quote.length,
});

it("takes the strongest sentence that fits a line, per polarity", () => {
  const pick = pickQuotes([
    { reviewId: "a", aspects: [mention("국물이 진하고 맛있어요", 0.9, "positive")] },
    {
      reviewId: "b",
      aspects: [mention("괜찮은 국물이에요", 0.3, "positive"), mention("고기가 질겨요", -0.8, "negative")],
    },
    { reviewId: "c", aspects: [mention("맛", 1, "positive"), mention("아주 ".repeat(20), 1, "positive")] },
  ]);
  expect(pick("taste", "positive")).toEqual({ reviewId: "a", quote: "국물이 진하고 맛있어요", polarity: "positive" });
  expect(pick("taste", "negative")?.reviewId).toBe("b");
  expect(pick("price", "negative")).toBeNull();
});
