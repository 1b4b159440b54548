import { dropSentences } from "@/server/domain/reply-guard/mend";
import { readReply, type ReplyReading } from "@/server/domain/reply-guard/reading";
import type { Hit, Rule } from "@/server/domain/reply-guard/rule";
import { rules } from "@/server/domain/reply-guard/rules";
import { safeReply } from "@/server/domain/reply-guard/safe-reply";
import { outside } from "@/server/domain/reply-guard/scan";
import { plainlyFineIn, suspectedSentences } from "@/server/domain/reply-guard/suspicion/suspected";
import { suspectedRules } from "@/server/domain/reply-guard/suspicion/suspicion";
import {
  type GuardFinding,
  type GuardFix,
  type GuardInput,
  type GuardRule,
  type GuardVerdict,
  stopRules,
} from "@/server/domain/reply-guard/verdict";

export type { GuardFinding, GuardFix, GuardInput, GuardRule, GuardVerdict } from "@/server/domain/reply-guard/verdict";

const stops: ReadonlySet<GuardRule> = new Set(stopRules);
/** Facts, numbers and names are checked against the profile and the review, which the model does not see. */
const looksUp: ReadonlySet<GuardRule> = new Set(["false-fact", "pii-reviewer", "pii-staff"]);
const modelKnows: ReadonlySet<GuardRule> = new Set(suspectedRules.filter((rule) => !looksUp.has(rule)));

/** Judges a reply before it may be published: what stops it, what to look at, and a better wording for each. */
export function checkReply(input: GuardInput): GuardVerdict {
  const reply = readReply(input.text);
  const found = hitsOf(reply, input);
  const broken = new Set(found.map(({ rule }) => rule.id));
  const brokenBy = rememberBroken(input);
  const findings = found.flatMap(({ rule, hits }) => {
    const fix = fixFor({ rule, hits }, reply, input, { broken, brokenBy });
    const level = stops.has(rule.id) ? ("stop" as const) : ("warn" as const);
    return hits.map((hit) => ({ rule: rule.id, level, ...hit, fix }));
  });
  const level = findings.some((finding) => finding.level === "stop") ? "stop" : findings.length > 0 ? "warn" : "ok";
  return { level, findings: findings.sort(byGravity), checkCount: rules.length };
}

type Found = { rule: Rule; hits: Hit[] };

/** What the rules find, and what only the model suspects in sentences no rule has stopped. */
function hitsOf(reply: ReplyReading, input: GuardInput): Found[] {
  const plain = plainlyFineIn(reply, input);
  const named = rules.map((rule) => {
    const hits = rule.find(reply, input);
    return { rule, hits: modelKnows.has(rule.id) ? outside(hits, plain) : hits };
  });
  const stopped = named.filter(({ rule }) => stops.has(rule.id)).flatMap(({ hits }) => hits);
  const suspected = suspectedSentences(reply, input).filter(
    ({ hit }) => !stopped.some(({ start, end }) => start < hit.end && end > hit.start),
  );
  return named
    .map(({ rule, hits }) => ({
      rule,
      hits: [...hits, ...suspected.filter(({ rule: id }) => id === rule.id).map(({ hit }) => hit)],
    }))
    .filter(({ hits }) => hits.length > 0);
}

type BrokenBy = (text: string) => GuardRule[];

/** Several rules offer the same text: each is judged once. */
function rememberBroken(input: GuardInput): BrokenBy {
  const known = new Map<string, GuardRule[]>();
  return (text) => {
    const broken = known.get(text) ?? hitsOf(readReply(text), { ...input, text }).map(({ rule }) => rule.id);
    known.set(text, broken);
    return broken;
  };
}

/**
 * The first offer that mends its rule and breaks no other, be it a whole new reply; failing that, one that at least
 * brings no new stop.
 */
function fixFor(
  { rule, hits }: Found,
  reply: ReplyReading,
  input: GuardInput,
  { broken, brokenBy }: { broken: ReadonlySet<GuardRule>; brokenBy: BrokenBy },
): GuardFix | null {
  const partial: GuardFix[] = [];
  for (const offer of [rule.mend?.(reply, input, hits), dropSentences(reply, hits), safeReply(input)]) {
    if (!offer || offer.text.trim() === "") continue;
    const left = brokenBy(offer.text);
    const added = left.filter((id) => !broken.has(id));
    if (left.includes(rule.id) || added.some((id) => stops.has(id))) continue;
    if (added.length === 0) return offer;
    partial.push(offer);
  }
  return partial[0] ?? null;
}

function byGravity(a: GuardFinding, b: GuardFinding): number {
  return Number(b.level === "stop") - Number(a.level === "stop") || a.start - b.start;
}
