import { expect, test } from "vitest";
import { askedIn, onlyAsks } from "@/server/integrations/reply-writer/built-in/reading/question";

const menu = ["말차라떼", "당근케이크"];

test.each([
  ["주차 되나요?", { about: "주차", offered: null }],
  ["커피 좋아요. 말차라떼도 팔아요?", { about: "말차라떼", offered: "말차라떼" }],
  ["토요일 몇 시까지 보나요", { about: "시간", offered: null }],
])("“%s” asks about %j", (text, asked) => {
  expect(askedIn(text, menu)).toEqual(asked);
});

test.each(["뭐 이런 데가 다 있나요?", "이게 말이 되나요?", "맛있어요", '"뭐 드려요?" 하고 먼저 물어봐 주셨어요'])(
  "“%s” asks nothing",
  (text) => {
    expect(askedIn(text, menu)).toBeNull();
  },
);

test("a review is a question only when it says nothing else", () => {
  expect(onlyAsks("포장도 되나요?")).toBe(true);
  expect(onlyAsks("국물이 진해요. 포장도 되나요?")).toBe(false);
});
