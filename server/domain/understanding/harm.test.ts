import { describe, expect, it } from "vitest";
import type { AspectMention } from "@/server/domain/analysis";
import { withHarm } from "./harm";

const text = "밥을 먹는데 나사가 나왔어요. 매장은 깨끗했어요";
const quote = "밥을 먹는데 나사가 나왔어요";
const urgency = { kind: "foreign-object", quote } as const;
const praise = (aspect: "taste" | "cleanliness" | "service", words: string): AspectMention => {
  const start = text.indexOf(words);
  return { aspect, polarity: "positive", score: 0.8, quote: words, start, end: start + words.length };
};

describe("withHarm", () => {
  it("makes the harm a complaint, praises nothing with its words and lets no praise outweigh it", () => {
    const heard = withHarm([praise("taste", quote), praise("cleanliness", "매장은 깨끗했어요")], urgency, text);
    expect(heard).toMatchObject([{ aspect: "cleanliness", polarity: "negative", quote, start: 0 }]);
  });

  it("leaves a complaint that was heard, and reviews without a harm", () => {
    const complaint = { ...praise("cleanliness", quote), polarity: "negative" as const, score: -0.5 };
    expect(withHarm([complaint], urgency, text)).toEqual([complaint]);
    expect(withHarm([praise("taste", quote)], null, text)).toEqual([praise("taste", quote)]);
  });

  it("names no aspect where it depends", () => {
    expect(withHarm([], { kind: "injury", quote }, text)).toEqual([]);
  });
});
