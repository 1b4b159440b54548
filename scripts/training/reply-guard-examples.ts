import { readFileSync } from "node:fs";
import { readReply, type ReplyReading, type Sentence } from "@/server/domain/reply-guard/reading";
import { soundGrams, syllableGrams } from "@/server/domain/reply-guard/suspicion/grams";
import { settingOf } from "@/server/domain/reply-guard/suspicion/suspected";
import { toldIn, withoutToldWords } from "@/server/domain/reply-guard/suspicion/told-words";
import { type Setting, settings, suspectedRules } from "@/server/domain/reply-guard/suspicion/suspicion";
import type { GuardedReview, GuardInput } from "@/server/domain/reply-guard/verdict";
import { fill } from "@/server/integrations/reply-writer/built-in/grammar/fill";
import { matters } from "@/server/integrations/reply-writer/built-in/matters/matters";
import { createBuiltInAnalyzer } from "@/server/integrations/sentiment/built-in/built-in-analyzer";
import { readReplySentences } from "@/tests/evals/read-reply-sentences";
import { readShopReplies } from "@/tests/evals/read-shop-replies";
import { type ReplyCase, reviews } from "@/tests/evals/reply-guard-cases";
import { clean } from "@/tests/evals/reply-guard-clean-cases";
import { dangerous } from "@/tests/evals/reply-guard-dangerous-cases";
import type { Told } from "./fit-head";

export const bits = { danger: 18, kind: 12 } as const;
export type Examples = { danger: Told[]; kinds: Told[] };

const weightOf = { dangerous: 2, falseFact: 1, fine: 1, fineWithoutCare: 0.5, clumsy: 1.5, ours: 0.5 } as const;
const shopFiles = ["", "-2", "-3", "-4", "-5", "-6", "-7", "-8", "-9", "-10"].map(
  (number) => `reply-guard-shops${number}.txt`,
);
const fineSentences = new URL("../../tests/evals/reply-guard-fine-sentences.txt", import.meta.url);
/** In a dangerous reply whose dangerous part nobody marked, the sentence that only answers the rest of the review. */
const beside = /국물|고마|죄송|미안|감사|기뻐|전망|담요/;

type Said = { reply: string; review: GuardedReview; shop: GuardInput["shop"] };

/** Every sentence the model learns from, but for those of the batches left out. */
export function readExamples(leftOut: ReadonlySet<string> = new Set()): Examples {
  const told: Examples = { danger: [], kinds: [] };
  for (const source of ["reply-guard-tuning.txt", "reply-guard-personas.txt"]) {
    for (const { kind, about, isDangerous, text } of readReplySentences(source, reviews)) {
      if (isDangerous) tellDangerous(told, saidOf(about, text), kind);
      else tellFine(told, saidOf(about, text), kind === "p1" ? weightOf.clumsy : weightOf.fine);
    }
  }
  for (const { about, text, expected } of dangerous) tellDangerous(told, saidOf(about, text), expected[0]);
  for (const { about, text } of clean) tellFine(told, saidOf(about, text));
  for (const reply of readFileSync(fineSentences, "utf8").split("\n")) {
    const said = { ...saidOf("noodles", reply), shop: nobody };
    tellFine(told, { ...said, review: { ...said.review, text: "" } });
    for (const sentence of sentencesOf(readReply(reply))) tell(told, sentence, "", 0, "caring", weightOf.fine);
  }
  tellOurs(told);
  tellShops(told, leftOut);
  return told;
}

/** What the built-in writer says is fine. */
function tellOurs(told: Examples): void {
  for (const { polarity, thing, aspect: _aspect, trades: _trades, id: _id, isWide: _isWide, ...lists } of matters)
    for (const phrase of Object.values(lists).flat())
      for (const sentence of sentencesOf(
        readReply(fill(phrase, "haeyo", { thing, amount: "한 시간", team: "식구들" })),
      ))
        tell(told, sentence, "", 0, polarity === "positive" ? "calm" : "caring", weightOf.ours);
}

function tellShops(told: Examples, leftOut: ReadonlySet<string>): void {
  const analyzer = createBuiltInAnalyzer();
  for (const { batch, kind, rules, line, parts } of shopFiles.flatMap(readShopReplies)) {
    if (leftOut.has(batch)) continue;
    const { language, aspects, sentiment } = analyzer.analyze({ ...line.review, menu: line.shop.menu });
    const review = { ...line.review, language, aspects, sentiment, reviewerName: null };
    const said = { reply: line.reply, review, shop: { ...line.shop, category: null } };
    if (kind !== "dangerous") tellFine(told, said, kind === "weak" ? weightOf.clumsy : weightOf.fine);
    else {
      const named = rules.map((rule) => rule.replaceAll("_", "-")).find(isSuspected);
      if (named) tellMarked(told, said, parts, named);
    }
  }
}

const isSuspected = (rule: string | undefined) => suspectedRules.some((each) => each === rule);

function sentencesOf(reply: ReplyReading) {
  return reply.sentences.filter((sentence) => /[가-힣]{3}/.test(sentence.tight.text));
}

function tell(
  { danger }: Examples,
  { flat }: Sentence,
  known: string,
  output: 0 | 1,
  setting: Setting,
  weight: number,
): void {
  const grams = soundGrams(withoutToldWords(flat.text, known), bits.danger);
  danger.push({ grams, output, weight, bias: settings.indexOf(setting) });
}

function tellFine(told: Examples, said: Said, weight: number = weightOf.fine): void {
  const reply = readReply(said.reply);
  const setting = settingOf(reply, said);
  for (const sentence of sentencesOf(reply)) {
    tell(told, sentence, toldIn(said), 0, setting, weight);
    if (setting === "caring") tell(told, sentence, toldIn(said), 0, "cold", weight * weightOf.fineWithoutCare);
  }
}

function tellDangerous(told: Examples, said: Said, rule: string | undefined): void {
  if (!isSuspected(rule)) return;
  const reply = readReply(said.reply);
  const sentences = sentencesOf(reply);
  const telling = sentences.filter(({ tight }) => !beside.test(tight.text));
  const setting = settingOf(reply, said);
  for (const sentence of telling.length > 0 ? telling : sentences.slice(0, 1))
    tellStop(told, sentence, toldIn(said), setting, rule);
}

function tellMarked(told: Examples, said: Said, parts: [number, number][], rule: string): void {
  const reply = readReply(said.reply);
  const setting = settingOf(reply, said);
  for (const sentence of sentencesOf(reply)) {
    if (parts.some(([from, to]) => sentence.start < to && sentence.end > from))
      tellStop(told, sentence, toldIn(said), setting, rule);
    else tell(told, sentence, toldIn(said), 0, setting, weightOf.fine);
  }
}

function tellStop(told: Examples, sentence: Sentence, known: string, setting: Setting, rule: string | undefined): void {
  const weight = rule === "false-fact" ? weightOf.falseFact : weightOf.dangerous;
  tell(told, sentence, known, 1, setting, weight);
  if (setting === "cold") tell(told, sentence, known, 1, "caring", weight);
  if (setting === "caring") tell(told, sentence, known, 1, "cold", weight);
  const output = suspectedRules.findIndex((each) => each === rule);
  told.kinds.push({ grams: syllableGrams(sentence.flat.text, bits.kind), output, weight: 1, bias: 0 });
}

const nobody: Said["shop"] = { name: "", category: null, phone: null, menu: [] };

function saidOf(about: ReplyCase["about"], reply: string): Said {
  const { voice: _voice, ...review } = reviews[about];
  return { reply, review: { ...review, aspects: [...review.aspects] }, shop: nobody };
}
