import { describe, expect, test } from "vitest";
import { brokenRules } from "@/server/domain/reply-guard/sample-input";

describe("legal-threat", () => {
  test.each([
    "계속 이러시면 고소하겠습니다.",
    "허위 사실 유포는 처벌받습니다.",
    "법적 조치를 검토하고 있어요.",
    "명예훼손에 해당할 수 있습니다.",
    "변호사를 통해 연락드리겠습니다.",
    "저희도 무고죄로 맞서겠습니다.",
    "We will take legal action against you.",
  ])("stops “%s”", (text) => {
    expect(brokenRules(text)).toContain("legal-threat");
  });

  test.each([
    "고소한 들깨 향을 좋아해 주셔서 기뻐요.",
    "맛이 고소합니다.",
    "법 없이도 사실 분 같다는 말씀에 웃었어요.",
    "벌금을 내야 할 맛이라니 재미있어요.",
    "보건소의 확인이 필요하시면 성실히 따를게요.",
    "경찰에 신고까지 생각하셨다니 마음이 무거워요.",
  ])("lets “%s” pass", (text) => {
    expect(brokenRules(text)).not.toContain("legal-threat");
  });
});
