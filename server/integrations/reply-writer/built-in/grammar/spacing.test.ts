import { expect, test } from "vitest";
import { spaced } from "@/server/integrations/reply-writer/built-in/grammar/spacing";
import { isNoun } from "@/server/integrations/reply-writer/built-in/reading/tellable";

test.each([
  ["하나도 치료할거 없어요", "하나도 치료할 거 없어요"],
  ["소매에 없던얼룩이 생김", "소매에 없던 얼룩이 생김"],
  ["속이 단무지밖에 안보여요", "속이 단무지밖에 안 보여요"],
  ["물도 가져다 먹어야했어요", "물도 가져다 먹어야 했어요"],
  ["감튀는 죽처럼됐어요", "감튀는 죽처럼 됐어요"],
  ["라떼나옴", "라떼 나옴"],
  ["원래 있던거라고 우기심", "원래 있던 거라고 우기심"],
  ["10분만에 뽑아주심", "10분 만에 뽑아주심"],
  ["너무시어요", "너무 시어요"],
  ["맡길때 사진을 찍었어요", "맡길 때 사진을 찍었어요"],
  ["네개 들어있어요", "네 개 들어 있어요"],
  ["상차림비 받는거 말 안해주심", "상차림비 받는 거 말 안 해주심"],
])("“%s” is written “%s”", (clause, written) => {
  expect(spaced(clause, isNoun)).toBe(written);
});

test.each([
  "안주가 맛있어요",
  "안내도 없었어요",
  "못생겼어요",
  "실수가 많아요",
  "맛없어요",
  "칼국수가 불었는데",
  "다시 갔어요",
  "물때가 꼈어요",
  "안쪽 자리가 좁아요",
])("“%s” stays as it is", (clause) => {
  expect(spaced(clause, isNoun)).toBe(clause);
});
