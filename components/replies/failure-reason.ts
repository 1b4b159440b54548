import type { ReplyTask } from "@/server/domain/reply-seen";

export const failureCodes = [
  "rejected",
  "session-expired",
  "blocked",
  "layout-changed",
  "wrong-shop",
  "temporary",
  "rate-limited",
  "OTHER_REPLY",
  "NOT_SEEN",
  "STILL_PENDING",
  "REVIEW_GONE",
  "VANISHED",
  "CHANGED_THERE",
  "unknown",
] as const;
export type FailureCode = (typeof failureCodes)[number];

/** Reads why a reply did not get through; `detail` is the platform's own words. */
export function readFailure(reason: string | null): { code: FailureCode; detail: string | null } {
  const [code, ...rest] = (reason ?? "").split(": ");
  const known = failureCodes.find((each) => each === code);
  return { code: known ?? "unknown", detail: (known === "rejected" && rest.join(": ").trim()) || null };
}

/** What befell a reply that had got through. */
export const isLater = (code: FailureCode) => code === "VANISHED" || code === "CHANGED_THERE";

export type FailureStep = "fix" | "reconnect" | "again" | "copy" | "open" | "keep" | "replace" | "restore";

const stepsAfter: Record<FailureCode, readonly FailureStep[]> = {
  rejected: ["fix"],
  "session-expired": ["reconnect", "copy"],
  "wrong-shop": ["reconnect"],
  blocked: ["again", "copy"],
  temporary: ["again", "copy"],
  "rate-limited": ["again"],
  "layout-changed": ["copy", "open"],
  OTHER_REPLY: ["keep", "replace"],
  NOT_SEEN: ["open", "again"],
  STILL_PENDING: ["open", "again"],
  REVIEW_GONE: ["copy", "again"],
  VANISHED: ["again", "copy"],
  CHANGED_THERE: ["restore", "open"],
  unknown: ["again"],
};

/** What the owner can do next, the likeliest first. A reply that could not be taken away is neither rewritten nor copied. */
export function stepsFor(code: FailureCode, task: ReplyTask): readonly FailureStep[] {
  if (task !== "delete") return stepsAfter[code];
  const steps = stepsAfter[code].filter((step) => step === "reconnect" || step === "open");
  return code === "session-expired" || code === "wrong-shop" ? steps : [...steps, "again"];
}
