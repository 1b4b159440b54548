import { describe, expect, test } from "vitest";
import { brokenRules } from "@/server/domain/reply-guard/sample-input";

describe("a guest's given name", () => {
  test.each([
    "은우에게 축하를 전해요.",
    "도현 엄마, 국물이 진했다니 고마워요.",
    "서연이구나! 국물 칭찬 고마워.",
    "지안이가 국물까지 비웠네요.",
    "하율이 어머니, 또 만나요.",
  ])("is stopped: “%s”", (text) => {
    expect(brokenRules(text)).toContain("pii-reviewer");
  });

  test.each([
    "기록을 지우고 다시 적었어요.",
    "지연이 생기면 먼저 알려 드릴게요.",
    "아이 혼자 끝까지 비웠다니 대견해요.",
    "남은 반찬은 손님 앞에서 바로 치워요.",
    "수진한 맛이라는 말이 재밌어요.",
  ])("is none in “%s”", (text) => {
    expect(brokenRules(text)).not.toContain("pii-reviewer");
  });

  test("the review's own name may be said", () => {
    const review = { text: "우리 은우가 칼국수 국물을 다 마셨어요" };
    expect(brokenRules("은우에게 칼국수가 맛있었다니 기뻐요.", { review })).not.toContain("pii-reviewer");
  });
});

describe("the name of someone who works here", () => {
  test.each(["친절한 건 민재 쌤이에요.", "지영 디자이너가 좋아할 거예요.", "국물은 혜림 실장이 끓여요."])(
    "is stopped: “%s”",
    (text) => {
      expect(brokenRules(text)).toContain("pii-staff");
    },
  );

  test.each(["담당 디자이너에게 전할게요.", "주방 직원이 좋아해요.", "강사에게 큰 힘이 돼요."])(
    "is none in “%s”",
    (text) => {
      expect(brokenRules(text)).not.toContain("pii-staff");
    },
  );
});
