import type { TroubleReason } from "./connection-trouble";

/** What stands in the way of a crawl, in terms of what to do next. */
export type CrawlTrouble =
  | "temporary"
  | "rate-limited"
  | "session-expired"
  | "blocked"
  | "layout-changed"
  /** The page is gone. */
  | "rejected"
  /** The page or the session is another shop's. */
  | "wrong-shop";

/** A known review may stand above new ones (the list is by visit), so one alone ends nothing. */
export const knownInARowToStop = 20;
/** A person may ask for a crawl no sooner than this after the last one began. */
export const minCrawlGapMs = 2 * 60_000;
/** A holder that has not stored a page for this long may be taken over from; one that is merely slow goes on if nobody did. */
export const leaseMs = 45_000;
/** One run ends after this, whatever is left; the next one goes on from its cursor. */
export const maxCrawlMs = 60 * 60_000;
/** Interrupted crawls older than this start over. */
export const resumableMs = 24 * 60 * 60_000;

const longestBackOffMs = 6 * 60 * 60_000;

/** Attempts a crawl gives to browsers, on whichever worker, before the platform's path without one is taken: about 10 s. */
const browserAttempts = 2;
const [firstAfterBackupMs, mostAfterBackupMs] = [60_000, 60 * 60_000];

/** How soon a browser is tried again after the backup path, which sees only the newest reviews: twice as late each time. */
export const afterBackupMs = (backupsToday: number): number =>
  Math.min(firstAfterBackupMs * 2 ** Math.max(0, backupsToday - 1), mostAfterBackupMs);

/** Which way a crawl takes: the main one, or the platform's backup path once browsers have failed it. */
export const choosePath = (crawl: { browserFailures: number; hasBackup: boolean }): "main" | "backup" =>
  crawl.hasBackup && crawl.browserFailures >= browserAttempts ? "backup" : "main";

/** Known reviews in a row at the end of what was read, after one more page. Pages with anything new start over. */
export const knownInARow = (before: number, page: { created: number; known: number; edited: number }): number =>
  page.created > 0 ? 0 : before + page.known + page.edited;

type StoppedStatus = "needs_login" | "blocked" | "layout_changed" | "paused";
export type AfterTrouble =
  /** The queue tries again within the half hour. */
  | { action: "retry" }
  /** Nothing before `nextCrawlAt`; the connection stays as it is. */
  | { action: "wait"; nextCrawlAt: Date; reason: TroubleReason }
  /** No more by itself: the owner is told what to do. */
  | { action: "stop"; status: StoppedStatus; reason: TroubleReason };

/**
 * What trouble means for a connection. `by` is how its reviews are read: from the public page, or with the owner's login.
 * `failures` counts those in a row, this one included.
 */
export function decideAfterTrouble(
  trouble: { kind: CrawlTrouble; retryAfterMs?: number; by: "page" | "login" },
  failures: number,
  now: Date,
): AfterTrouble {
  const stopped = stopAfter(trouble);
  if (stopped) return { action: "stop", ...stopped };
  if (trouble.kind === "temporary" && trouble.retryAfterMs === undefined) return { action: "retry" };
  const backOffMs = Math.min(10 * 60_000 * 2 ** Math.min(failures - 1, 10), longestBackOffMs);
  const waitMs = Math.max(trouble.retryAfterMs ?? 0, backOffMs);
  const reason = trouble.kind === "rate-limited" ? "rate-limited" : "hidden";
  return { action: "wait", nextCrawlAt: new Date(now.getTime() + waitMs), reason };
}

type Stop = { status: StoppedStatus; reason: TroubleReason };

function stopAfter({ kind, by }: { kind: CrawlTrouble; by: "page" | "login" }): Stop | null {
  switch (kind) {
    case "session-expired":
      return { status: "needs_login", reason: "session-expired" };
    case "blocked":
      return { status: "blocked", reason: "blocked" };
    case "layout-changed":
      return { status: "layout_changed", reason: "layout-changed" };
    case "rejected":
      return { status: "paused", reason: by === "login" ? "no-access" : "page-gone" };
    case "wrong-shop":
      return { status: "paused", reason: by === "login" ? "wrong-account" : "wrong-shop" };
    case "temporary":
    case "rate-limited":
      return null;
  }
}

/** Whether a person may start a crawl now; a refusal says until when. */
export function decideCrawlRequest(
  state: { isRunning: boolean; lastStartedAt: Date | null },
  now: Date,
): { ok: true } | { ok: false; reason: "running" | "too-soon"; waitMs: number } {
  if (state.isRunning) return { ok: false, reason: "running", waitMs: 0 };
  const waitMs = (state.lastStartedAt?.getTime() ?? Number.NEGATIVE_INFINITY) + minCrawlGapMs - now.getTime();
  return waitMs > 0 ? { ok: false, reason: "too-soon", waitMs } : { ok: true };
}
