import { dropSentences } from "@/server/domain/reply-guard/mend";
import { readReply, type ReplyReading } from "@/server/domain/reply-guard/reading";
import type { Hit, Rule } from "@/server/domain/reply-guard/rule";
import { rules } from "@/server/domain/reply-guard/rules";
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
  const findings = rules.flatMap((rule) => findingsOf(rule, reply, input)).sort(byGravity);
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

function fixFor(rule: Rule, reply: ReplyReading, input: GuardInput, hits: Hit[]): GuardFix | null {
  const offers = [rule.mend?.(reply, input, hits), dropSentences(reply, hits)];
  return offers.find((offer) => offer && isMended(rule, offer.text, input)) ?? null;
}

function isMended(rule: Rule, text: string, input: GuardInput): boolean {
  return text.trim() !== "" && rule.find(readReply(text), { ...input, text }).length === 0;
}

function byGravity(a: GuardFinding, b: GuardFinding): number {
  return Number(b.level === "stop") - Number(a.level === "stop") || a.start - b.start;
}
