import { describe, expect, test } from "vitest";
import { toneOf } from "@/server/integrations/reply-writer/built-in/reading/tone";

const negative = { sentiment: "negative", score: -0.9 } as const;
const mixed = { sentiment: "mixed", score: 0 } as const;
const positive = { sentiment: "positive", score: 0.9 } as const;

describe("the whole decides whether a reply apologises", () => {
  test.each([
    ["four stars and a queue", "맛있어요. 다만 줄이 너무 길었어요", 4, mixed, "gentle"],
    ["five stars that deny a fault", "면이 하나도 안 퍼졌고 국물도 안 짜요", 5, mixed, "glad"],
    ["kindness read as a complaint", "컵값 드리려 했더니 끝내 안 받으셨어요. 정말 감사합니다", null, negative, "glad"],
    ["a fact about the place", "주차장 없음. 근처 유료주차장 10분에 천 원.", null, negative, "gentle"],
    ["the guest's own slip", "뼈 있는 줄 모르고 시켰어요. 제 잘못이에요", null, negative, "gentle"],
    ["so-so", "무난했어요", 3, negative, "gentle"],
    ["what was taken back", "불친절하다고 썼는데 제가 오해했습니다", null, negative, "glad"],
    ["a complaint in so many words", "40분 기다렸는데 다 식어서 나왔어요", null, negative, "sorry"],
    ["two stars", "그릇이 예뻐요", 2, positive, "sorry"],
  ] as const)("%s", (_, text, rating, analysis, tone) => {
    expect(toneOf(text, rating, analysis)).toBe(tone);
  });
});
