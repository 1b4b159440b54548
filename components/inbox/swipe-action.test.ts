import { expect, test } from "vitest";
import { noSwipeBecause, swipeActionOf } from "./swipe-action";
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

test.each([
  ["none yet", item("drafted", { reply: null }), "no-draft"],
  ["an urgent one without a draft", item("drafted", { reply: null, isUrgent: true }), "no-draft"],
  ["beyond the plan's month", item("drafted", { reply: null, isHeld: true }), "held"],
  ["one that has to be read", item("drafted", { needsReading: true }), "read"],
  ["an urgent review", item("drafted", { isUrgent: true }), "read"],
  ["a live one", item("live"), "done"],
  ["one that needs no reply", item("drafted", { reply: null, inboxState: "closed" }), "done"],
] as const)("why nothing is offered: %s", (_, row, why) => expect(noSwipeBecause(row)).toBe(why));
