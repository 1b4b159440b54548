const patterns = [
  ["database", /prisma|postgres|database|connection pool|deadlock|P\d{4}\b/i],
  ["timeout", /time(d)?[ -]?out|took too long|deadline|aborted/i],
  ["unreachable", /ECONN|ENOTFOUND|EAI_AGAIN|EPIPE|socket|fetch failed|net::ERR|status 5\d\d|network|hang up/i],
  ["refused", /\b429\b|rate.?limit|too many/i],
  ["unreadable", /unexpected token|invalid (json|input)|zod|parse|layout/i],
  ["gone", /not found|no longer|does not exist|missing row/i],
] as const;

export type FailureKind = (typeof patterns)[number][0] | "unexpected";

/** What kind of thing a raw error seems to tell of, for a sentence a person can read. Nothing is decided by it. */
export const failureKind = (raw: string): FailureKind =>
  patterns.find(([, pattern]) => pattern.test(raw))?.[0] ?? "unexpected";

/** Whether the same job may well pass later without anything being changed. */
export const mayPass = (kind: FailureKind): boolean =>
  kind === "timeout" || kind === "unreachable" || kind === "database" || kind === "refused";
