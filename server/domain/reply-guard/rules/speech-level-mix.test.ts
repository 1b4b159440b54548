import { describe, expect, test } from "vitest";
import { brokenRules } from "@/server/domain/reply-guard/sample-input";

describe("speech-level-mix", () => {
  test.each([
    "국물을 좋아해 주셔서 고마워요. 또 뵙겠습니다.",
    "국물을 좋아해 주셔서 감사합니다.",
    "대박이네! 국물이 진하다니 기뻐요.",
    "고마워. 국물이 진했다니.",
  ])("warns about “%s”", (text) => {
    expect(brokenRules(text)).toContain("speech-level-mix");
  });

  test.each([
    "국물을 좋아해 주셔서 고마워요. 힘이 나요!",
    "진한 국물이라니요! 주방이 신났어요.",
    "국물이 진했다니 기뻐요.\n온기식당 드림",
    "그럼요, 늘 그 자리에 있을게요.",
  ])("lets “%s” pass", (text) => {
    expect(brokenRules(text)).not.toContain("speech-level-mix");
  });
});
