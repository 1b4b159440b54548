import { describe, expect, test } from "vitest";
import { brokenRules } from "@/server/domain/reply-guard/sample-input";

const complaint = "음식이 늦게 나오고 식어 있었어요";

describe("emoji-on-negative", () => {
  test.each(["죄송해요ㅠㅠ", "살펴볼게요😢", "확인할게요^^", "정말 속상하셨죠♥", "살펴볼게요 :)"])(
    "warns about “%s”",
    (text) => {
      expect(brokenRules(text, { review: { rating: 1, sentiment: "negative", text: complaint } })).toContain(
        "emoji-on-negative",
      );
    },
  );

  test.each([
    "죄송해요. 살펴볼게요.",
    "확인하고 말씀드릴게요!",
    "순서를 다시 살펴볼게요~",
    "02-123-4567로 전화 주세요.",
  ])("lets “%s” pass", (text) => {
    expect(brokenRules(text, { review: { rating: 1, sentiment: "negative", text: complaint } })).not.toContain(
      "emoji-on-negative",
    );
  });
});
