import { describe, expect, test } from "vitest";
import { brokenRules, mention } from "@/server/domain/reply-guard/sample-input";

const text = "칼국수 국물이 진하고 직원분이 반찬을 먼저 채워 주셨어요";
const aspects = [
  mention(text, "taste", "positive", "국물이 진하고"),
  mention(text, "service", "positive", "직원분이 반찬을 먼저 채워 주셨어요"),
];

describe("praise-not-echoed", () => {
  test.each([
    "고마워요. 늘 노력할게요.",
    "들러 주셔서 고마워요.",
    "남은 하루도 평안하시길 바라요.",
    "감사해요! 자주 뵈어요.",
  ])("warns about “%s”", (reply) => {
    expect(brokenRules(reply, { review: { text, aspects } })).toContain("praise-not-echoed");
  });

  test.each([
    "진한 국물을 알아봐 주셔서 고마워요.",
    "반찬을 채워 드린 걸 기억해 주시니 힘이 나요.",
    "칼국수 이야기에 웃음이 나요.",
    "응대를 좋게 봐 주셨다니 기뻐요.",
  ])("lets “%s” pass", (reply) => {
    expect(brokenRules(reply, { review: { text, aspects } })).not.toContain("praise-not-echoed");
  });

  test("reads a review without spaces", () => {
    const review = { text: "국물이진하고면이쫄깃해요", aspects: [] };
    expect(brokenRules("쫄깃하게 드셨다니 기뻐요.", { review })).not.toContain("praise-not-echoed");
    expect(brokenRules("찾아 주셔서 기뻐요.", { review })).toContain("praise-not-echoed");
  });

  test("asks nothing of a review in letters it cannot compare", () => {
    const review = { text: "Очень вкусный суп, спасибо", language: "other", aspects: [] } as const;
    expect(brokenRules("Thank you for your kind words.", { review: { ...review, aspects: [] } })).not.toContain(
      "praise-not-echoed",
    );
  });

  test("asks nothing of a one-word review", () => {
    expect(brokenRules("들러 주셔서 고마워요.", { review: { text: "굿", aspects: [] } })).not.toContain(
      "praise-not-echoed",
    );
  });
});
