import { describe, expect, test } from "vitest";
import { brokenRules } from "@/server/domain/reply-guard/sample-input";

const complaint = "음식이 늦게 나왔고 직원이 사과도 없었어요";

describe("forbidden-promise", () => {
  test.each([
    "전액 환불해 드리겠습니다.",
    "환 불 해 드 릴 게 요.",
    "다음에 오시면 수육 한 접시 무료로 드릴게요!",
    "다음번에 김치전 하나 더 드릴게요.",
    "세탁비는 저희가 부담해 드리겠습니다.",
    "병원비 전부 물어드릴게요.",
    "계란찜 서비스로 챙겨드릴게요.",
    "다시는 이런 일이 없도록 하겠습니다.",
    "쿠폰 두 장 보내드릴게요.",
    "10% 할인해 드리겠습니다.",
    "환​불​해 드릴게요.",
    "We will refund you the full amount.",
    "Your next meal is on the house.",
  ])("stops “%s”", (text) => {
    expect(brokenRules(text, { review: { rating: 1, sentiment: "negative", text: complaint } })).toContain(
      "forbidden-promise",
    );
  });

  test.each([
    "환불 기준은 02-123-4567로 연락 주시면 기록을 함께 보며 안내해 드릴게요.",
    "환불해 드리기 어려운 경우라 전화로 설명드리겠습니다.",
    "좋은 서비스로 보답하려고 해요.",
    "같은 일이 생기지 않도록 순서를 다시 살펴볼게요.",
    "따뜻하게 커피를 내려 드릴게요.",
    "환불 처리가 끝났는지 확인하고 있습니다.",
    "말씀하신 금액은 결제 내역과 함께 확인할게요.",
    "We cannot offer a refund here, but please call us.",
  ])("lets “%s” pass", (text) => {
    expect(brokenRules(text, { review: { rating: 1, sentiment: "negative", text: complaint } })).not.toContain(
      "forbidden-promise",
    );
  });
});
