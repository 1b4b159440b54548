import { describe, expect, test } from "vitest";
import { brokenRules, mention } from "@/server/domain/reply-guard/sample-input";

const text = "국물은 진한데 의자가 딱딱하고 30분을 기다렸어요";
const review = {
  text,
  rating: 3,
  sentiment: "mixed",
  aspects: [
    mention(text, "taste", "positive", "국물은 진한데"),
    mention(text, "ambience", "negative", "의자가 딱딱하고"),
    mention(text, "waiting", "negative", "30분을 기다렸어요"),
  ],
} as const;
const changes = { review: { ...review, aspects: [...review.aspects] } };

describe("missed-negative-aspect", () => {
  test.each([
    "국물 칭찬 고마워요.",
    "의자가 딱딱해서 불편하셨죠, 죄송해요.",
    "오래 기다리시게 해 죄송해요.",
    "국물을 좋아해 주셔서 고마워요. 더 진하게 끓일게요.",
  ])("warns about “%s”", (reply) => {
    expect(brokenRules(reply, changes)).toContain("missed-negative-aspect");
  });

  test.each([
    "의자가 딱딱했고 오래 기다리셨다니 죄송해요.",
    "앉으신 자리도, 대기도 하나씩 살펴볼게요.",
    "30분이나 지체되어 죄송해요. 의자는 방석을 알아볼게요.",
    "좌석과 기다리신 시간 모두 살펴볼게요.",
  ])("lets “%s” pass", (reply) => {
    expect(brokenRules(reply, changes)).not.toContain("missed-negative-aspect");
  });

  test("takes up illness by care, not by repeating it", () => {
    const ill = "수육 먹고 배탈 났어요";
    const illness = {
      text: ill,
      rating: 1,
      sentiment: "negative" as const,
      aspects: [mention(ill, "cleanliness", "negative", ill)],
    };
    const reply = "지금 몸은 괜찮으신지 걱정돼요. 죄송해요. 그날의 기록을 확인할게요.";
    expect(brokenRules(reply, { review: illness })).not.toContain("missed-negative-aspect");
  });
});
