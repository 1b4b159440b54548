import { describe, expect, test } from "vitest";
import { brokenRules } from "@/server/domain/reply-guard/sample-input";

const complaint = "음식이 늦게 나오고 식어 있었어요";

describe("over-empathy", () => {
  test.each([
    "가슴이 찢어질 것 같아요.",
    "눈물이 나요.",
    "너무너무 속상해서 잠을 이루지 못했어요.",
    "석고대죄하는 마음이에요.",
  ])("warns about “%s”", (text) => {
    expect(brokenRules(text, { review: { rating: 1, sentiment: "negative", text: complaint } })).toContain(
      "over-empathy",
    );
  });

  test.each(["속상하셨겠어요.", "마음이 무거워요.", "많이 답답하셨겠어요.", "놀라신 마음을 헤아려요."])(
    "lets “%s” pass",
    (text) => {
      expect(brokenRules(text, { review: { rating: 1, sentiment: "negative", text: complaint } })).not.toContain(
        "over-empathy",
      );
    },
  );
});
