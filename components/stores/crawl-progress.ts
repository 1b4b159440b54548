import type { CrawlView } from "@/server/features/crawling/crawl-view";
import type { StepState } from "@/components/ui/steps";

/** Of the reviews a crawl has brought: how many have a draft, and how many still wait for theirs. */
export type DraftCount = { drafted: number; undrafted: number };

export type CollectStep = { id: "check" | "read" | "understand" | "draft"; state: StepState };

export const isUnderWay = (crawl: Pick<CrawlView, "status">): boolean => crawl.status === "running";

/**
 * The four steps of collecting. A review is understood in the moment it is stored; drafts follow on their own. What
 * stopped stands where it stopped: nothing turns any more but drafts still being written.
 */
export function collectSteps(crawl: Pick<CrawlView, "status" | "pages"> | null, drafts: DraftCount): CollectStep[] {
  const hasBegun = crawl !== null && (crawl.pages > 0 || crawl.status === "done");
  const hasRead = crawl?.status === "done";
  const isOver = crawl?.status === "stopped" || crawl?.status === "failed";
  const present: StepState = isOver ? "stopped" : "now";
  const reading: StepState = hasRead ? "done" : hasBegun ? present : "wait";
  return [
    { id: "check", state: hasBegun ? "done" : present },
    { id: "read", state: reading },
    { id: "understand", state: reading === "stopped" ? "done" : reading },
    {
      id: "draft",
      state: isOver && drafts.drafted + drafts.undrafted === 0 ? "wait" : draftState(hasRead || isOver, drafts),
    },
  ];
}

function draftState(isRead: boolean, drafts: DraftCount): StepState {
  if (isRead && drafts.undrafted === 0) return "done";
  return isRead || drafts.drafted > 0 ? "now" : "wait";
}

/** Seconds until a crawl is through, from its pace so far; null where nothing can be said. */
export function secondsLeft(
  crawl: Pick<CrawlView, "step" | "startedAt" | "found" | "expected">,
  at: Date,
): number | null {
  const { step, startedAt, found, expected } = crawl;
  if (step !== "reading" || expected === null || found === 0) return null;
  const elapsedMs = at.getTime() - startedAt.getTime();
  if (elapsedMs <= 0) return null;
  return Math.max(0, Math.round(((elapsedMs / found) * (expected - found)) / 1_000));
}

export type CrawlOutcome =
  | { kind: "running" | "waiting" | "nothing" }
  | { kind: "created" | "edited" | "tries"; count: number }
  | { kind: "trouble"; why: TroubleWord };

const troubleWords = [
  "session-expired",
  "blocked",
  "layout-changed",
  "rejected",
  "wrong-shop",
  "temporary",
  "rate-limited",
  "no-access",
] as const;
type TroubleWord = (typeof troubleWords)[number] | "unknown";

/** Retries are told only after the second. */
const triesToTell = 3;

/** A collecting in a word, for a row of the history. */
export function crawlOutcome(
  crawl: Pick<CrawlView, "platform" | "step" | "created" | "edited" | "attempts" | "errorKind">,
): CrawlOutcome {
  const { step, created, edited, attempts } = crawl;
  const errorKind = crawl.platform === "google" && crawl.errorKind === "rejected" ? "no-access" : crawl.errorKind;
  if (step === "opening" || step === "reading") return { kind: "running" };
  if (step === "waiting" && !errorKind) return { kind: "waiting" };
  if (step !== "done") return { kind: "trouble", why: troubleWords.find((word) => word === errorKind) ?? "unknown" };
  if (created > 0) return { kind: "created", count: created };
  if (attempts >= triesToTell) return { kind: "tries", count: attempts };
  return edited > 0 ? { kind: "edited", count: edited } : { kind: "nothing" };
}
