import { expect, test } from "vitest";
import type { Draft } from "@/server/integrations/reply-writer/built-in/compose/draft";
import { readReview } from "@/server/integrations/reply-writer/built-in/reading/read-review";
import { sampleRequest } from "@/server/integrations/reply-writer/built-in/sample-request";
import { signsOf } from "@/server/integrations/reply-writer/built-in/worth/signs";
import { weighed } from "@/server/integrations/reply-writer/built-in/worth/weighed";
import { worthOf } from "@/server/integrations/reply-writer/built-in/worth/worth";
import { createBuiltInAnalyzer } from "@/server/integrations/sentiment/built-in/built-in-analyzer";

const { analyze } = createBuiltInAnalyzer();

function signsFor(text: string, rating: number | null) {
  const request = sampleRequest({ text, rating });
  const analysis = analyze({ text, rating, menu: [] });
  return signsOf(readReview({ ...request, review: { ...request.review, analysis } }, () => true));
}

test.each([
  ["국물이 진하고 수육도 부드러웠어요", 5, "진한 국물과 부드러운 수육이 마음에 드셨다니 기뻐요."],
  ["면이 불어서 나왔고 김치는 시었어요", 2, "면이 불어서 나왔다니 죄송해요."],
] as const)("of “%s” (%s stars) says “%s” more than what any reply says", (text, rating, sentence) => {
  const signs = signsFor(text, rating);
  const own = worthOf(sentence, [], signs);
  const any = worthOf("말씀해 주신 점은 식구들과 나눌게요.", [], signs);
  expect(own.particular).toBeGreaterThan(any.particular);
  expect(own.particular).toBeGreaterThan(own.unfit);
  expect(own.unfit + own.general + own.particular).toBeCloseTo(1);
});

test("what was said of another trade is less fit than what was said of the review", () => {
  const signs = signsFor("국물이 진하고 수육도 부드러웠어요", 5);
  const right = worthOf("진한 국물을 알아봐 주셔서 고마워요.", [], signs);
  const wrong = worthOf("머리를 기억해 주셔서 고마워요.", [], signs);
  expect(wrong.unfit).toBeGreaterThan(right.unfit);
});

test("a draft is worth more for a sentence that takes up the review", () => {
  const signs = signsFor("국물이 진하고 수육도 부드러웠어요", 5);
  const draft = (...texts: string[]): Draft => texts.map((text) => ({ text, needed: true }));
  const plain = weighed(draft("두루 마음에 드셨다니 더 바랄 게 없어요"), signs, []);
  const particular = weighed(draft("진한 국물과 부드러운 수육을 좋아해 주시니 힘이 나요"), signs, []);
  expect(particular.worth).toBeGreaterThan(plain.worth);
});

test.each(["", "ㅋㅋㅋㅋ", "😀😀", "<b>맛</b>", "가".repeat(3_000)])(
  "keeps the last sentence left, of “%.12s” too",
  (text) => {
    const draft: Draft = [{ text: "먼저 죄송해요", needed: true }];
    expect(weighed(draft, signsFor(text, 1), []).draft).toEqual(draft);
  },
);
