import type { Analysis, UrgencyKind } from "@/server/domain/analysis";
import type { Clause } from "./clauses";
import { type Fired, shippedAlarm } from "./urgency/alarm-model";
import { cameIll } from "./urgency/brought-along";
import { hearReview } from "./urgency/hear-review";
import { withoutOrders } from "./urgency/without-orders";
import type { UrgencyRule } from "./urgency-rule";
import { urgencyRules } from "./urgency-rules";
import { angerRules } from "./urgency-rules-claims";
import { foreignAnger, foreignUrgencyRules } from "./urgency-rules-foreign";
import { noAnswer } from "./urgency-words";

/** How far around the words that fired we look for what takes them back. */
const reachBefore = 24;
const reachAfter = 22;
/** Log-odds from which the owner is called. */
const enough = -2.1;
/** How much surer the alarm must be of a review that is glad as a whole. */
const gladnessCost = 0.8;
/** Anger alone calls the owner only with this many stars or fewer. */
const angryRating = 2;
/** With so many stars an illness that the guest brought along is no harm of ours. */
const gladRating = 4;

const hangul = /[가-힣]/u;
const otherLetters = /[A-Za-z\u3040-\u30ff\u4e00-\u9fff]{2}/u;

const everywhere = (rules: readonly UrgencyRule[]) =>
  rules.map((rule) => ({ ...rule, when: new RegExp(rule.when, `${rule.when.flags}g`) }));
const koreanRules = everywhere(urgencyRules);
const foreignRules = everywhere(foreignUrgencyRules);
const angryRules = everywhere([...angerRules, foreignAnger]);

type Found = { kind: UrgencyKind; at: number };
/** Without a place where no rule fired. */
type Heard = { kind: UrgencyKind; at: number | null };
type Firing = Fired & Found;

function placeOf({ when, unless }: UrgencyRule, text: string): number {
  when.lastIndex = 0;
  for (let match = when.exec(text); match; match = when.exec(text)) {
    const around = text.slice(Math.max(0, match.index - reachBefore), when.lastIndex + reachAfter);
    if (!unless?.test(around.replace(noAnswer, ""))) return match.index;
  }
  return -1;
}

/** The rules that fire on a Korean text, gravest first, each with the place it fired at. */
export const firingsOf = (text: string): Firing[] =>
  koreanRules.flatMap((rule) => {
    const at = placeOf(rule, text);
    return at < 0 ? [] : [{ kind: rule.kind, isWide: rule.upTo !== undefined, at }];
  });

/**
 * The gravest reason in a review to alert the owner now, with the clause it was read from; null when there is none.
 * `mood` is how glad its text reads, −1 to 1.
 */
export function findUrgency(
  review: string,
  clauses: readonly Clause[],
  rating: number | null,
  mood = 0,
): Analysis["urgency"] {
  const text = withoutOrders(review);
  const isAngry = rating !== null && rating <= angryRating;
  const found: Heard | false | null =
    (hangul.test(text) && findKorean(text, rating, mood)) ||
    (otherLetters.test(text) && firstOf(foreignRules, text)) ||
    (isAngry && firstOf(angryRules, text));
  if (!found || (found.kind === "strong-complaint" && !isAngry)) return null;
  if ((rating ?? 0) >= gladRating && cameIll(text, found.kind)) return null;
  const { kind, at } = found;
  const clause = at === null ? loudestOf(clauses) : clauses.find(({ end }) => end > at);
  return { kind, quote: clause ? clause.text : review.trim() };
}

/** The clause that calls the owner the most by its words alone. */
function loudestOf(clauses: readonly Clause[]): Clause | undefined {
  const loudness = new Map(clauses.map((clause) => [clause, shippedAlarm.hearWords(clause.text)]));
  return [...clauses].sort((a, b) => (loudness.get(b) ?? 0) - (loudness.get(a) ?? 0))[0];
}

/** How likely a Korean text calls the owner, in log-odds; its mood aside. */
export const alarmOf = (review: string, rating: number | null): number => {
  const text = withoutOrders(review);
  return hearReview(shippedAlarm, text, rating, () => firingsOf(text));
};

function findKorean(text: string, rating: number | null, mood: number): Heard | null {
  let firings: Firing[] = [];
  const loudness = hearReview(shippedAlarm, text, rating, () => {
    firings = firingsOf(text);
    return firings;
  });
  if (loudness - gladnessCost * Math.max(0, mood) <= enough) return null;
  const kind = shippedAlarm.likelyKind(text, firings);
  return { kind, at: firings.find((fired) => fired.kind === kind)?.at ?? null };
}

function firstOf(rules: readonly UrgencyRule[], text: string): Found | null {
  for (const rule of rules) {
    const at = placeOf(rule, text);
    if (at >= 0) return { kind: rule.kind, at };
  }
  return null;
}
