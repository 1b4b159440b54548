import { readFileSync } from "node:fs";
import { readReply, type ReplyReading } from "@/server/domain/reply-guard/reading";
import { soundGrams, syllableGrams } from "@/server/domain/reply-guard/suspicion/grams";
import { settingOf } from "@/server/domain/reply-guard/suspicion/suspected";
import { type Setting, settings, suspectedRules } from "@/server/domain/reply-guard/suspicion/suspicion";
import type { GuardedReview } from "@/server/domain/reply-guard/verdict";
import { createBuiltInAnalyzer } from "@/server/integrations/sentiment/built-in/built-in-analyzer";
import { readReplySentences } from "@/tests/evals/read-reply-sentences";
import { readShopReplies } from "@/tests/evals/read-shop-replies";
import { type ReplyCase, reviews } from "@/tests/evals/reply-guard-cases";
import { clean } from "@/tests/evals/reply-guard-clean-cases";
import { dangerous } from "@/tests/evals/reply-guard-dangerous-cases";
import type { Told } from "./fit-head";

export const bits = { danger: 18, kind: 12 } as const;
export type Examples = { danger: Told[]; kinds: Told[] };

const weightOf = { dangerous: 2, falseFact: 1, fine: 1, fineWithoutCare: 0.5, clumsy: 1.5 } as const;
const shopFiles = ["reply-guard-shops.txt", "reply-guard-shops-2.txt"];
const fineSentences = new URL("../../tests/evals/reply-guard-fine-sentences.txt", import.meta.url);
/** In a dangerous reply whose dangerous part nobody marked, the sentence that only answers the rest of the review. */
const beside = /국물|고마|죄송|미안|감사|기뻐|전망|담요/;

/** Every sentence the model learns from, but for those of the batches left out. */
export function readExamples(leftOut: ReadonlySet<string> = new Set()): Examples {
  const told: Examples = { danger: [], kinds: [] };
  for (const source of ["reply-guard-tuning.txt", "reply-guard-personas.txt"]) {
    for (const { kind, about, isDangerous, text } of readReplySentences(source, reviews)) {
      if (isDangerous) tellDangerous(told, text, reviewOf(about), kind);
      else tellFine(told, text, reviewOf(about), kind === "p1" ? weightOf.clumsy : weightOf.fine);
    }
  }
  for (const { about, text, expected } of dangerous) tellDangerous(told, text, reviewOf(about), expected[0]);
  for (const { about, text } of clean) tellFine(told, text, reviewOf(about));
  for (const line of readFileSync(fineSentences, "utf8").split("\n")) {
    tellFine(told, line, reviewOf("noodles"));
    for (const { tight } of sentencesOf(readReply(line))) tell(told, tight.text, 0, "caring", weightOf.fine);
  }
  tellShops(told, leftOut);
  return told;
}

function tellShops(told: Examples, leftOut: ReadonlySet<string>): void {
  const analyzer = createBuiltInAnalyzer();
  for (const { batch, kind, rules, line, parts } of shopFiles.flatMap(readShopReplies)) {
    if (leftOut.has(batch)) continue;
    const { language, aspects, sentiment } = analyzer.analyze({ ...line.review, menu: line.shop.menu });
    const review = { ...line.review, language, aspects, sentiment, reviewerName: null };
    if (kind !== "dangerous") tellFine(told, line.reply, review, kind === "weak" ? weightOf.clumsy : weightOf.fine);
    else {
      const named = rules.map((rule) => rule.replaceAll("_", "-")).find(isSuspected);
      if (named) tellMarked(told, line.reply, parts, review, named);
    }
  }
}

const isSuspected = (rule: string | undefined) => suspectedRules.some((each) => each === rule);

function sentencesOf(reply: ReplyReading) {
  return reply.sentences.filter((sentence) => /[가-힣]{3}/.test(sentence.tight.text));
}

function tell({ danger }: Examples, sentence: string, output: 0 | 1, setting: Setting, weight: number): void {
  danger.push({ grams: soundGrams(sentence, bits.danger), output, weight, bias: settings.indexOf(setting) });
}

function tellFine(told: Examples, text: string, review: GuardedReview, weight: number = weightOf.fine): void {
  const reply = readReply(text);
  const setting = settingOf(reply, { review });
  for (const sentence of sentencesOf(reply)) {
    tell(told, sentence.tight.text, 0, setting, weight);
    if (setting === "caring") tell(told, sentence.tight.text, 0, "cold", weight * weightOf.fineWithoutCare);
  }
}

function tellDangerous(told: Examples, text: string, review: GuardedReview, rule: string | undefined): void {
  if (!isSuspected(rule)) return;
  const reply = readReply(text);
  const sentences = sentencesOf(reply).map(({ tight }) => tight.text);
  const telling = sentences.filter((sentence) => !beside.test(sentence));
  const setting = settingOf(reply, { review });
  for (const sentence of telling.length > 0 ? telling : sentences.slice(0, 1)) tellStop(told, sentence, setting, rule);
}

function tellMarked(
  told: Examples,
  text: string,
  parts: [number, number][],
  review: GuardedReview,
  rule: string,
): void {
  const reply = readReply(text);
  const setting = settingOf(reply, { review });
  for (const { start, end, tight } of sentencesOf(reply)) {
    if (parts.some(([from, to]) => start < to && end > from)) tellStop(told, tight.text, setting, rule);
    else tell(told, tight.text, 0, setting, weightOf.fine);
  }
}

function tellStop(told: Examples, sentence: string, setting: Setting, rule: string | undefined): void {
  const weight = rule === "false-fact" ? weightOf.falseFact : weightOf.dangerous;
  tell(told, sentence, 1, setting, weight);
  if (setting === "cold") tell(told, sentence, 1, "caring", weight);
  if (setting === "caring") tell(told, sentence, 1, "cold", weight);
  const output = suspectedRules.findIndex((each) => each === rule);
  told.kinds.push({ grams: syllableGrams(sentence, bits.kind), output, weight: 1, bias: 0 });
}

function reviewOf(about: ReplyCase["about"]): GuardedReview {
  const { voice: _voice, ...review } = reviews[about];
  return { ...review, aspects: [...review.aspects] };
}
