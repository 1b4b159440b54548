import type { Analysis, UrgencyKind } from "@/server/domain/analysis";
import type { Clause } from "./clauses";
import { type Fired, type Heard, hearWords, likelyKind, ruleWeight, starWeight } from "./urgency/alarm-model";
import { windowsOf } from "./urgency/windows";
import type { UrgencyRule } from "./urgency-rule";
import { urgencyRules } from "./urgency-rules";
import { angerRules } from "./urgency-rules-claims";
import { foreignAnger, foreignUrgencyRules } from "./urgency-rules-foreign";
import { noAnswer } from "./urgency-words";

/** How far around the words that fired we look for what takes them back. */
const reachBefore = 24;
const reachAfter = 22;
/** Log-odds from which the owner is called. */
const enough = -0.5;
/** No rule that fires lifts words the model finds this calm over that. */
const hopeless = -3.5;
/** A part of a review is believed a little less than the whole: it may lack what takes it back. */
const partCost = 0.3;
/** Anger alone calls the owner only with this many stars or fewer. */
const angryRating = 2;

const hangul = /[가-힣]/u;
const otherLetters = /[A-Za-z\u3040-\u30ff\u4e00-\u9fff]{2}/u;

const everywhere = (rules: readonly UrgencyRule[]) =>
  rules.map((rule) => ({ ...rule, when: new RegExp(rule.when, `${rule.when.flags}g`) }));
const koreanRules = everywhere(urgencyRules);
const foreignRules = everywhere(foreignUrgencyRules);
const angryRules = everywhere([...angerRules, foreignAnger]);

type Firing = Fired & { at: number };

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

/** The gravest reason in a review to alert the owner now, with the clause it was read from; null when there is none. */
export function findUrgency(text: string, clauses: readonly Clause[], rating: number | null): Analysis["urgency"] {
  const alarm = (kind: UrgencyKind, at: number) => {
    const clause = clauses.find(({ end }) => end > at);
    return { kind, quote: clause ? clause.text : text.trim() };
  };
  if (hangul.test(text)) {
    const heard = hearReview(text);
    const logit = heard.logit + starWeight(rating);
    if (logit > hopeless) {
      const firings = firingsOf(text);
      if (logit + weigh(firings) > enough) {
        const [first] = firings;
        if (first) return alarm(first.kind, first.at);
        const kind = likelyKind(heard.features);
        if (kind !== "strong-complaint" || (rating !== null && rating <= angryRating)) return alarm(kind, heard.at);
      }
    }
  }
  if (otherLetters.test(text))
    for (const rule of foreignRules) {
      const at = placeOf(rule, text);
      if (at >= 0) return alarm(rule.kind, at);
    }
  if (rating === null || rating > angryRating) return null;
  for (const rule of angryRules) {
    const at = placeOf(rule, text);
    if (at >= 0) return alarm(rule.kind, at);
  }
  return null;
}

/** The most alarming reading of a review: as a whole, or one of its sentences. */
function hearReview(text: string): Heard & { at: number } {
  let worst = { ...hearWords(text), at: 0 };
  for (const { at, text: part } of windowsOf(text)) {
    const heard = hearWords(part);
    if (heard.logit - partCost > worst.logit) worst = { ...heard, logit: heard.logit - partCost, at };
  }
  return worst;
}

/** Each kind and width counts once. */
export function weigh(firings: readonly Fired[]): number {
  const each = new Map(firings.map((fired) => [`${fired.kind} ${fired.isWide}`, fired]));
  return [...each.values()].reduce((sum, fired) => sum + ruleWeight(fired), 0);
}
