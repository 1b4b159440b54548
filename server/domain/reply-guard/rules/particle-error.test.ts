import { describe, expect, test } from "vitest";
import { brokenRules } from "@/server/domain/reply-guard/sample-input";

describe("particle-error", () => {
  test.each([
    "들깨칼국수을 좋아해 주셔서 고마워요.",
    "수육를 드셨군요.",
    "바스크치즈케이크은 어떠셨어요?",
    "온기식당를 찾아 주셨네요.",
    "김치전와 함께 드셨네요.",
    "02-123-4567으로 전화 주세요.",
    "참 좋은 손님예요.",
  ])("warns about “%s”", (text) => {
    expect(brokenRules(text)).toContain("particle-error");
  });

  test.each([
    "들깨칼국수를 좋아해 주셔서 고마워요.",
    "수육을 드셨군요.",
    "가을 국물이 진하다니 기뻐요.",
    "마을 어르신과 오셨네요.",
    "나은 맛을 지킬게요.",
    "02-123-4567로 전화 주세요.",
    "사과와 배를 함께 담았어요.",
    "치과 옆 골목에서 기다릴게요.",
  ])("lets “%s” pass", (text) => {
    expect(brokenRules(text)).not.toContain("particle-error");
  });
});
