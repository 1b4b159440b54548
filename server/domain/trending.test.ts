import { expect, test } from "vitest";
import { findTrending, ratioToUsual } from "./trending";

const usual = [
  { keyword: "국물", thisWeek: 12, before: 100 },
  { keyword: "친절", thisWeek: 10, before: 80 },
  { keyword: "반찬", thisWeek: 8, before: 60 },
];

test("a word said far more than usual trends", () => {
  expect([...findTrending([...usual, { keyword: "대기", thisWeek: 14, before: 10 }])]).toEqual(["대기"]);
});
test("four reviews are too few, however unusual", () => {
  expect(findTrending([...usual, { keyword: "대기", thisWeek: 4, before: 0 }]).size).toBe(0);
});
test("a usual week and a first week have no trends", () => {
  expect(findTrending(usual).size).toBe(0);
  expect(findTrending([{ keyword: "국물", thisWeek: 30, before: 0 }]).size).toBe(0);
});

test("the ratio stands with its interval, which holds it and narrows with more reviews", () => {
  const few = ratioToUsual({ thisWeek: 6, before: 20 }, { thisWeek: 30, before: 240 });
  const many = ratioToUsual({ thisWeek: 60, before: 200 }, { thisWeek: 300, before: 2400 });
  expect(few?.times).toBeCloseTo(2.5, 0);
  expect(few?.low).toBeLessThan(few?.times ?? 0);
  expect(few?.high).toBeGreaterThan(few?.times ?? 0);
  expect((many?.high ?? 0) - (many?.low ?? 0)).toBeLessThan((few?.high ?? 0) - (few?.low ?? 0));
});

test("nothing is said of under five reviews or of a first week; a new word has a finite ratio", () => {
  expect(ratioToUsual({ thisWeek: 4, before: 1 }, { thisWeek: 30, before: 240 })).toBeNull();
  expect(ratioToUsual({ thisWeek: 9, before: 0 }, { thisWeek: 30, before: 0 })).toBeNull();
  expect(ratioToUsual({ thisWeek: 9, before: 0 }, { thisWeek: 30, before: 240 })?.high).toBeLessThan(Infinity);
});
