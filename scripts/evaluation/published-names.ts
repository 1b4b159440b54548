import type { Aspect } from "@/server/domain/analysis";
import type { GuardRule, GuardVerdict } from "@/server/domain/reply-guard/verdict";

/** What the commands call our aspects. */
export const aspectNames = {
  taste: "맛",
  portion: "양",
  price: "가격",
  service: "서비스",
  cleanliness: "청결",
  ambience: "분위기",
  waiting: "대기",
  location: "위치",
  delivery: "배달",
  other: "기타",
} as const satisfies Record<Aspect, string>;

/** What the commands call the guard's levels: P0 is never published, P1 is shown with a better wording. */
export const verdictNames = { ok: "clean", warn: "P1", stop: "P0" } as const satisfies Record<
  GuardVerdict["level"],
  string
>;

const ownIds: Partial<Record<GuardRule, string>> = { empty: "too_short", "too-long-for-platform": "too_long" };

/** What the commands call our rules: `praise-not-echoed` is `praise_not_echoed`. */
export const violationIds = (verdict: GuardVerdict): string[] => [
  ...new Set(verdict.findings.map(({ rule }) => ownIds[rule] ?? rule.replaceAll("-", "_"))),
];
