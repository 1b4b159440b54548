import { describe, expect, it } from "vitest";
import type { ReplyStatus } from "@/server/domain/inbox";
import type { ReplyTask } from "@/server/domain/reply-seen";
import { hasLeft, minutesUntil, rowState } from "./row-state";

const review = { inboxState: "needs_reply", isUrgent: false, needsReading: false } as const;
const withReply = (status: ReplyStatus, task: ReplyTask = "post") => ({ ...review, reply: { status, task } });

describe("rowState", () => {
  it.each([
    [{ ...review, reply: null }, "needs-reply"],
    [{ ...review, isUrgent: true, reply: null }, "urgent"],
    [{ ...review, isUrgent: true, isHeld: true, reply: null }, "held"],
    [{ ...withReply("drafted"), isHeld: true }, "draft-ready"],
    [{ ...review, inboxState: "closed" as const, reply: null }, "no-reply"],
    [withReply("drafted"), "draft-ready"],
    [{ ...withReply("drafted"), needsReading: true }, "read-first"],
    [{ ...withReply("drafted"), needsReading: true, isUrgent: true }, "urgent"],
    [{ ...withReply("approved"), isUrgent: true }, "waiting"],
    [withReply("awaiting_paste"), "paste-needed"],
    [withReply("posted_unverified"), "verifying"],
    [withReply("live"), "live"],
    [{ ...withReply("rejected"), isUrgent: true }, "rejected"],
    [withReply("skipped"), "no-reply"],
    [withReply("pending"), "pending"],
    [withReply("owner_posted"), "owner-posted"],
    [withReply("deleted"), "reply-deleted"],
    [withReply("approved", "delete"), "delete-waiting"],
    [withReply("awaiting_paste", "edit"), "edit-needed"],
    [withReply("failed", "edit"), "failed"],
  ] as const)("%o is %s", (item, state) => {
    expect(rowState(item)).toBe(state);
  });
});

describe("hasLeft", () => {
  const item = (status: ReplyStatus | null) =>
    ({ inboxState: "needs_reply", reply: status && { status } }) as Parameters<typeof hasLeft>[0];

  it("follows the reply, not what the review said when the page was loaded", () => {
    expect(hasLeft(item("approved"), "needs_reply")).toBe(true);
    expect(hasLeft(item("approved"), "waiting")).toBe(false);
    expect(hasLeft(item("drafted"), "needs_reply")).toBe(false);
    expect(hasLeft(item(null), "needs_reply")).toBe(false);
  });

  it("never leaves the tab of everything", () => {
    expect(hasLeft(item("live"), "all")).toBe(false);
  });
});

describe("minutesUntil", () => {
  const at = new Date("2026-11-25T03:10:00Z");

  it("says the nearest minute, and one until the reply is really sent", () => {
    expect(minutesUntil(at, at.getTime() - 480_000)).toBe(8);
    expect(minutesUntil(at, at.getTime() - 492_000)).toBe(8);
    expect(minutesUntil(at, at.getTime() - 20_000)).toBe(1);
    expect(minutesUntil(at, at.getTime() + 5_000)).toBe(1);
  });
});
