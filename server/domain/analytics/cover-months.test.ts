import { expect, test } from "vitest";
import { addDays } from "@/server/domain/calendar";
import { coverMonths } from "./cover-months";
import { daysIn } from "./period";

const plus = (from: string, to: string) => ({ of: "days", sign: 1, from, to });
const minus = (from: string, to: string) => ({ of: "days", sign: -1, from, to });
const months = (from: string, to: string) => ({ of: "months", sign: 1, from, to });

test("a year is its months, with the shorter rest at each end", () => {
  expect(coverMonths({ from: "2025-11-26", to: "2026-11-25" })).toEqual([
    months("2025-12-01", "2026-11-01"),
    plus("2025-11-26", "2025-11-30"),
    minus("2026-11-26", "2026-11-30"),
  ]);
  expect(coverMonths({ from: "2024-02-03", to: "2025-01-31" })).toEqual([
    months("2024-02-01", "2025-01-01"),
    minus("2024-02-01", "2024-02-02"),
  ]);
});

test("a short period is its days", () => {
  expect(coverMonths({ from: "2026-11-19", to: "2026-11-25" })).toEqual([plus("2026-11-19", "2026-11-25")]);
  expect(coverMonths({ from: "2026-10-20", to: "2026-11-10" })).toEqual([plus("2026-10-20", "2026-11-10")]);
});

/** How often each day is counted. */
function counted(period: { from: string; to: string }) {
  const times = new Map<string, number>();
  for (const { of, sign, from, to } of coverMonths(period)) {
    const end = of === "days" ? to : addDays(`${addDays(to, 31).slice(0, 7)}-01`, -1);
    for (let day = from; day <= end; day = addDays(day, 1)) times.set(day, (times.get(day) ?? 0) + sign);
  }
  return [...times].filter(([, count]) => count !== 0);
}

test("whatever the period, each of its days counts once and no other does", () => {
  for (let start = 0; start < 70; start += 3)
    for (const length of [1, 7, 15, 16, 28, 30, 31, 45, 61, 90, 365, 400]) {
      const from = addDays("2023-12-20", start);
      const period = { from, to: addDays(from, length - 1) };
      const days = counted(period);
      expect(days.every(([day, count]) => count === 1 && day >= period.from && day <= period.to)).toBe(true);
      expect(days).toHaveLength(daysIn(period));
    }
});
