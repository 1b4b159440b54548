import type { GoogleReply } from "./review";

/** ASSUMED: Google's own rules are not public; these stand for the violations it names. */
const rules: [RegExp, string][] = [
  [/씨발|병신|꺼져|미친놈|fuck|shit/i, "OBSCENITY_AND_PROFANITY"],
  [/https?:\/\/|쿠폰|할인 코드|promo code/i, "ADVERTISING_AND_SOLICITATION"],
  [/01[016789][-. ]?\d{3,4}[-. ]?\d{4}/, "PERSONAL_INFO"],
  [/(.)\1{9}/u, "GIBBERISH_AND_REPETITIVE"],
];

/** The reply as Google takes it: pending until `delayMs` have gone by, then judged. `violation` judges it beforehand. */
export function takeReply(comment: string, now: Date, delayMs: number, violation: string | null): GoogleReply {
  return {
    comment,
    updatedAt: now.toISOString(),
    judgedAt: new Date(now.getTime() + delayMs).toISOString(),
    policyViolation: violation ?? rules.find(([pattern]) => pattern.test(comment))?.[1] ?? null,
  };
}
