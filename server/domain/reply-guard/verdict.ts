import type { AspectMention, Language, Sentiment } from "@/server/domain/analysis";
import type { Platform } from "@/server/domain/platform";
import type { ShopProfile, Voice } from "@/server/domain/voice";

/** What must never be published. */
export const stopRules = [
  "empty",
  "unfilled-token",
  "wrong-language",
  "too-long-for-platform",
  "injection-compliance",
  "pii-reviewer",
  "pii-staff",
  "url-or-phone-not-ours",
  "forbidden-promise",
  "liability-admission",
  "legal-threat",
  "accuse-reviewer",
  "insult",
  "incentive-to-edit",
  "wrong-shop",
  "false-fact",
  "platform-name-competitor",
] as const;

/** What an owner should look at before approving. */
export const warnRules = [
  "missed-negative-aspect",
  "praise-not-echoed",
  "invented-aspect",
  "unanswered-question",
  "tone-mismatch",
  "over-apology",
  "over-empathy",
  "revisit-on-low-star",
  "emoji-on-negative",
  "speech-level-mix",
  "particle-error",
  "cliche",
  "too-short",
  "too-long",
  "repeats-recent",
] as const;

export type GuardRule = (typeof stopRules)[number] | (typeof warnRules)[number];

export type GuardedReview = {
  text: string;
  rating: number | null;
  reviewerName: string | null;
  language: Language;
  aspects: AspectMention[];
  sentiment: Sentiment;
};

export type GuardInput = {
  text: string;
  platform: Platform;
  review: GuardedReview;
  shop: ShopProfile;
  voice: Voice;
  /** The shop's latest published replies, newest first. */
  recentReplies: readonly string[];
};

/** What a fix does; its words are in messages/…/guard.json. */
export const fixCodes = [
  "ourNumber",
  "fitLimit",
  "oneLevel",
  "answer",
  "addComplaint",
  "oneApology",
  "safeReply",
  "safeSentence",
  "dropSentence",
  "dropEmoji",
  "particles",
  "shorten",
  "addPraise",
  "lookingInto",
  "willLook",
] as const;
export type FixCode = (typeof fixCodes)[number];

/** A whole rewritten reply that no longer triggers the rule, and what the button that puts it in says. */
export type GuardFix = { code: FixCode; text: string };

/** `start`/`end` are offsets into the reply; equal when the finding is about something that is not there. */
export type GuardFinding = {
  rule: GuardRule;
  level: "stop" | "warn";
  start: number;
  end: number;
  reason: string;
  fix: GuardFix | null;
};

export type GuardVerdict = { level: "ok" | "warn" | "stop"; findings: GuardFinding[]; checkCount: number };
