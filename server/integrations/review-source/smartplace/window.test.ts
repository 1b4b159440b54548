import { describe, expect, test } from "vitest";
import { nextWindow, readWindow, writeWindow } from "./window";

const beginning = { until: null, page: 1 };

test("a window survives being written down", () => {
  const window = { until: "2026-11-03", page: 4 };
  expect(readWindow(writeWindow(window))).toEqual(window);
});

test.each([
  null,
  "",
  "guest:3:a,b,c",
  "3:a,b,c",
  "2026-11-03:1",
  "owner:",
  "owner:2026-11-03",
  "owner:2026-13-03:1",
  "owner:2026-11-03:0",
  "owner:guest:1",
])("%j names no window: the list is read from its beginning", (cursor) => {
  expect(readWindow(cursor)).toEqual(beginning);
});

describe("going on", () => {
  test("by day where the page reached an earlier one", () => {
    expect(nextWindow(beginning, "2026-11-03")).toEqual({ until: "2026-11-03", page: 1 });
    expect(nextWindow({ until: "2026-11-03", page: 2 }, "2026-11-02")).toEqual({ until: "2026-11-02", page: 1 });
  });
  test("by page where one day fills it", () => {
    expect(nextWindow({ until: "2026-11-03", page: 1 }, "2026-11-03")).toEqual({ until: "2026-11-03", page: 2 });
  });
});
