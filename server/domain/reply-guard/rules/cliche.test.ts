import { describe, expect, test } from "vitest";
import { brokenRules } from "@/server/domain/reply-guard/sample-input";

describe("cliche", () => {
  test.each([
    "소중한 리뷰 감사드려요. 앞으로도 최선을 다하는 온기식당이 되겠습니다.",
    "방문해 주셔서 감사합니다. 더욱 노력하겠습니다.",
    "고객님의 행복이 저희의 기쁨이에요. 좋은 하루 되세요.",
    "항상 신선한 재료로 보답하겠습니다.",
  ])("warns about “%s”", (text) => {
    expect(brokenRules(text)).toContain("cliche");
  });

  test.each([
    "국물이 진하다는 말씀에 힘이 나요. 좋은 하루 보내세요.",
    "찾아 주셔서 고마워요. 진한 국물 그대로 지킬게요.",
    "면을 삶는 손이 가벼워져요.",
    "쫄깃한 면을 알아봐 주셨네요.",
  ])("lets “%s” pass", (text) => {
    expect(brokenRules(text)).not.toContain("cliche");
  });
});
