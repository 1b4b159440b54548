export const failureCodes = [
  "rejected",
  "session-expired",
  "blocked",
  "layout-changed",
  "wrong-shop",
  "OTHER_REPLY",
  "NOT_SEEN",
  "unknown",
] as const;
export type FailureCode = (typeof failureCodes)[number];

/** Reads why a reply did not get through; `detail` is the platform's own words. */
export function readFailure(reason: string | null): { code: FailureCode; detail: string | null } {
  const [code, ...rest] = (reason ?? "").split(": ");
  const known = failureCodes.find((each) => each === code);
  return { code: known ?? "unknown", detail: (known === "rejected" && rest.join(": ").trim()) || null };
}
