import { describe, expect, test } from "vitest";
import { brokenRules } from "@/server/domain/reply-guard/sample-input";

const complaint = "직원이 불친절하고 음식이 식어 있었어요";

describe("accuse-reviewer", () => {
  test.each([
    "허위 리뷰는 삼가 주세요.",
    "혹시 경쟁 업체에서 쓰신 건 아닌가요?",
    "다른 손님들은 다 맛있다고 하셨어요.",
    "집에서 관리를 안 하셔서 생긴 거예요.",
    "예약 시간보다 늦게 오신 것으로 기억해요.",
    "미리 말씀하셨어야죠.",
    "환불받으려고 이러시는 분들이 많아요.",
    "Your standards are too high.",
  ])("stops “%s”", (text) => {
    expect(brokenRules(text, { review: { rating: 1, sentiment: "negative", text: complaint } })).toContain(
      "accuse-reviewer",
    );
  });

  test.each([
    "말씀하신 상황을 당시 근무자에게 확인하고 있어요.",
    "저희가 설명드린 것과 다르게 느끼셨다면 아쉬워요.",
    "늦게까지 기다려 주신 마음을 알아요.",
    "놀라신 마음을 헤아려요.",
    "You should have been told about the delay.",
  ])("lets “%s” pass", (text) => {
    expect(brokenRules(text, { review: { rating: 1, sentiment: "negative", text: complaint } })).not.toContain(
      "accuse-reviewer",
    );
  });
});
