import { describe, expect, test } from "vitest";
import { toneOf } from "@/server/integrations/reply-writer/built-in/reading/tone";

const urgency = null;
const negative = { sentiment: "negative", score: -0.9, urgency } as const;
const upset = { sentiment: "negative", score: -0.6, urgency } as const;
const mixed = { sentiment: "mixed", score: 0, urgency } as const;
const positive = { sentiment: "positive", score: 0.9, urgency } as const;

describe("the whole decides whether a reply apologises", () => {
  test.each([
    ["four stars and a queue", "맛있어요. 다만 줄이 너무 길었어요", 4, mixed, "gentle"],
    ["five stars that deny a fault", "면이 하나도 안 퍼졌고 국물도 안 짜요", 5, mixed, "glad"],
    ["kindness read as a complaint", "컵값 드리려 했더니 끝내 안 받으셨어요. 정말 감사합니다", null, upset, "gentle"],
    ["a fact about the place", "주차장 없음. 근처 유료주차장 10분에 천 원.", null, negative, "gentle"],
    ["the guest's own slip", "뼈 있는 줄 모르고 시켰어요. 제 잘못이에요", null, negative, "gentle"],
    ["so-so", "무난했어요", 3, negative, "gentle"],
    ["what was taken back", "불친절하다고 썼는데 제가 오해했습니다", null, negative, "glad"],
    ["a complaint in so many words", "40분 기다렸는데 다 식어서 나왔어요", null, negative, "sorry"],
    [
      "no retraction, a question",
      "남긴 반찬을 통에 다시 담는 걸 봤어요. 제가 잘못 본 거라면 설명해 주세요",
      null,
      negative,
      "sorry",
    ],
    ["glad words in an angry review", "튀겨져서 바삭하네요. 웃음도 안 나옵니다", null, negative, "sorry"],
    ["a complaint nobody turned to", "나물 간이 기가 막혀요", null, positive, "glad"],
    ["two stars", "그릇이 예뻐요", 2, positive, "sorry"],
  ] as const)("%s", (_, text, rating, analysis, tone) => {
    expect(toneOf(text, rating, analysis)).toBe(tone);
  });

  test.each([null, 1, 3, 4, 5])("what is urgent is never met lightly, at %s stars", (rating) => {
    const grave = { ...positive, urgency: { kind: "foreign-object", severity: "high", quote: "비닐" } } as const;
    expect(toneOf("튀김이 바삭해요. 비닐이 나와서 불쾌했어요", rating, grave)).toBe("sorry");
  });
});
