import { expect, test } from "vitest";
import { groupByDay } from "./group-by-day";

const at = (instant: string) => ({ createdAt: new Date(instant) });

test("a day begins at midnight in Seoul", () => {
  const rows = [at("2026-11-25T15:00:00Z"), at("2026-11-25T14:59:59Z"), at("2026-11-24T16:00:00Z")];
  expect(groupByDay(rows).map(({ day, rows: { length } }) => [day, length])).toEqual([
    ["2026-11-26", 1],
    ["2026-11-25", 2],
  ]);
});

test("nothing has no days", () => expect(groupByDay([])).toEqual([]));
