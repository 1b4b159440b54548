import { describe, expect, test } from "vitest";
import { replyStatuses } from "./inbox";
import {
  decideMissed,
  decideStep,
  decideVerified,
  type KnownReply,
  missingAreGone,
  reconcileSeen,
  type Seen,
} from "./reply-seen";

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const visible = (text: string): Seen => ({ state: "visible", text });
const pending = (text: string): Seen => ({ state: "pending", text });
const refused = (text: string): Seen => ({ state: "refused", text, reason: "금칙어" });
const none: Seen = { state: "none" };

describe("what is left to do after looking", () => {
  const post = { task: "post", content: "새 글", shownText: null } as const;
  const edit = { task: "edit", content: "새 글", shownText: "옛 글" } as const;
  const taking = { task: "delete", content: "옛 글", shownText: "옛 글" } as const;
  test.each([
    ["nothing there", post, none, "post"],
    ["ours is there: a crash came after posting", post, visible("새  글"), "done"],
    ["ours is held", post, pending("새 글"), "done"],
    ["ours was refused", post, refused("새 글"), "done"],
    ["an earlier text of ours was refused", post, refused("옛 글"), "edit"],
    ["another's is there", post, visible("남의 글"), "other"],
    ["another's is held", post, pending("남의 글"), "other"],
    ["another's is there, known and not agreed to", { ...post, shownText: "남의 글" }, visible("남의 글"), "other"],
    ["the old one is there", edit, visible("옛 글"), "edit"],
    ["the new one is there", edit, visible("새 글"), "done"],
    ["only spaces differ: still a change", { ...edit, content: "옛  글" }, visible("옛 글"), "edit"],
    ["the old one has gone", edit, none, "post"],
    ["neither is there", edit, visible("남의 글"), "other"],
    ["to be taken away", taking, visible("옛 글"), "delete"],
    ["taken away already", taking, none, "done"],
    ["another's is not ours to take away", taking, visible("남의 글"), "other"],
  ] as const)("%s", (_, wanted, seen, step) => expect(decideStep(wanted, seen)).toBe(step));
});

describe("reading back", () => {
  const post = {
    status: "posted_unverified",
    task: "post",
    content: "새 글",
    shownText: null,
    isPasted: false,
  } as const;
  const edit = { ...post, task: "edit", shownText: "옛 글" } as const;
  const taking = { ...post, task: "delete", content: "옛 글", shownText: "옛 글" } as const;
  test.each([
    ["seen", post, visible("새 글"), 0, { is: "live", text: "새 글" }],
    ["seen with other words", post, visible("플랫폼이 바꾼 글"), 0, { is: "live", text: "플랫폼이 바꾼 글" }],
    ["not yet", post, none, 0, { is: "wait" }],
    ["not after six hours", post, none, 7 * hourMs, { is: "over", reason: "NOT_SEEN" }],
    ["held", post, pending("새 글"), 10 * dayMs, { is: "pending", nextLookMs: dayMs }],
    ["held for thirty days", post, pending("새 글"), 30 * dayMs, { is: "over", reason: "STILL_PENDING" }],
    ["refused", post, refused("새 글"), 0, { is: "refused", reason: "금칙어" }],
    ["the old text still", edit, visible("옛 글"), 0, { is: "wait" }],
    ["the old text after six hours", edit, visible("옛 글"), 7 * hourMs, { is: "over", reason: "NOT_SEEN" }],
    ["the old refusal still", edit, refused("옛 글"), 0, { is: "wait" }],
    ["changed", edit, visible("새 글"), 0, { is: "live", text: "새 글" }],
    ["gone", taking, none, 0, { is: "deleted" }],
    ["not gone yet", taking, visible("옛 글"), 0, { is: "wait" }],
    ["another took its place", taking, visible("남의 글"), 0, { is: "live", text: "남의 글" }],
    ["no session: collecting will tell", post, "no-session", dayMs, { is: "wait", nextLookMs: 6 * dayMs }],
    ["trouble for a day", post, "trouble", dayMs, { is: "wait", nextLookMs: hourMs }],
    ["trouble while held", { ...post, status: "pending" }, "trouble", 10 * dayMs, { is: "pending" }],
    ["no session for a week", post, "no-session", 7 * dayMs, { is: "over", reason: "NOT_SEEN" }],
  ] as const)("%s", (_, sent, seen, ageMs, expected) =>
    expect(decideVerified(sent, seen, ageMs)).toMatchObject(expected),
  );
});

