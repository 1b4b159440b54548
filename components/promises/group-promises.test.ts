import { expect, it } from "vitest";
import { daysBetween, groupOf } from "./group-promises";

it("groups by the day", () => {
  expect(["2026-11-24", "2026-11-25", "2026-11-26"].map((day) => groupOf(day, "2026-11-25"))).toEqual([
    "overdue",
    "today",
    "later",
  ]);
});

it("counts days over the end of a month", () => {
  expect(daysBetween("2026-11-28", "2026-12-02")).toBe(4);
});
