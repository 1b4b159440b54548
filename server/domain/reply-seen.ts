import type { ReplyStatus } from "./inbox";
import { cleanReply, sameReply } from "./reply-text";
import { nextLookMs, type Wait } from "./reply-timing";

export type ReplyTask = "post" | "edit" | "delete";

/** What a platform answers when asked for the reply to a review. */
export type Seen =
  | { state: "none" }
  | { state: "visible"; text: string }
  | { state: "pending"; text: string }
  | { state: "refused"; text: string; reason: string };

type Wanted = { task: ReplyTask; content: string; shownText: string | null };

export type Step = "done" | "post" | "edit" | "delete" | "other";

/** What is left to do after looking at the platform. A reply nobody agreed to replace is left alone: `other`. */
export function decideStep({ task, content, shownText }: Wanted, seen: Seen): Step {
  if (task === "delete") {
    if (seen.state === "none") return "done";
    return sameReply(seen.text, shownText ?? content) ? "delete" : "other";
  }
  if (seen.state === "none") return "post";
  const isThere = task === "edit" ? cleanReply(seen.text) === cleanReply(content) : sameReply(seen.text, content);
  if (isThere) return "done";
  if (seen.state === "refused") return "edit";
  return task === "edit" && shownText !== null && sameReply(seen.text, shownText) ? "edit" : "other";
}

export type Verified =
  | { is: "live"; text: string }
  | { is: "deleted" }
  | { is: "pending"; nextLookMs: number }
  | { is: "refused"; reason: string }
  | { is: "wait"; nextLookMs: number }
  | { is: "over"; reason: "NOT_SEEN" | "STILL_PENDING" };

/** Why nobody could look: the owner's session is gone, or the platform does not answer as it should. */
export type Unlooked = "no-session" | "trouble";

/** What reading back says about a reply that was sent `ageMs` ago. */
export function decideVerified(
  sent: Wanted & { status: ReplyStatus; isPasted: boolean },
  seen: Seen | Unlooked,
  ageMs: number,
): Verified {
  const { task, content, shownText, isPasted } = sent;
  const again = (wait: Wait): Verified => {
    const delayMs = nextLookMs(wait, ageMs);
    if (delayMs === null) return { is: "over", reason: wait === "pending" ? "STILL_PENDING" : "NOT_SEEN" };
    return { is: wait === "pending" ? "pending" : "wait", nextLookMs: delayMs };
  };
  if (seen === "no-session" || seen === "trouble")
    return again(sent.status === "pending" ? "pending" : seen === "trouble" ? "trouble" : "pasted");
  const wait: Wait = isPasted ? "pasted" : "posted";
  if (seen.state === "none") return task === "delete" ? { is: "deleted" } : again(wait);
  const isOld = shownText !== null && sameReply(seen.text, shownText) && !sameReply(shownText, content);
  if (task === "delete" && sameReply(seen.text, shownText ?? content)) return again(wait);
  if (task === "edit" && isOld) return again(wait);
  if (seen.state === "pending") return again("pending");
  if (seen.state === "refused") return { is: "refused", reason: seen.reason };
  return { is: "live", text: seen.text };
}

export type KnownReply = Wanted & {
  status: ReplyStatus;
  isPasted: boolean;
  /** When it was last sent, found or taken away. */
  changedAt: Date | null;
};

/** For this long a guest's page may still show what was there before. */
const pageLagMs = 24 * 3_600_000;

export type Noticed =
  | { is: "nothing" }
  | { is: "unseen" }
  | { is: "deleted" }
  /** Guests saw a reply, and it is not there any more. */
  | { is: "vanished" }
  | { is: "live"; isOurs: boolean };

/** What a guest's page says about a reply: `seen` is the shop's text on it, null when there is none. */
export function reconcileSeen(known: KnownReply, seen: string | null, now: Date): Noticed {
  const { status, task, content, shownText, isPasted } = known;
  const isAwaited = status === "posted_unverified" && isPasted;
  const isLagging = known.changedAt !== null && now.getTime() - known.changedAt.getTime() < pageLagMs;
  if (seen === null) {
    const wasThere = (status === "live" || status === "outdated") && !isLagging;
    if (task === "delete" && (isAwaited || wasThere)) return { is: "deleted" };
    if (isAwaited) return { is: "unseen" };
    return { is: wasThere ? "vanished" : "nothing" };
  }
  if (status === "live")
    return sameReply(seen, content) || isLagging ? { is: "nothing" } : { is: "live", isOurs: false };
  if (status === "deleted" && sameReply(seen, content) && isLagging) return { is: "nothing" };
  if (task === "delete" && sameReply(seen, shownText ?? content)) return { is: isAwaited ? "unseen" : "nothing" };
  const isOld = shownText !== null && sameReply(seen, shownText);
  if (isOld && !(isAwaited && sameReply(seen, content))) return { is: isAwaited ? "unseen" : "nothing" };
  return { is: "live", isOurs: task !== "delete" && sameReply(seen, content) };
}

/** So many replies missing from one reading are believed at once. */
const believedMissing = 3;

/** Whether replies missing from a reading have gone for sure: where many are and none is shown, the page may have changed instead. */
export const missingAreGone = ({ missing, shown }: { missing: number; shown: number }): boolean =>
  shown > 0 || missing <= believedMissing;

export type Missed =
  | { is: "there" }
  | { is: "gone" }
  | { is: "refused"; reason: string }
  | { is: "live"; text: string };

/** What the platform itself says about a reply that collecting no longer sees. What cannot be looked at is as collecting says. */
export function decideMissed({ content, shownText }: Wanted, seen: Seen | Unlooked): Missed {
  if (seen === "trouble") return { is: "there" };
  if (seen === "no-session" || seen.state === "none") return { is: "gone" };
  if (seen.state === "refused") return { is: "refused", reason: seen.reason };
  if (seen.state === "pending" || sameReply(seen.text, shownText ?? content)) return { is: "there" };
  return { is: "live", text: seen.text };
}
