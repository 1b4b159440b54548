import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { madeAt, readDay, writtenAt } from "./parse-date";

const now = new Date("2026-11-25T03:00:00Z");
const newYear = new Date("2026-12-31T15:30:00Z"); // 2027-01-01 00:30 in Korea
const idMadeAt = (iso: string) =>
  Math.floor(Date.parse(iso) / 1_000)
    .toString(16)
    .padStart(8, "0") + "0".repeat(16);

describe("every form Naver writes a day in", () => {
  test.each([
    ["11.24.화", "2026-11-24"],
    ["11.25.수", "2026-11-25"],
    ["1.2.금", "2026-01-02"],
    ["12.5.금", "2025-12-05"],
    ["11.26.수", "2025-11-26"],
    ["25.12.5.금", "2025-12-05"],
    ["24.2.29.목", "2024-02-29"],
    ["25.12.5.", "2025-12-05"],
    ["2024.10.26.", "2024-10-26"],
    ["2024.10.26.토", "2024-10-26"],
    ["2024. 1. 6.", "2024-01-06"],
    ["2024년 2월 14일 수요일", "2024-02-14"],
    ["2024년 2월 14일", "2024-02-14"],
    ["11월 24일 화요일", "2026-11-24"],
    ["2026-11-23T15:00:00.000Z", "2026-11-24"],
    ["2026-11-24T14:59:59Z", "2026-11-24"],
    ["오늘", "2026-11-25"],
    ["방금", "2026-11-25"],
    ["3시간 전", "2026-11-25"],
    ["어제", "2026-11-24"],
    ["3일 전", "2026-11-22"],
    ["2주 전", "2026-11-11"],
    [" 11.24.화 ", "2026-11-24"],
  ])("%s", (text, day) => expect(readDay(text, now)).toBe(day));
});

test.each([
  "",
  "곧",
  "13.1.월",
  "2.30.월",
  "25.2.29.토",
  "11.24.수요일쯤",
  "24.2.29.금",
  "1999.1.1.",
  "0일",
  "2024-13-45T00:00:00Z",
])("%j is no day", (text) => expect(readDay(text, now)).toBeNull());

test("December read in January is last year's", () => {
  expect(readDay("12.31.목", newYear)).toBe("2026-12-31");
  expect(readDay("1.1.금", newYear)).toBe("2027-01-01");
  expect(readDay("12.30.수", newYear)).toBe("2026-12-30");
});

test("the id settles which year is meant when the weekday fits two", () => {
  expect(readDay("11.25.화", now)).toBe("2025-11-25");
  expect(readDay("11.25.화", now, new Date("2014-11-25T05:00:00Z"))).toBe("2014-11-25");
  expect(readDay("11.25", now, new Date("2023-11-25T05:00:00Z"))).toBe("2023-11-25");
});

describe("when a review was written", () => {
  test("to the second where id and day agree", () => {
    const id = idMadeAt("2026-11-24T09:12:33Z");
    expect(writtenAt({ id, created: "11.24.화", visited: "11.23.월" }, now)).toEqual({
      at: new Date("2026-11-24T09:12:33Z"),
      precision: "instant",
    });
  });
  test("that day's noon where they do not", () => {
    const id = idMadeAt("2026-11-24T09:12:33Z");
    expect(writtenAt({ id, created: "2024.10.26.", visited: null }, now)).toEqual({
      at: new Date("2024-10-26T03:00:00Z"),
      precision: "day",
    });
  });
  test("by the id alone when the day cannot be read", () => {
    expect(writtenAt({ id: idMadeAt("2026-11-24T09:12:33Z"), created: "?", visited: "?" }, now)?.precision).toBe(
      "instant",
    );
  });
  test("by the visit when there is nothing else", () => {
    expect(writtenAt({ id: "77", created: null, visited: "25.12.5.금" }, now)?.at).toEqual(
      new Date("2025-12-05T03:00:00Z"),
    );
  });
  test("not at all when nothing says so", () => {
    expect(writtenAt({ id: "77", created: "?", visited: null }, now)).toBeNull();
  });
});

test("ids from the future or from before Naver reviews say nothing", () => {
  expect(madeAt(`ffffffff${"0".repeat(16)}`, now)).toBeNull();
  expect(madeAt("0".repeat(24), now)).toBeNull();
  expect(madeAt("not-an-id", now)).toBeNull();
});

test("a day written short is read back as that day", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 360 }), (back) => {
      const at = new Date(now.getTime() - back * 86_400_000 + 9 * 3_600_000);
      const short = `${at.getUTCMonth() + 1}.${at.getUTCDate()}.${"일월화수목금토"[at.getUTCDay()]}`;
      return readDay(short, now) === at.toISOString().slice(0, 10);
    }),
  );
});

test("no text makes it throw, and no day it finds lies in the future unless written so", () => {
  fc.assert(fc.property(fc.string(), (text) => (readDay(text, now) ?? "2000-01-01").length === 10));
});
