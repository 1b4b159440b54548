import type { CrawlSession } from "@/server/generated/prisma/client";

/** A crawl as its owner follows it. `waiting`: interrupted, goes on by itself. */
export type CrawlView = Omit<CrawlSession, "cursor" | "errorMessage" | "browserFailures"> & {
  step: "opening" | "reading" | "waiting" | "done" | "stopped" | "failed";
  /** While at work, waiting between attempts not counted; null before the first page. */
  requestsPerSecond: number | null;
};

export function toCrawlView(session: CrawlSession, isHeld: boolean): CrawlView {
  const { cursor: _cursor, errorMessage: _message, browserFailures: _failures, ...shown } = session;
  const { requests, activeMs } = session;
  const requestsPerSecond = activeMs > 0 ? Math.round((requests / activeMs) * 100_000) / 100 : null;
  return { ...shown, step: stepOf(session, isHeld), requestsPerSecond };
}

function stepOf({ status, pages }: CrawlSession, isHeld: boolean): CrawlView["step"] {
  if (status !== "running") return status;
  if (!isHeld) return "waiting";
  return pages > 0 ? "reading" : "opening";
}
