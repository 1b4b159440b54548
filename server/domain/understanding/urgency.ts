import type { Analysis, UrgencyKind } from "@/server/domain/analysis";
import type { Clause } from "./clauses";
import type { UrgencyRule } from "./urgency-rule";
import { urgencyRules } from "./urgency-rules";
import { strongComplaint } from "./urgency-rules-claims";
import { lowStarRules } from "./urgency-rules-low-stars";
import { foreignUrgencyRules } from "./urgency-rules-foreign";
import { noAnswer } from "./urgency-words";

/** How far around the words that fired we look for what takes them back. */
const reachBefore = 24;
const reachAfter = 22;
/** A strong complaint is urgent only with this many stars or fewer. */
const angryRating = 2;

const hangul = /[가-힣]/u;
const otherLetters = /[A-Za-z\u3040-\u30ff\u4e00-\u9fff]{2}/u;

const everywhere = (rules: readonly UrgencyRule[]) =>
  rules.map((rule) => ({ ...rule, when: new RegExp(rule.when, `${rule.when.flags}g`) }));
const koreanRules = everywhere(urgencyRules);
const angryRules = everywhere(lowStarRules);
const foreignRules = everywhere(foreignUrgencyRules);

function placeOf({ when, unless }: UrgencyRule, text: string): number {
  when.lastIndex = 0;
  for (let match = when.exec(text); match; match = when.exec(text)) {
    const around = text.slice(Math.max(0, match.index - reachBefore), when.lastIndex + reachAfter);
    if (!unless?.test(around.replace(noAnswer, ""))) return match.index;
  }
  return -1;
}

/** The gravest reason in a review to alert the owner now, with the clause it was read from; null when there is none. */
export function findUrgency(text: string, clauses: readonly Clause[], rating: number | null): Analysis["urgency"] {
  const alarm = (kind: UrgencyKind, at: number) => {
    const clause = clauses.find(({ end }) => end > at);
    return { kind, quote: clause ? clause.text : text.trim() };
  };
  for (const rules of [hangul.test(text) ? koreanRules : [], otherLetters.test(text) ? foreignRules : []])
    for (const rule of rules) {
      if (rating !== null && rule.upTo !== undefined && rating > rule.upTo) continue;
      const at = placeOf(rule, text);
      if (at >= 0) return alarm(rule.kind, at);
    }
  if (rating === null || rating > angryRating) return null;
  const angryAt = text.search(strongComplaint);
  if (angryAt >= 0) return alarm("strong-complaint", angryAt);
  for (const rule of angryRules) {
    const at = placeOf(rule, text);
    if (at >= 0) return alarm(rule.kind, at);
  }
  return null;
}
