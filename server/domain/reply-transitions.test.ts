import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { inboxStateOf, replyStatuses, type ReplyStatus } from "./inbox";
import { decideApproval, decideDelete, decideEdit, decideUndo, isEditable } from "./reply";
import { isShown, mayBecome, shownTextAfter, transitions } from "./reply-transitions";

/** Rows: from; columns in the order of `replyStatuses`. An x is a way. */
const table: Record<ReplyStatus, string> = {
  //                   draft appr publ paste postd pend live owner rejec faild skip outd del
  drafted: "           x     x    .    x     .     .    x    .     .     .     x    .    .",
  approved: "          x     x    x    .     .     .    x    x     x     x     .    x    .",
  publishing: "        .     .    .    x     x     .    x    .     x     x     .    x    .",
  awaiting_paste: "    x     .    .    .     x     .    x    x     x     x     .    x    x",
  posted_unverified: " .     .    .    x     .     x    x    .     x     x     .    x    x",
  pending: "           .     .    .    .     .     .    x    .     x     x     .    x    x",
  live: "              .     x    .    x     .     .    x    .     x     x     .    x    x",
  owner_posted: "      .     x    .    x     .     .    x    .     .     .     .    x    .",
  rejected: "          .     x    .    x     .     .    x    .     x     .     x    .    .",
  failed: "            .     x    .    x     .     .    x    .     .     x     x    .    .",
  skipped: "           x     .    .    .     .     .    x    .     .     .     .    .    .",
  outdated: "          .     x    .    x     .     .    x    .     x     x     .    x    .",
  deleted: "           x     .    .    .     .     .    x    .     .     .     .    .    .",
};

test.each(replyStatuses)("the ways from %s", (from) => {
  const ways = table[from].trim().split(/\s+/);
  expect(ways).toHaveLength(replyStatuses.length);
  for (const [index, to] of replyStatuses.entries())
    expect(`${from} → ${to}: ${mayBecome(from, to)}`).toBe(`${from} → ${to}: ${ways[index] === "x"}`);
});

test("from everywhere a reply can end up seen by guests or given up by the owner", () => {
  const reach = (from: ReplyStatus, seen = new Set<ReplyStatus>()): Set<ReplyStatus> => {
    if (seen.has(from)) return seen;
    seen.add(from);
    for (const to of transitions[from]) reach(to, seen);
    return seen;
  };
  for (const status of replyStatuses) expect([...reach(status)]).toContain("live");
});

test("what the rules allow the table allows too", () => {
  const flag = fc.boolean();
  const status = fc.constantFrom(...replyStatuses);
  fc.assert(
    fc.property(status, status, flag, flag, (from, approvedFrom, isPasted, isAutomatic) => {
      const mode = isAutomatic ? "automatic" : "assisted";
      const judged = { status: from, text: "고마워요", guardLevel: "ok", canReply: true, mode } as const;
      const cameFrom = isEditable(approvedFrom) || approvedFrom === "live" ? approvedFrom : null;
      const decisions = [
        decideApproval(judged),
        decideEdit({ ...judged, shown: "고맙습니다" }),
        decideDelete(judged),
        decideUndo({ status: from, publishAfter: null, approvedFrom: cameFrom, isPasted, now: new Date() }),
      ];
      for (const decision of decisions) if (decision.ok) expect(mayBecome(from, decision.next)).toBe(true);
    }),
  );
});

describe("what guests see", () => {
  test("the old text until a change is done, and none after", () => {
    const live = { status: "live", content: "처음 글", shownText: null } as const;
    expect(shownTextAfter(live, "outdated")).toBe("처음 글");
    const outdated = { status: "outdated", content: "고치는 글", shownText: "처음 글" } as const;
    for (const next of ["outdated", "approved", "publishing", "failed"] as const)
      expect(shownTextAfter(outdated, next)).toBe("처음 글");
    for (const next of ["live", "owner_posted", "deleted", "skipped"] as const)
      expect(shownTextAfter(outdated, next)).toBeNull();
  });
  test("is counted as answered, and only that", () => {
    const counted = replyStatuses.filter((status) => isShown({ status, shownText: null }));
    expect(counted).toEqual(["live", "owner_posted", "outdated"]);
    expect(isShown({ status: "approved", shownText: "처음 글" })).toBe(true);
  });
  test("every status has its place in the inbox", () => {
    for (const status of replyStatuses) expect(inboxStateOf[status]).toMatch(/needs_reply|waiting|replied|closed/);
  });
});
