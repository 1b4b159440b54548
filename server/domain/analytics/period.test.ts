import { describe, expect, test } from "vitest";
import { bucketOf, daysIn, openingDays, rangeDays } from "./period";

describe("the length a page opens with", () => {
  test.each([
    [null, 30],
    [365, 30],
    [30, 30],
    [29, 7],
    [7, 7],
  ])("of a plan that shows %s days is %s", (historyDays, days) => {
    expect(openingDays(historyDays)).toBe(days);
    expect(rangeDays).toContain(openingDays(historyDays));
  });
});

test("a period counts its first and its last day", () => {
  expect(daysIn({ from: "2026-11-20", to: "2026-11-20" })).toBe(1);
  expect(daysIn({ from: "2026-10-28", to: "2026-11-26" })).toBe(30);
});

test("a day belongs to the step that begins before it", () => {
  expect(bucketOf("2026-11-26", "day")).toBe("2026-11-26");
  expect(bucketOf("2026-11-29", "week")).toBe("2026-11-23");
  expect(bucketOf("2026-11-26", "month")).toBe("2026-11-01");
});
