import { dropSentences } from "@/server/domain/reply-guard/mend";
import { readReply, type ReplyReading } from "@/server/domain/reply-guard/reading";
import type { Hit, Rule } from "@/server/domain/reply-guard/rule";
import { rules } from "@/server/domain/reply-guard/rules";
import { suspectedSentences } from "@/server/domain/reply-guard/suspicion/suspected";
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

/** Judges a reply before it may be published: what stops it, what to look at, and a better wording for each. */
export function checkReply(input: GuardInput): GuardVerdict {
  const reply = readReply(input.text);
  const named = rules.flatMap((rule) => findingsOf(rule, reply, input));
  const findings = [...named, ...suspicionsOf(reply, input, named)].sort(byGravity);
  const level = findings.some((finding) => finding.level === "stop") ? "stop" : findings.length > 0 ? "warn" : "ok";
  return { level, findings, checkCount: rules.length };
}

function findingsOf(rule: Rule, reply: ReplyReading, input: GuardInput): GuardFinding[] {
  const hits = rule.find(reply, input);
  if (hits.length === 0) return [];
  const fix = fixFor(rule, reply, input, hits);
  const level = stops.has(rule.id) ? "stop" : "warn";
  return hits.map((hit) => ({ rule: rule.id, level, ...hit, fix }));
}

/** What only the model suspects: sentences no rule has stopped already. */
function suspicionsOf(reply: ReplyReading, input: GuardInput, named: readonly GuardFinding[]): GuardFinding[] {
  const stopped = named.filter(({ level }) => level === "stop");
  const left = suspectedSentences(reply, input).filter(
    ({ hit }) => !stopped.some(({ start, end }) => start < hit.end && end > hit.start),
  );
  return rules.flatMap((rule) => {
    const hits = left.filter(({ rule: id }) => id === rule.id).map(({ hit }) => hit);
    const fix = hits.length > 0 ? fixFor(rule, reply, input, hits) : null;
    return hits.map((hit) => ({ rule: rule.id, level: "stop" as const, ...hit, fix }));
  });
}

function fixFor(rule: Rule, reply: ReplyReading, input: GuardInput, hits: Hit[]): GuardFix | null {
  const offers = [rule.mend?.(reply, input, hits), dropSentences(reply, hits)];
  return offers.find((offer) => offer && isMended(rule, offer.text, input)) ?? null;
}

function isMended(rule: Rule, text: string, input: GuardInput): boolean {
  const reply = readReply(text);
  return (
    text.trim() !== "" &&
    rule.find(reply, { ...input, text }).length === 0 &&
    suspectedSentences(reply, input).every((suspected) => suspected.rule !== rule.id)
  );
}

function byGravity(a: GuardFinding, b: GuardFinding): number {
  return Number(b.level === "stop") - Number(a.level === "stop") || a.start - b.start;
}
