import { describe, expect, it } from "vitest";
import { gapsOf, lastKnown, runsOf, type Series } from "./chart-data";

const line = (id: string, values: (number | null)[]): Series => ({ id, label: id, color: "red", values });

describe("gapsOf", () => {
  it("finds the runs where no line has a value", () => {
    const lines = [line("a", [null, null, 3, null, 5, null]), line("b", [null, null, null, 4, null, null])];
    expect(gapsOf(lines)).toEqual([
      { from: 0, to: 1 },
      { from: 5, to: 5 },
    ]);
  });

  it("finds none in complete, empty or absent lines", () => {
    expect(gapsOf([line("a", [0, 1, 2])])).toEqual([]);
    expect(gapsOf([line("a", [])])).toEqual([]);
    expect(gapsOf([])).toEqual([]);
  });
});

it("lastKnown takes zero for a value", () => {
  expect(lastKnown([1, 0, null])).toBe(1);
  expect(lastKnown([null])).toBe(-1);
});

it("runsOf parts what is known at what is not", () => {
  expect(runsOf([null, 1, 0, null, 5])).toEqual([
    [
      { index: 1, value: 1 },
      { index: 2, value: 0 },
    ],
    [{ index: 4, value: 5 }],
  ]);
});
