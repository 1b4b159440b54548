import { expect, test } from "vitest";
import { describeHours } from "./business-hours";
import { BusinessHoursSchema, readHours } from "./business-hours-schema";

const day = { open: "11:00", close: "21:00" };

test("equal days in a row are said together", () => {
  const week = { mon: day, tue: day, wed: null, thu: day, fri: day, sat: { open: "17:00", close: "02:00" }, sun: null };
  expect(describeHours(week)).toBe("월~화 11:00~21:00, 수 쉼, 목~금 11:00~21:00, 토 17:00~02:00, 일 쉼");
});

test("a day that was not told is left out and parts its neighbours", () => {
  expect(describeHours({ mon: day, wed: day })).toBe("월 11:00~21:00, 수 11:00~21:00");
  expect(describeHours({})).toBeNull();
});

test("a time that is none is refused, and never read", () => {
  for (const open of ["24:00", "9:00", "11:60", ""])
    expect(BusinessHoursSchema.safeParse({ mon: { open, close: "21:00" } }).success).toBe(false);
  expect(readHours({ mon: "always" })).toEqual({});
  expect(readHours(null)).toEqual({});
  expect(readHours({ sun: null })).toEqual({ sun: null });
});
