import { describe, expect, test } from "vitest";
import { brokenRules } from "@/server/domain/reply-guard/sample-input";

const complaint = "음식이 늦게 나오고 식어 있었어요";

describe("over-apology", () => {
  test.each([
    "죄송해요. 정말 죄송해요.",
    "늦어서 죄송하고 식어서 죄송해요.",
    "사과드립니다. 다시 한번 죄송합니다.",
    "Sorry, we are so sorry.",
  ])("warns about “%s”", (text) => {
    expect(brokenRules(text, { review: { rating: 1, sentiment: "negative", text: complaint } })).toContain(
      "over-apology",
    );
  });

  test.each([
    "늦게 나와서 죄송해요. 순서를 살펴볼게요.",
    "기다리시게 했네요. 죄송해요.",
    "마음 상하게 해 드려 미안해요.",
    "순서를 다시 살펴볼게요.",
  ])("lets “%s” pass", (text) => {
    expect(brokenRules(text, { review: { rating: 1, sentiment: "negative", text: complaint } })).not.toContain(
      "over-apology",
    );
  });
});
