import { expect, test } from "vitest";
import { calledNames, lives } from "@/server/domain/reply-guard/rules/guest-life";

const isCalled = (flat: string) => calledNames.some((name) => flat.search(name) >= 0);
const isTold = (tight: string) => lives.some((life) => life.test(tight));

test.each(["도윤이가 좋아하던", "서준 학생이 오면", "민혁이에게 전해"])("“%s” calls a guest by name", (text) => {
  expect(isCalled(text)).toBe(true);
});

test.each(["손님이 좋아하던", "아이가 좋아하던", "학생이 오면"])("“%s” names nobody", (text) => {
  expect(isCalled(text)).toBe(false);
});

test.each(["은행에다니시는분이라", "이혼하고오신뒤로", "위암수술", "초등학교3학년2반"])(
  "“%s” tells of a guest's life",
  (text) => {
    expect(isTold(text)).toBe(true);
  },
);

test.each(["국물이진하다고해주셔서", "가족과오신저녁", "퇴근길에들러주셔서"])("“%s” tells nothing", (text) => {
  expect(isTold(text)).toBe(false);
});
