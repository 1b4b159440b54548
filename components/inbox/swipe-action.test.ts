import { expect, test } from "vitest";
import { swipeActionOf } from "./swipe-action";
import type { InboxItem } from "./types";

const item = (status: string, more: Partial<InboxItem> = {}, guardLevel = "ok") =>
  ({
    inboxState: "needs_reply",
    isUrgent: false,
    needsReading: false,
    reply: { status, task: "post", guardLevel },
    ...more,
  }) as InboxItem;

test.each([
  ["a draft that passed", item("drafted"), "approve"],
  ["one with something to look at", item("drafted", {}, "warn"), null],
  ["one that has to be read", item("drafted", { needsReading: true }), null],
  ["an urgent review", item("drafted", { isUrgent: true }), null],
  ["a reply on its way", item("approved"), "undo"],
  ["a live one", item("live"), null],
  ["none yet", item("drafted", { reply: null }), null],
] as const)("%s", (_, row, action) => expect(swipeActionOf(row)).toBe(action));
