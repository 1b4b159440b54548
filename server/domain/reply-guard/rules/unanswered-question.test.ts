import { describe, expect, test } from "vitest";
import { brokenRules } from "@/server/domain/reply-guard/sample-input";

const reply = "국물을 좋아해 주셔서 기뻐요.";

describe("unanswered-question", () => {
  test.each([
    "국물이 좋아요. 포장도 되나요?",
    "국물 최고! 주차는 어디에 하나요",
    "면이 쫄깃해요. 아기 의자가 있을까요?",
    "Great soup! Do you open on Sunday?",
  ])("warns when “%s” gets no answer", (text) => {
    expect(brokenRules(reply, { review: { text } })).toContain("unanswered-question");
  });

  test.each([
    "국물이 좋아요. 볼 때마다 웃음이 나요.",
    '먼저 "더 드릴까요?" 물어봐 주셔서 좋았어요.',
    "뭐 이런 맛집이 다 있나요?",
    "국물이 진해서 기분 좋게 들어가요",
  ])("sees no question in “%s”", (text) => {
    expect(brokenRules(reply, { review: { text } })).not.toContain("unanswered-question");
  });

  test.each([
    "네, 포장도 할 수 있어요.",
    "궁금하신 점은 전화로 알려 드릴게요.",
    "물어보신 내용은 매장에서 안내해 드릴게요.",
    "포장은 주문하실 때 말씀해 주세요. 확인해 드릴게요.",
  ])("takes “%s” for an answer", (answer) => {
    expect(brokenRules(answer, { review: { text: "국물이 좋아요. 포장도 되나요?" } })).not.toContain(
      "unanswered-question",
    );
  });
});
