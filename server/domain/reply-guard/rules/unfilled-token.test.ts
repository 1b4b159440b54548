import { describe, expect, test } from "vitest";
import { brokenRules } from "@/server/domain/reply-guard/sample-input";

describe("unfilled-token", () => {
  test.each([
    "{닉네임}님 고맙습니다.",
    "[고객명]님 방문을 환영해요.",
    "OO님 덕분에 힘이 나요.",
    "○○점을 찾아 주셔서 고마워요.",
    "${name}님 안녕하세요.",
    "undefined님 반가워요.",
    "____님께 인사드려요.",
  ])("stops “%s”", (text) => {
    expect(brokenRules(text)).toContain("unfilled-token");
  });

  test.each([
    "걷는고양이님 덕분에 힘이 나요.",
    "[온기식당] 반가운 글 잘 읽었어요.",
    "국물(육수)을 좋아해 주셔서 기뻐요.",
    "‘쫄깃’이라는 한마디에 웃었어요.",
  ])("lets “%s” pass", (text) => {
    expect(brokenRules(text)).not.toContain("unfilled-token");
  });
});
