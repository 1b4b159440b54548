import { expect, test } from "vitest";
import ko from "@/messages/ko/site.json";
import { checkReply } from "@/server/domain/reply-guard/guard";
import { defaultVoice } from "@/server/domain/voice";

test("the example that is stopped on the landing page is stopped by the guard, for that reason", () => {
  const { level, findings } = checkReply({
    text: ko.guard.example.replace(/<\/?bad>/g, ""),
    platform: "kakao",
    review: {
      text: "40분을 기다렸는데 앞에 몇 팀인지 알려 주시는 분이 없어서 답답했습니다. 수육도 조금 식어서 나왔고요.",
      rating: 2,
      reviewerName: "걷는고양이",
      language: "ko",
      sentiment: "negative",
      aspects: [],
    },
    shop: { name: "온기식당", category: null, phone: null, menu: ["들깨칼국수", "수육"] },
    voice: { ...defaultVoice, speechLevel: "hapsyo" },
    recentReplies: [],
  });
  expect(level).toBe("stop");
  expect(findings.map(({ rule }) => rule)).toContain("forbidden-promise");
});
