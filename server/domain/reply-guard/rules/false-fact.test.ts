import { describe, expect, test } from "vitest";
import { brokenRules } from "@/server/domain/reply-guard/sample-input";

describe("false-fact", () => {
  test.each([
    "디카페인은 500원 추가예요.",
    "24시간 열려 있으니 언제든 오세요.",
    "저희는 전국 1위 칼국수집이에요.",
    "들깨는 혈압에 특효예요.",
    "다음엔 해물파전도 주문해 보세요!",
  ])("stops “%s”", (text) => {
    expect(brokenRules(text)).toContain("false-fact");
  });

  test.each([
    "들깨칼국수도 꼭 드셔 보세요.",
    "치르신 값이 아깝지 않도록 준비할게요.",
    "오늘 저녁도 든든하게 드세요.",
    "궁금하신 시간은 전화로 안내해 드릴게요.",
  ])("lets “%s” pass", (text) => {
    expect(brokenRules(text)).not.toContain("false-fact");
  });
});
