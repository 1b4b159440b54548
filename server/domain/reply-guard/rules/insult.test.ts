import { describe, expect, test } from "vitest";
import { brokenRules } from "@/server/domain/reply-guard/sample-input";

describe("insult", () => {
  test.each([
    "이런 진상 손님은 처음이에요.",
    "개념 없는 리뷰네요.",
    "정말 무식하시네요.",
    "다시는 오지 마세요.",
    "노키즈존을 고민하고 있어요.",
    "성격에 문제가 있으신 것 같아요.",
    "대화가 안 되는 분이시네요.",
    "You are a pathetic customer.",
  ])("stops “%s”", (text) => {
    expect(brokenRules(text)).toContain("insult");
  });

  test.each([
    "미친 맛이라니 주방이 들썩였어요.",
    "그릇은 다시 준비하면 되니 괜찮아요.",
    "쓰레기통까지 비우고 가셨다니 감사해요.",
    "다시 발걸음해 주셔서 기뻐요.",
    "음악이 커서 대화가 안 됐다는 말씀은 귀담아들을게요.",
    "새끼손가락까지 걸고 약속할 만큼 맛있었다니요.",
  ])("lets “%s” pass", (text) => {
    expect(brokenRules(text)).not.toContain("insult");
  });
});
