import { describe, expect, it } from "vitest";
import { laterOf, missingFrom, newcomers } from "./merge-rows";
import type { InboxItem } from "./types";

const item = (id: string, hour: number, more: Partial<InboxItem> = {}) =>
  ({
    id,
    reviewDate: new Date(Date.UTC(2026, 10, 25, hour)),
    isUrgent: false,
    inboxState: "needs_reply",
    reply: null,
    ...more,
  }) as InboxItem;
const reply = (status: string, version = 1) => ({ id: "r", status, version }) as InboxItem["reply"];
const list = (rows: InboxItem[], hasMore = false) =>
  ({ rows, hasMore, tab: "needs_reply", urgentFirst: true }) as const;
const ids = (rows: InboxItem[]) => rows.map((row) => row.id);

describe("newcomers", () => {
  it("finds what came in since the list was loaded", () => {
    expect(ids(newcomers(list([item("b", 8), item("a", 7)]), [item("c", 9), item("b", 8), item("a", 7)]))).toEqual([
      "c",
    ]);
  });

  it("leaves out older reviews that only moved up because others were answered", () => {
    const answered = item("b", 8, { reply: reply("approved") });
    expect(newcomers(list([answered, item("a", 7)], true), [item("a", 7), item("older", 3)])).toEqual([]);
  });

  it("counts an urgent one although it is older than the rest", () => {
    const urgent = item("u", 1, { isUrgent: true });
    expect(ids(newcomers(list([item("b", 8), item("a", 7)], true), [urgent, item("b", 8)]))).toEqual(["u"]);
  });

  it("counts everything unseen once the whole list is loaded", () => {
    expect(ids(newcomers(list([item("a", 7)]), [item("a", 7), item("imported", 1)]))).toEqual(["imported"]);
  });
});

describe("missingFrom", () => {
  it("asks after rows that vanished or are on their way, not after those that are done or lie further down", () => {
    const left = (id: string, status: string) => item(id, 8, { reply: reply(status) });
    const rows = [item("gone", 9), item("b", 8), left("sent", "approved"), left("done", "live"), item("old", 2)];
    expect(ids(missingFrom(list(rows), [item("b", 8), item("a", 7)], 2))).toEqual(["gone", "sent"]);
  });

  it("asks after every missing row when the first page is the whole list", () => {
    expect(ids(missingFrom(list([item("b", 8), item("old", 2)]), [item("b", 8)], 30))).toEqual(["old"]);
  });
});

describe("laterOf", () => {
  it("never goes back to an older version", () => {
    const shown = item("a", 7, { reply: reply("approved", 3) });
    expect(laterOf(shown, item("a", 7, { reply: reply("drafted", 2) }))).toBe(shown);
    expect(laterOf(shown, item("a", 7, { reply: reply("live", 4) })).reply?.status).toBe("live");
    expect(laterOf(shown, undefined)).toBe(shown);
  });
});
