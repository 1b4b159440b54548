import { describe, expect, it } from "vitest";
import type { InboxItem, InboxPage, ReviewDetail } from "@/components/inbox/types";
import { hasRow, mapRows, patchDetail, patchRow, rowFromDetail } from "./inbox-cache";

const reply = { id: "reply-1", status: "drafted", guardLevel: "ok", publishAfter: null, version: 3 } as const;
const item = (id: string, replyId: string | null) =>
  ({ id, inboxState: "needs_reply", reply: replyId && { ...reply, id: replyId } }) as InboxItem;
const publishAfter = new Date("2026-11-25T03:10:00Z");

describe("the cached inbox", () => {
  it("moves a row to the state of its reply and keeps only what a row knows", () => {
    const patched = patchRow(item("a", "reply-1"), "reply-1", { status: "approved", content: "글", publishAfter });
    expect(patched).toMatchObject({ inboxState: "waiting", reply: { status: "approved", publishAfter, version: 3 } });
    expect(patched.reply).not.toHaveProperty("content");
  });

  it("knows which lists hold a row", () => {
    const page: InboxPage = { items: [item("a", "reply-1")], nextCursor: null };
    expect([hasRow(page, "a"), hasRow(page, "b"), hasRow(undefined, "a")]).toEqual([true, false, false]);
    const pages = { pages: [page, { items: [item("b", null)], nextCursor: null }], pageParams: [null, null] };
    expect([hasRow(pages, "b"), hasRow(pages, "c")]).toEqual([true, false]);
  });

  it("leaves every other row alone", () => {
    const other = item("b", "reply-2");
    const undrafted = item("c", null);
    expect(patchRow(other, "reply-1", { status: "approved" })).toBe(other);
    expect(patchRow(undrafted, "reply-1", { status: "approved" })).toBe(undrafted);
  });

  it("reaches rows on single pages and on all pages of a list", () => {
    const page: InboxPage = { items: [item("a", "reply-1")], nextCursor: null };
    const skip = (row: InboxItem) => patchRow(row, "reply-1", { status: "skipped" });
    expect(mapRows(page, skip).items[0]?.inboxState).toBe("closed");
    const all = mapRows({ pages: [page, page], pageParams: [null, null] }, skip);
    expect(all.pages.map(({ items }) => items[0]?.inboxState)).toEqual(["closed", "closed"]);
  });

  it("takes a change back with what was there before", () => {
    const detail = { inboxState: "needs_reply", reply: { ...reply, content: "처음 글" } } as ReviewDetail;
    const changed = patchDetail(detail, "reply-1", { status: "approved", content: "고친 글" });
    expect(patchDetail(changed, "reply-1", detail.reply ?? {})).toEqual(detail);
  });

  it("tells a row what became of its review", () => {
    const detail = {
      id: "a",
      inboxState: "replied",
      reply: { ...reply, status: "live", content: "글" },
    } as ReviewDetail;
    expect(rowFromDetail(item("a", "reply-1"), detail)).toMatchObject({
      inboxState: "replied",
      reply: { status: "live" },
    });
    const other = item("b", "reply-1");
    expect(rowFromDetail(other, detail)).toBe(other);
  });

  it("leaves a list alone that knows already what became of a review", () => {
    const waiting = { ...reply, status: "approved", publishAfter } as const;
    const row = { ...item("a", "reply-1"), inboxState: "waiting", reply: waiting } as InboxItem;
    const detail = { id: "a", inboxState: "waiting", reply: { ...waiting, publishAfter: new Date(publishAfter) } };
    const list = { pages: [{ items: [item("b", "reply-2"), row], nextCursor: null }], pageParams: [null] };
    const tell = (one: InboxItem) => rowFromDetail(one, detail as ReviewDetail);
    expect(mapRows(list, tell)).toBe(list);
    const stale = { ...list, pages: [...list.pages, { items: [item("a", "reply-1")], nextCursor: null }] };
    const told = mapRows(stale, tell);
    expect(told.pages[0]).toBe(list.pages[0]);
    expect(told.pages[1]?.items[0]?.inboxState).toBe("waiting");
  });
});
