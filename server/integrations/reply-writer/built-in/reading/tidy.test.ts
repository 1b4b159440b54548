import { describe, expect, test } from "vitest";
import { placedIn, tidied } from "@/server/integrations/reply-writer/built-in/reading/tidy";

describe("notes are read as sentences", () => {
  test.each([
    ["예약 힘듦", "예약이 힘들었다."],
    ["분위기 조음 커피 맛잇음 화장실이 좀 추움", "분위기가 좋았다. 커피가 맛있었다. 화장실이 좀 추웠다."],
    ["솜씨 굿 말투 배드", "솜씨가 좋았다. 말투가 아쉬웠다."],
    ["시설 좋음 저녁시간 기구 대기 김", "시설이 좋았다. 저녁시간 기구 대기가 길었다."],
    ["국물이 진하고 시원해요. 또 올게요", "국물이 진하고 시원해요. 또 올게요"],
    ["튀김이 바삭해요", "튀김이 바삭해요"],
    ["월남쌈 하나에 컵받침까지 챙겨 주네요", "월남쌈 하나에 컵받침까지 챙겨 주네요"],
    ["이삿짐 옮기다 여드름 난 줄", "이삿짐 옮기다 여드름 난 줄"],
  ])("“%s” is “%s”", (notes, sentences) => {
    expect(tidied(notes).text).toBe(sentences);
  });

  test("an opinion keeps its place, one for each note it spans", () => {
    const review = "커피 맛있음 화장실이 추움";
    const tidy = tidied(review);
    const whole = {
      aspect: "taste",
      polarity: "positive",
      score: 1,
      quote: review,
      start: 0,
      end: review.length,
    } as const;
    const placed = placedIn(tidy, whole);
    expect(placed.map(({ quote }) => quote.trim())).toEqual(["커피가 맛있었다.", "화장실이 추웠다."]);
    for (const { quote, start, end } of placed) expect(tidy.text.slice(start, end)).toBe(quote);
  });
});
