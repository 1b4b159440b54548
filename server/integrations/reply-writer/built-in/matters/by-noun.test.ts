import { expect, test } from "vitest";
import { blamedNoun } from "@/server/integrations/reply-writer/built-in/matters/by-noun";

test.each([
  ["다만 셔틀이 자꾸 10분씩 늦어서 애가 추운데", "셔틀"],
  ["화장실이 남녀공용이고", "화장실"],
  ["잔돈교환기가 고장난 지 2주째", "잔돈교환기"],
  ["직원은 밴드 하나 주고 끝", "응대"],
  ["애가 자꾸 울어서", null],
  ["쳐다보지도 않고 가버림", null],
] as const)("“%s” complains of %s", (clause, noun) => {
  expect(blamedNoun(clause, [], () => true)).toBe(noun);
});
