import { describe, expect, test } from "vitest";
import { replyStatuses } from "./inbox";
import { decideApproval, decideUndo, isEditable, nextVerifyDelayMs, publishModeOf } from "./reply";

const draft = { status: "drafted", text: "감사해요.", guardLevel: "ok", canReply: true, mode: "automatic" } as const;

describe("approving", () => {
  test("a clean draft goes into the undo window, or to the owner's clipboard where we may not post", () => {
    expect(decideApproval(draft)).toEqual({ ok: true, next: "approved" });
    expect(decideApproval({ ...draft, mode: "assisted" })).toEqual({ ok: true, next: "awaiting_paste" });
  });
  test.each([
    ["what the guard stops", { guardLevel: "stop" as const }, "GUARD"],
    ["an empty text", { text: " \n" }, "EMPTY"],
    ["a plan without replies", { canReply: false }, "PLAN"],
  ])("%s is refused", (_name, change, reason) => {
    expect(decideApproval({ ...draft, ...change })).toMatchObject({ ok: false, reason });
  });
  test("nothing that was sent or is being sent can be approved again", () => {
    for (const status of replyStatuses) expect(decideApproval({ ...draft, status }).ok).toBe(isEditable(status));
  });
});

describe("undoing", () => {
  const now = new Date("2026-11-25T00:00:00Z");
  test("works until the window closes", () => {
    expect(decideUndo({ status: "approved", publishAfter: new Date(now.getTime() + 1), now }).ok).toBe(true);
    expect(decideUndo({ status: "approved", publishAfter: now, now })).toMatchObject({ reason: "LATE" });
  });
  test("never reaches a reply that is on its way", () => {
    for (const status of ["publishing", "posted_unverified", "live"] as const)
      expect(decideUndo({ status, publishAfter: null, now })).toMatchObject({ ok: false });
  });
});

test("we post only where the owner signed in", () => {
  expect(publishModeOf("naver", { canPublish: true })).toBe("automatic");
  expect(publishModeOf("naver", { canPublish: false })).toBe("assisted");
  expect(publishModeOf("kakao", { canPublish: true })).toBe("assisted");
  expect(publishModeOf("csv", null)).toBe("assisted");
});

test("looking for a posted reply slows down and ends", () => {
  expect(nextVerifyDelayMs(0)).toBe(3_000);
  expect(nextVerifyDelayMs(60_000)).toBe(60_000);
  expect(nextVerifyDelayMs(5 * 3_600_000)).toBe(20 * 60_000);
  expect(nextVerifyDelayMs(7 * 3_600_000)).toBeNull();
});
