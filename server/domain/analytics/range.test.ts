import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, noonOfKoreanDay } from "@/server/domain/calendar";
import { historyOf } from "@/server/domain/history";
import { bucketOf, daysIn } from "./period";
import { bucketsOf, drawnRange, isWithinHistory, resolveRange } from "./range";

const today = "2026-11-25";
const noon = noonOfKoreanDay(today);

describe("resolveRange", () => {
  it("counts today as the last of the days, and compares with as many before", () => {
    expect(resolveRange({ days: 7 }, today)).toEqual({
      from: "2026-11-19",
      to: "2026-11-25",
      days: 7,
      previous: { from: "2026-11-12", to: "2026-11-18" },
    });
  });

  it("takes an own period whichever way round, up to today", () => {
    expect(resolveRange({ days: 30, from: "2026-12-31", to: "2026-11-01" }, today)).toMatchObject({
      from: "2026-11-01",
      to: today,
      days: 25,
    });
    expect(resolveRange({ days: 30, from: "2027-01-01", to: "2027-02-01" }, today)).toMatchObject({
      from: today,
      to: today,
    });
    expect(resolveRange({ days: 30, from: "1990-01-01", to: today }, today).days).toBe(1_100);
  });
});

describe("drawnRange", () => {
  it.each([
    [7, null, 2, "week", 84],
    [30, null, 2, "week", 84],
    [30, null, 1, "month", 365],
    [90, null, 2, "week", 90],
    [365, null, 9, "month", 365],
    [7, 7, 1, "day", 7],
    [30, 30, 1, "week", 30],
    [7, 30, 2, "week", 30],
  ] as const)("%i days, %s of history, %d reviews a day: by %s, %i days", (days, history, perDay, bucket, length) => {
    const drawn = drawnRange(resolveRange({ days }, today), historyOf(history, noon), perDay);
    expect([drawn.bucket, daysIn(drawn)]).toEqual([bucket, length]);
  });
});

it("every day is in exactly one step, and steps are in order", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 800 }),
      fc.integer({ min: 0, max: 400 }),
      fc.constantFrom("day" as const, "week" as const, "month" as const),
      (back, length, bucket) => {
        const from = addDays(today, -back - length);
        const drawn = { from, to: addDays(from, length), bucket };
        const starts = bucketsOf(drawn);
        expect(starts).toEqual([...new Set(starts)].sort());
        expect(starts).toContain(bucketOf(drawn.to, bucket));
        expect(starts[0]).toBe(bucketOf(from, bucket));
      },
    ),
  );
});

it("knows how far a plan looks back", () => {
  const range = resolveRange({ days: 30 }, today);
  expect(isWithinHistory(range, historyOf(30, noon))).toBe(true);
  expect(isWithinHistory(range, historyOf(29, noon))).toBe(false);
  expect(isWithinHistory(range, historyOf(null, noon))).toBe(true);
});
