import type { CrawlSession } from "@/server/generated/prisma/client";

/** A crawl as its owner follows it. `waiting`: interrupted, goes on by itself. */
export type CrawlView = Omit<CrawlSession, "cursor" | "errorMessage"> & {
  step: "opening" | "reading" | "waiting" | "done" | "stopped" | "failed";
};

export function toCrawlView(session: CrawlSession, isHeld: boolean): CrawlView {
  const { cursor: _cursor, errorMessage: _message, ...shown } = session;
  return { ...shown, step: stepOf(session, isHeld) };
}

function stepOf({ status, pages }: CrawlSession, isHeld: boolean): CrawlView["step"] {
  if (status !== "running") return status;
  if (!isHeld) return "waiting";
  return pages > 0 ? "reading" : "opening";
}
