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
  | { action: "wait"; nextCrawlAt: Date; reason: string }
  /** No more by itself: the owner is told what to do. */
  | { action: "stop"; status: StoppedStatus; reason: string };

/** What trouble means for a connection. `failures` counts those in a row, this one included. */
export function decideAfterTrouble(
  trouble: { kind: CrawlTrouble; retryAfterMs?: number },
  failures: number,
  now: Date,
): AfterTrouble {
  const stopped = stops[trouble.kind];
  if (stopped) return { action: "stop", ...stopped };
  if (trouble.kind === "temporary" && trouble.retryAfterMs === undefined) return { action: "retry" };
  const backOffMs = Math.min(10 * 60_000 * 2 ** Math.min(failures - 1, 10), longestBackOffMs);
  const waitMs = Math.max(trouble.retryAfterMs ?? 0, backOffMs);
  const reason =
    trouble.kind === "rate-limited"
      ? "플랫폼이 잠시 쉬어 달라고 해요. 조금 뒤에 알아서 이어서 가져올게요."
      : "플랫폼이 이 가게의 리뷰를 잠시 보여 주지 않아요. 모은 리뷰는 그대로 있고, 다시 보이면 알아서 가져올게요.";
  return { action: "wait", nextCrawlAt: new Date(now.getTime() + waitMs), reason };
}

const stops: Partial<Record<CrawlTrouble, { status: StoppedStatus; reason: string }>> = {
  "session-expired": {
    status: "needs_login",
    reason: "로그인이 풀렸어요. 모은 리뷰는 그대로 있어요. 다시 연결하면 이어서 가져와요.",
  },
  blocked: {
    status: "blocked",
    reason: "플랫폼이 가져오기를 막았어요. 모은 리뷰는 그대로 있어요. 몇 시간 뒤 ‘지금 가져오기’를 눌러 주세요.",
  },
  "layout-changed": {
    status: "layout_changed",
    reason: "플랫폼 화면이 바뀌어서 읽지 못했어요. 모은 리뷰는 그대로 있어요. 저희가 고치는 대로 다시 가져올게요.",
  },
  rejected: {
    status: "paused",
    reason: "없어진 페이지예요. 모은 리뷰는 그대로 있어요. 가게 주소를 확인하고 다시 연결해 주세요.",
  },
  "wrong-shop": {
    status: "paused",
    reason:
      "연결한 가게가 아닌 다른 가게가 나와서 멈췄어요. 아무것도 가져오지 않았어요. 가게 주소를 확인하고 다시 연결해 주세요.",
  },
};

/** Whether a person may start a crawl now; a refusal says until when. */
export function decideCrawlRequest(
  state: { isRunning: boolean; lastStartedAt: Date | null },
  now: Date,
): { ok: true } | { ok: false; reason: "running" | "too-soon"; waitMs: number } {
  if (state.isRunning) return { ok: false, reason: "running", waitMs: 0 };
  const waitMs = (state.lastStartedAt?.getTime() ?? Number.NEGATIVE_INFINITY) + minCrawlGapMs - now.getTime();
  return waitMs > 0 ? { ok: false, reason: "too-soon", waitMs } : { ok: true };
}
