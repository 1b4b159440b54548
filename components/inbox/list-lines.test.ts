import { expect, test } from "vitest";
import { linesOf } from "./list-lines";
import type { InboxItem } from "./types";

const item = (id: string, isUrgent = false) => ({ id, isUrgent }) as InboxItem;
const shape = (items: InboxItem[], urgentFirst: boolean) =>
  linesOf(items, urgentFirst).map((line) => (line.kind === "row" ? `${line.place} ${line.key}` : `# ${line.section}`));

test("urgent reviews come first, and every row knows its place among all", () => {
  expect(shape([item("a"), item("u", true), item("b")], true)).toEqual(["# urgent", "1 u", "# rest", "2 a", "3 b"]);
});

test("a section without reviews has no heading", () => {
  expect(shape([item("a")], true)).toEqual(["# rest", "1 a"]);
  expect(shape([], true)).toEqual([]);
});

test("a view by date alone has no headings", () => {
  expect(shape([item("a"), item("u", true)], false)).toEqual(["1 a", "2 u"]);
});
