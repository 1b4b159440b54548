import { describe, expect, it } from "vitest";
import { startOfNextMonth } from "./calendar";
import { countedMonth, draftedUpTo, usageLevel } from "./review-limit";
import { undatedDay } from "./review-day";

describe("countedMonth", () => {
  const connectedAt = new Date("2026-11-20T16:00:00Z");

  it("is the month of the review, from the day after the shop was connected in Korea", () => {
    expect(countedMonth("2026-11-21", connectedAt)).toBeNull();
    expect(countedMonth("2026-11-22", connectedAt)).toBe("2026-11-01");
    expect(countedMonth("2026-12-01", connectedAt)).toBe("2026-12-01");
  });

  it("counts neither history nor a review without a date", () => {
    expect(countedMonth("2026-11-02", connectedAt)).toBeNull();
    expect(countedMonth(undatedDay, connectedAt)).toBeNull();
  });
});

describe("usageLevel", () => {
  it.each([
    [7, 10, "fine"],
    [8, 10, "near"],
    [10, 10, "full"],
    [31, 10, "full"],
    [1_000_000, null, "fine"],
  ] as const)("%i of %s is %s", (used, limit, level) => {
    expect(usageLevel(used, limit)).toBe(level);
  });
});

describe("draftedUpTo", () => {
  const november = { month: "2026-11-01", counted: 130 };

  it("stops at the limit while the month lasts", () => {
    expect(draftedUpTo(november, 100, "2026-11-30")).toBe(100);
    expect(draftedUpTo(november, 500, "2026-11-30")).toBe(130);
    expect(draftedUpTo(november, null, "2026-11-30")).toBe(130);
  });

  it("holds nothing back once the month is over", () => {
    expect(draftedUpTo(november, 100, "2026-12-01")).toBe(130);
  });
});

it("the next month begins on its first day, also after a short or the last one", () => {
  expect(startOfNextMonth("2026-11-25")).toBe("2026-12-01");
  expect(startOfNextMonth("2026-12-31")).toBe("2027-01-01");
  expect(startOfNextMonth("2027-02-01")).toBe("2027-03-01");
});
