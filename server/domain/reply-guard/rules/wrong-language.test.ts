import { describe, expect, test } from "vitest";
import { brokenRules } from "@/server/domain/reply-guard/sample-input";

describe("wrong-language", () => {
  test.each([
    "Thank you for visiting our restaurant.",
    "국물을 좋아해 주셔서 感谢 고마워요.",
    "美味しかったとのこと、嬉しいです。",
    "Спасибо вам большое!",
    "국물이 ありがとう 좋았다니 기뻐요.",
  ])("stops “%s”", (text) => {
    expect(brokenRules(text)).toContain("wrong-language");
  });

  test.each([
    "국물을 좋아해 주셔서 고마워요.",
    "OK 사인 같은 리뷰라 기뻐요.",
    "대大만족이라니 힘이 나요.",
    "ㅎㅎ 국물까지 비우셨군요!",
  ])("lets “%s” pass", (text) => {
    expect(brokenRules(text)).not.toContain("wrong-language");
  });
});
