import { describe, expect, test } from "vitest";
import { replyStatuses } from "./inbox";
import { decideApproval, decideUndo, isEditable, publishModeOf, taskModeOf, taskOfApproval } from "./reply";

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
  const approval = { status: "approved", publishAfter: null, approvedFrom: "drafted", isPasted: false, now } as const;
  test("works until the window closes", () => {
    expect(decideUndo({ ...approval, publishAfter: new Date(now.getTime() + 1) })).toEqual({
      ok: true,
      next: "drafted",
    });
    expect(decideUndo({ ...approval, publishAfter: now })).toMatchObject({ reason: "LATE" });
  });
  test.each(["live", "owner_posted", "outdated", "failed", "rejected"] as const)("leads back to %s", (approvedFrom) => {
    for (const status of ["approved", "awaiting_paste"] as const)
      expect(decideUndo({ ...approval, status, approvedFrom })).toEqual({ ok: true, next: approvedFrom });
  });
  test("takes back the owner's word, not our own posting", () => {
    const posted = { ...approval, status: "posted_unverified" } as const;
    expect(decideUndo({ ...posted, isPasted: true })).toEqual({ ok: true, next: "awaiting_paste" });
    expect(decideUndo(posted)).toMatchObject({ ok: false });
    expect(decideUndo({ ...posted, status: "owner_posted" })).toEqual({ ok: true, next: "awaiting_paste" });
  });
  test("never reaches a reply that is on its way", () => {
    for (const status of ["publishing", "pending", "live"] as const)
      expect(decideUndo({ ...approval, status })).toMatchObject({ ok: false });
  });
});

test("an answer is exchanged only where the owner agreed", () => {
  const failed = { status: "failed", task: "post", shownText: "남의 글" } as const;
  expect(taskOfApproval(failed, false)).toBe("post");
  expect(taskOfApproval(failed, true)).toBe("edit");
  expect(taskOfApproval({ ...failed, status: "outdated" }, false)).toBe("edit");
  expect(taskOfApproval({ ...failed, task: "edit" }, false)).toBe("edit");
  expect(taskOfApproval({ ...failed, shownText: null }, true)).toBe("post");
});

test("what a publisher cannot do the owner does", () => {
  const able = { editReply: () => {}, deleteReply: () => {} };
  expect(taskModeOf("edit", "automatic", able)).toBe("automatic");
  expect(taskModeOf("edit", "automatic", {})).toBe("assisted");
  expect(taskModeOf("delete", "automatic", { editReply: able.editReply })).toBe("assisted");
  expect(taskModeOf("post", "automatic", {})).toBe("automatic");
  expect(taskModeOf("delete", "assisted", able)).toBe("assisted");
});

test("we post only where the owner signed in", () => {
  expect(publishModeOf("naver", { canPublish: true })).toBe("automatic");
  expect(publishModeOf("naver", { canPublish: false })).toBe("assisted");
  expect(publishModeOf("kakao", { canPublish: true })).toBe("assisted");
  expect(publishModeOf("csv", null)).toBe("assisted");
});
