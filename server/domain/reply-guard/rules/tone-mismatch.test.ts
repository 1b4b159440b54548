import { describe, expect, test } from "vitest";
import { brokenRules } from "@/server/domain/reply-guard/sample-input";

const complaint = { review: { text: "40분을 기다렸고 음식이 식었어요", rating: 1, sentiment: "negative" as const } };
const formal = {
  voice: { speechLevel: "hapsyo" as const, tone: "plain" as const, length: "medium" as const, signOff: "" },
};

describe("tone-mismatch", () => {
  test.each([
    ["어쩔 수 없었어요. 이해해 주세요.", complaint],
    ["점심시간에는 원래 그래요.", complaint],
    ["기다리신 것도 추억이죠 ㅎㅎ", complaint],
    ["축하드려요! 음식이 식었군요.", complaint],
    ["매운 음식으로 고통을 드려 죄송해요.", {}],
    ["과음은 건강에 해로우니 자제하시기 바라요.", {}],
    ["국물이 진하다니 대박! ㅎㅎ", formal],
    ["우리 국물이 진하지라? 또 오시랑께요!", {}],
  ])("warns about “%s”", (reply, changes) => {
    expect(brokenRules(reply, changes)).toContain("tone-mismatch");
  });

  test.each([
    ["40분이나 기다리셨다니 죄송해요. 순서를 살펴볼게요.", complaint],
    ["식은 음식을 드셨다니 마음이 무거워요.", complaint],
    ["진한 국물을 좋아해 주셔서 기뻐요 ㅎㅎ", {}],
    ["진한 국물을 좋아해 주셔서 기쁩니다.", formal],
  ])("lets “%s” pass", (reply, changes) => {
    expect(brokenRules(reply, changes)).not.toContain("tone-mismatch");
  });
});
