import { describe, expect, test } from "vitest";
import { brokenRules } from "@/server/domain/reply-guard/sample-input";

describe("platform-name-competitor", () => {
  test.each([
    "다음엔 배민으로 주문하시면 더 싸요!",
    "야놀자에서 예약하시면 저렴해요.",
    "구글에 리뷰도 부탁드려요.",
    "옆집은 조미료만 써서 맛없어요.",
    "스타벅스보다 저희가 낫죠.",
  ])("stops “%s”", (text) => {
    expect(brokenRules(text)).toContain("platform-name-competitor");
  });

  test.each([
    "네이버 예약으로 자리를 잡아 주셔서 고마워요.",
    "배달 앱의 사장님 문의로 말씀해 주세요.",
    "다른 집보다 국물이 진하다는 말씀에 힘이 나요.",
    "옆집 할머니처럼 편하게 맞을게요.",
  ])("lets “%s” pass", (text) => {
    expect(brokenRules(text)).not.toContain("platform-name-competitor");
  });
});
