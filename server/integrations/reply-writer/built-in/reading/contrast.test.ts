import { expect, test } from "vitest";
import type { AspectMention } from "@/server/domain/analysis";
import { unreadBlame } from "@/server/integrations/reply-writer/built-in/reading/contrast";

const praised = (text: string, quote: string): AspectMention[] => {
  const start = text.indexOf(quote);
  return [{ aspect: "taste", polarity: "positive", score: 1, quote, start, end: start + quote.length }];
};

test.each([
  ["물회 시원하고 맛있는데 육수가 살짝 달아요", "물회 시원하고 맛있는데", "육수가 살짝 달아요"],
  ["빵은 다 맛있는데 시식이 없어진 게 아쉬워요", "빵은 다 맛있는데", "시식이 없어진 게 아쉬워요"],
  ["바비큐장 넓고 깨끗해요. 숯이 조금 부족했어요", "바비큐장 넓고 깨끗해요.", "숯이 조금 부족했어요"],
])("“%s” turns to a complaint nobody has read", (text, praise, blame) => {
  expect(unreadBlame(text, praised(text, praise)).map(({ quote }) => quote)).toEqual([blame]);
});

test.each([
  ["양도 많은데 맛도 좋아요", "양도 많은데"],
  ["걱정했는데 하나도 안 짜요", "하나도 안 짜요"],
])("“%s” does not", (text, praise) => {
  expect(unreadBlame(text, praised(text, praise))).toEqual([]);
});
