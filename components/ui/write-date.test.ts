import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type DateParts, writeDate } from "./write-date";

const day: DateParts = { month: "long", day: "numeric" };
const clock: DateParts = { hour: "numeric", minute: "2-digit" };
const written: DateParts[] = [
  day,
  { year: "numeric", ...day },
  { ...day, weekday: "long" },
  { year: "numeric", ...day, weekday: "long" },
  { month: "short", day: "numeric" },
  { month: "short" },
  { month: "short", year: "numeric" },
  { weekday: "long" },
  { weekday: "short" },
  clock,
  { ...day, ...clock },
  { year: "numeric", ...day, ...clock },
];
const moment = fc.date({ min: new Date("1990-01-01"), max: new Date("2060-01-01"), noInvalidDate: true });

describe("writeDate", () => {
  it.each(["ko", "en"])("writes as Intl does in %s", (locale) => {
    for (const parts of written) {
      const intl = new Intl.DateTimeFormat(locale, { ...parts, timeZone: "Asia/Seoul" });
      fc.assert(fc.property(moment, (at) => writeDate(at, locale, parts) === plain(intl.format(at))));
    }
    expect(writeDate(new Date("2026-11-27T06:05:00Z"), locale, { ...day, ...clock })).toBe(
      locale === "ko" ? "11월 27일 오후 3:05" : "November 27 at 3:05 PM",
    );
  });
});

/** Some versions part the time from AM and PM by a narrow space. */
const plain = (text: string) => text.replace(/\u202f/g, " ");
