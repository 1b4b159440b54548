import { describe, expect, test } from "vitest";
import { brokenRules } from "@/server/domain/reply-guard/sample-input";

describe("false-fact", () => {
  test.each([
    "국물 칭찬 고마워요. 구청에서 지정한 모범음식점이에요.",
    "감기 걸렸을 때 이 국물 한 그릇이면 뚝 떨어져요.",
    "국물 칭찬 고마워요. 속눈썹 연장도 하고 있어요.",
    "3층에 단체석 40석이 있으니 회식도 오세요.",
    "디카페인은 500원 추가예요.",
    "24시간 열려 있으니 언제든 오세요.",
    "저희는 전국 1위 칼국수집이에요.",
    "들깨는 혈압에 특효예요.",
    "다음엔 해물파전도 주문해 보세요!",
  ])("stops “%s”", (text) => {
    expect(brokenRules(text)).toContain("false-fact");
  });

  test.each([
    "국물 칭찬 고마워요. 오늘 아침에도 면을 밀었어요.",
    "쫄깃함 200%라니 웃음이 나요.",
    "면 삶는 시간을 재는 연습도 하고 있어요.",
    "추운 날 몸 녹이고 가세요.",
    "들깨칼국수도 꼭 드셔 보세요.",
    "치르신 값이 아깝지 않도록 준비할게요.",
    "오늘 저녁도 든든하게 드세요.",
    "궁금하신 시간은 전화로 안내해 드릴게요.",
  ])("lets “%s” pass", (text) => {
    expect(brokenRules(text)).not.toContain("false-fact");
  });
});
