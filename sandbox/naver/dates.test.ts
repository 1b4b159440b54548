import { expect, it } from "vitest";
import { spokenDay } from "./browser/review-view.js";
import { relativeDate, shortDate, spokenDate } from "./dates";

const at = (kst: string) => new Date(`${kst}+09:00`);

it.each([
  ["2026-11-24", "2026-11-25T12:00", "11.24.화"],
  ["2025-12-05", "2026-11-25T12:00", "25.12.5.금"],
  ["2026-12-31", "2027-01-03T12:00", "12.31.목"],
  ["2026-12-31", "2027-01-09T12:00", "26.12.31.목"],
  ["2025-12-31", "2027-01-03T12:00", "25.12.31.수"],
])("%s seen at %s is written %s", (day, now, text) => {
  expect(shortDate(day, at(now))).toBe(text);
});

it("counts the day from midnight in Seoul", () => {
  expect(relativeDate("2026-11-25", at("2026-11-25T00:10"))).toBe("오늘");
  expect(relativeDate("2026-11-24", at("2026-11-25T00:10"))).toBe("어제");
  expect(relativeDate("2026-11-20", at("2026-11-25T23:50"))).toBe("5일 전");
  expect(relativeDate("2026-11-05", at("2026-11-25T12:00"))).toBe("2주 전");
});

it("is read back by the page's script to the same spoken day, over New Year too", () => {
  for (const day of ["2026-11-24", "2025-12-05", "2024-02-29"]) {
    expect(spokenDay(shortDate(day, at("2026-11-25T12:00")), 2026)).toBe(spokenDate(day));
  }
  expect(spokenDay(shortDate("2026-12-31", at("2027-01-03T12:00")), 2027)).toBe("2026년 12월 31일 목요일");
});
