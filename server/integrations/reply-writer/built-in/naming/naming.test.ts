import { expect, test } from "vitest";
import { distinct } from "@/server/integrations/reply-writer/built-in/naming/distinct";
import { fitForHarm } from "@/server/integrations/reply-writer/built-in/naming/harm";
import { isLeftAside } from "@/server/integrations/reply-writer/built-in/naming/left-aside";
import { isLikeable } from "@/server/integrations/reply-writer/built-in/naming/likeable";

test.each([
  ["귤이라도 하나 들고 갑니다", "귤", true],
  ["단무지 빼고 싸주심", "단무지", true],
  ["지갑 놓고 왔는데", "지갑", true],
  ["우엉이 맛있어요", "우엉", false],
])("in “%s”, “%s” is left aside: %s", (text, name, isAside) => {
  expect(isLeftAside(text, name.length)).toBe(isAside);
});

test.each([
  ["소금빵과 바스크", "cafe", true],
  ["마취주사와 신경치료", "clinic", false],
  ["점프선", "lodging", false],
  ["오션뷰", "lodging", true],
  ["페이드 라인", "beauty", true],
  ["10분컷", "beauty", false],
] as const)("“%s” (%s) can be taken to: %s", (things, trade, isLiked) => {
  expect(isLikeable(things, trade)).toBe(isLiked);
});

test("each thing is named once", () => {
  expect(distinct(["신선한 육회탕탕", "육회탕탕이", "소주"])).toEqual(["신선한 육회탕탕", "소주"]);
});

test("harm is not looked after", () => {
  const phrases = ["$thing 역시 저희가 더 챙겼어야 했어요", "$thing 문제도 같이 살펴볼게요"];
  expect(fitForHarm(phrases, "비린내")).toEqual(phrases.slice(1));
  expect(fitForHarm(phrases, "접시")).toEqual(phrases);
});
