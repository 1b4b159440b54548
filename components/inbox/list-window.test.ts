import { describe, expect, it } from "vitest";
import type { ListLine } from "./list-lines";
import { lineAt, spotsOf, startsOf } from "./list-window";

const heading = { kind: "heading", key: "urgent", section: "urgent" } satisfies ListLine;
const row = { kind: "row", key: "a", section: "urgent", place: 1 } as ListLine;
const starts = startsOf([heading, row, row, heading, row], { heading: 32, row: 120 });

describe("the window on the list", () => {
  it("knows where each line begins, and where the list ends", () => {
    expect([...starts]).toEqual([0, 32, 152, 272, 304, 424]);
    expect([...startsOf([], { heading: 32, row: 120 })]).toEqual([0]);
  });

  it("finds the line at a height", () => {
    expect([-500, 0, 31, 32, 271, 272, 423, 9_000].map((px) => lineAt(starts, px))).toEqual([0, 0, 0, 1, 2, 3, 4, 4]);
    expect(lineAt(startsOf([], { heading: 32, row: 120 }), 10)).toBe(0);
  });

  it("places the lines of the window and those kept outside of it, each once", () => {
    expect(spotsOf(starts, { first: 2, last: 3, kept: [3, 0] })).toEqual([
      { index: 0, startPx: 0, heightPx: 32 },
      { index: 2, startPx: 152, heightPx: 120 },
      { index: 3, startPx: 272, heightPx: 32 },
    ]);
  });
});
