import { describe, expect, test } from "vitest";
import { brokenRules } from "@/server/domain/reply-guard/sample-input";

const recentReplies = [
  "들깨칼국수를 맛있게 드셨다니 주방에 힘이 나요. 늘 같은 자리에서 기다릴게요.",
  "진한 국물을 좋아해 주시니 보람이 참 커요. 출출한 날 편하게 들러 주세요.",
];

describe("repeats-recent", () => {
  test.each([
    "들깨칼국수를 맛있게 드셨다니 주방에 힘이 나요. 늘 같은 자리에서 기다릴게요.",
    "수육을 맛있게 드셨다니 주방에 힘이 나요. 늘 같은 자리에서 기다릴게요.",
    "김치전을 맛있게 드셨다니 주방에 힘이 나요. 늘 같은 자리에서 기다릴게요!",
    "진한 국물을 좋아해 주시니 보람이 참 커요. 오늘 저녁은 조금 더 여유로우시길 바라요.",
  ])("warns about “%s”", (reply) => {
    expect(brokenRules(reply, { recentReplies })).toContain("repeats-recent");
  });

  test.each([
    "쫄깃한 면을 알아봐 주셔서 고마워요. 국수 미는 손이 가벼워져요.",
    "국물이 진하다는 말씀, 오래 새겨 둘게요.",
    "들깨칼국수 이야기에 웃음이 나요. 든든한 하루 보내시길 바라요.",
    "면이 쫄깃했다니 다행이에요.",
  ])("lets “%s” pass", (reply) => {
    expect(brokenRules(reply, { recentReplies })).not.toContain("repeats-recent");
  });
});
