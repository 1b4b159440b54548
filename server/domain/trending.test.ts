import { expect, test } from "vitest";
import { findTrending } from "./trending";

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
