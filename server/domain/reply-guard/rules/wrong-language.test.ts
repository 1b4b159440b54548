import { describe, expect, test } from "vitest";
import { brokenRules } from "@/server/domain/reply-guard/sample-input";

describe("wrong-language", () => {
  test.each([
    "국물 칭찬 고마워요. We will always do our best for you.",
    "국물 칭찬 고마워요. またお越しください。",
    "국물 칭찬 고마워요. 谢谢您的光临。",
    "Gracias por su visita.",
    "ご来店ありがとうございます。",
    "感谢您的好评，欢迎再来。",
    "Thank you for visiting our restaurant.",
    "국물을 좋아해 주셔서 感谢 고마워요.",
    "美味しかったとのこと、嬉しいです。",
    "Спасибо вам большое!",
    "국물이 ありがとう 좋았다니 기뻐요.",
  ])("stops “%s”", (text) => {
    expect(brokenRules(text)).toContain("wrong-language");
  });

  test.each([
    "면이 쫄깃하다니 OK! 또 뵐게요.",
    "쫄깃한 면 좋아해 주셔서 thank you예요.",
    "국물이 best라는 말씀 고마워요.",
    "Wow, 국물이 진했다니 기뻐요.",
    "들깨칼국수 1인분도 돼요.",
    "국물 칭찬에 힘이 나요 :)",
    "국물을 좋아해 주셔서 고마워요.",
    "OK 사인 같은 리뷰라 기뻐요.",
    "대大만족이라니 힘이 나요.",
    "ㅎㅎ 국물까지 비우셨군요!",
  ])("lets “%s” pass", (text) => {
    expect(brokenRules(text)).not.toContain("wrong-language");
  });
});