describe("what a guest's page says", () => {
  const now = new Date("2026-11-25T00:00:00Z");
  const known: KnownReply = {
    status: "posted_unverified",
    task: "post",
    content: "새 글",
    shownText: null,
    isPasted: true,
    changedAt: new Date(now.getTime() - hourMs),
  };
  const longAgo = new Date(now.getTime() - 3 * dayMs);
  test.each([
    ["pasted and seen", known, "새 글", { is: "live", isOurs: true }],
    ["pasted otherwise", known, "고쳐 쓴 글", { is: "live", isOurs: false }],
    ["pasted and not seen", known, null, { is: "unseen" }],
    ["posted by us and not seen yet", { ...known, isPasted: false }, null, { is: "nothing" }],
    ["changed by hand, the old one still", { ...known, task: "edit", shownText: "옛 글" }, "옛 글", { is: "unseen" }],
    ["changed by hand and seen", { ...known, task: "edit", shownText: "옛 글" }, "새 글", { is: "live", isOurs: true }],
    ["taken away by hand", { ...known, task: "delete", shownText: "새 글" }, null, { is: "deleted" }],
    ["not taken away yet", { ...known, task: "delete", shownText: "새 글" }, "새 글", { is: "unseen" }],
    ["answered by hand before we were asked", { ...known, status: "drafted" }, "제 글", { is: "live", isOurs: false }],
    ["live as we know it", { ...known, status: "live" }, "새 글", { is: "nothing" }],
    ["live, the page lags behind", { ...known, status: "live" }, "옛 글", { is: "nothing" }],
    ["changed there", { ...known, status: "live", changedAt: longAgo }, "옛 글", { is: "live", isOurs: false }],
    ["live and not there any more", { ...known, status: "live", changedAt: longAgo }, null, { is: "vanished" }],
    ["live since ever and not there", { ...known, status: "live", changedAt: null }, null, { is: "vanished" }],
    ["live, the page lags behind the posting", { ...known, status: "live" }, null, { is: "nothing" }],
    ["outdated and not there any more", { ...known, status: "outdated", changedAt: longAgo }, null, { is: "vanished" }],
    [
      "could not be taken away, and went by itself",
      { ...known, status: "live", task: "delete", changedAt: longAgo },
      null,
      { is: "deleted" },
    ],
    ["deleted, the page lags behind", { ...known, status: "deleted" }, "새 글", { is: "nothing" }],
    ["written anew after deletion", { ...known, status: "deleted" }, "다른 글", { is: "live", isOurs: false }],
    ["outdated and unchanged", { ...known, status: "outdated", shownText: "옛 글" }, "옛 글", { is: "nothing" }],
    [
      "another's is there, to be decided",
      { ...known, status: "failed", shownText: "남의 글" },
      "남의 글",
      { is: "nothing" },
    ],
  ] as const)("%s", (_, reply, seen, expected) => expect(reconcileSeen(reply, seen, now)).toEqual(expected));

  test("a page without a reply changes nothing that does not wait for one", () => {
    for (const status of replyStatuses.filter((each) => each !== "posted_unverified"))
      expect(reconcileSeen({ ...known, status }, null, now)).toEqual({ is: "nothing" });
  });
});

describe("a reply that collecting misses", () => {
  const live = { task: "post", content: "우리 글", shownText: null } as const;
  const outdated = { ...live, content: "고치는 글", shownText: "우리 글" } as const;
  test.each([
    ["has gone", live, none, { is: "gone" }],
    ["is there: the page was behind", live, visible("우리  글"), { is: "there" }],
    ["is there under an edited review", outdated, visible("우리 글"), { is: "there" }],
    ["is held", live, pending("다른 글"), { is: "there" }],
    ["was hidden", live, refused("우리 글"), { is: "refused", reason: "금칙어" }],
    ["was exchanged", live, visible("남의 글"), { is: "live", text: "남의 글" }],
    ["cannot be asked after: collecting has the word", live, "no-session", { is: "gone" }],
    ["cannot be asked after now", live, "trouble", { is: "there" }],
  ] as const)("%s", (_, known, seen, expected) => expect(decideMissed(known, seen)).toEqual(expected));

  test("many at once and none left say that the page has changed", () => {
    expect(missingAreGone({ missing: 3, shown: 0 })).toBe(true);
    expect(missingAreGone({ missing: 4, shown: 0 })).toBe(false);
    expect(missingAreGone({ missing: 40, shown: 1 })).toBe(true);
  });
});
