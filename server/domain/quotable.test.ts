import { expect, test } from "vitest";
import type { AspectMention, Polarity } from "./analysis";
import { bestPraise, quotable } from "./quotable";

const mention = (quote: string, polarity: Polarity = "positive"): AspectMention => ({
  aspect: "taste",
  score: 0.9,
  start: 0,
  end: quote.length,
  quote,
  polarity,
});

test.each(["바닐라빈 라떼 맛있지만", "국물은 정말 진한데,", "직원분은 친절하셨는데요..", "가격은 저렴한 편인데ㅠㅠ"])(
  "“%s” does not stand alone",
  (quote) => {
    expect(quotable([mention(quote)], "positive")).toEqual([]);
  },
);

test.each(["국물이 진하고 아주 맛있어요", "점심에 혼자 가기에도 좋네요!", "김치가 정말 맛있는 데다 푸짐해요"])(
  "“%s” does",
  (quote) => {
    expect(bestPraise([mention(quote)])).toBe(quote);
  },
);

test("the fullest kind words are the best; those of the other side and those too short or long are none", () => {
  const long = "맛있어요 ".repeat(20);
  const said = [
    mention("맛나요"),
    mention("국물이 진하고 좋아요"),
    mention("국물이 정말 진하고 좋아요"),
    mention(long),
  ];
  expect(bestPraise([...said, mention("국물이 너무 짜서 다 남기고 나왔어요", "negative")])).toBe(
    "국물이 정말 진하고 좋아요",
  );
  expect(bestPraise([])).toBeUndefined();
});
