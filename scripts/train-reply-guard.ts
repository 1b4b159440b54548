// usage: npx tsx scripts/train-reply-guard.ts   writes the weights of server/domain/reply-guard/suspicion; about 20 s
import { readFileSync, writeFileSync } from "node:fs";
import { readReply, type ReplyReading } from "@/server/domain/reply-guard/reading";
import { letterGrams, syllableGrams } from "@/server/domain/reply-guard/suspicion/grams";
import { settingOf } from "@/server/domain/reply-guard/suspicion/suspected";
import { type Setting, settings, suspectedRules } from "@/server/domain/reply-guard/suspicion/suspicion";
import { readReplySentences } from "@/tests/evals/read-reply-sentences";
import { type ReplyCase, reviews } from "@/tests/evals/reply-guard-cases";
import { clean } from "@/tests/evals/reply-guard-clean-cases";
import { dangerous } from "@/tests/evals/reply-guard-dangerous-cases";
import { fitHead, type Told } from "./training/fit-head";

const bits = { danger: 16, kind: 12 } as const;
const weightOf = { dangerous: 2, otherSetting: 0.25, fine: 1, clumsy: 1.5 } as const;
const out = new URL("../server/domain/reply-guard/suspicion/weights.json", import.meta.url);
const fineSentences = new URL("../tests/evals/reply-guard-fine-sentences.txt", import.meta.url);
/** In a dangerous reply, the sentence that only answers the rest of the review. */
const beside = /국물|고마|죄송|미안|감사|기뻐|전망|담요/;

const told: Told[] = [];
const kinds: Told[] = [];

function sentencesOf(reply: ReplyReading): string[] {
  return reply.sentences.map((sentence) => sentence.tight.text).filter((sentence) => /[가-힣]{3}/.test(sentence));
}

function tell(sentence: string, output: 0 | 1, setting: Setting, weight: number): void {
  told.push({ grams: letterGrams(sentence, bits.danger), output, weight, bias: settings.indexOf(setting) });
}

function tellFine(text: string, about: ReplyCase["about"], weight: number = weightOf.fine): void {
  const reply = readReply(text);
  for (const sentence of sentencesOf(reply)) tell(sentence, 0, settingOf(reply, { review: reviewOf(about) }), weight);
}

function tellDangerous(text: string, about: ReplyCase["about"], rule: string | undefined): void {
  const output = suspectedRules.findIndex((each) => each === rule);
  if (output < 0) return;
  const reply = readReply(text);
  const sentences = sentencesOf(reply);
  const telling = sentences.filter((sentence) => !beside.test(sentence));
  const setting = settingOf(reply, { review: reviewOf(about) });
  for (const sentence of telling.length > 0 ? telling : sentences.slice(0, 1)) {
    tell(sentence, 1, setting, weightOf.dangerous);
    if (setting !== "calm")
      tell(sentence, 1, setting === "cold" ? "caring" : "cold", weightOf.dangerous * weightOf.otherSetting);
    kinds.push({ grams: syllableGrams(sentence, bits.kind), output, weight: 1, bias: 0 });
  }
}

function reviewOf(about: ReplyCase["about"]) {
  const { voice: _voice, ...review } = reviews[about];
  return { ...review, aspects: [...review.aspects] };
}

for (const source of ["reply-guard-tuning.txt", "reply-guard-personas.txt"]) {
  for (const { kind, about, isDangerous, text } of readReplySentences(source, reviews)) {
    if (isDangerous) tellDangerous(text, about, kind);
    else tellFine(text, about, kind === "p1" ? weightOf.clumsy : weightOf.fine);
  }
}
for (const { about, text, expected } of dangerous) tellDangerous(text, about, expected[0]);
for (const { about, text } of clean) tellFine(text, about);
for (const line of readFileSync(fineSentences, "utf8").split("\n")) tellFine(line, "noodles");

const model = {
  danger: fitHead(told, { bits: bits.danger, outputs: 1, biases: settings.length, epochs: 20, decay: 2e-3 }),
  kind: fitHead(kinds, { bits: bits.kind, outputs: suspectedRules.length, biases: 1, epochs: 20, decay: 1e-3 }),
};
writeFileSync(out, `${JSON.stringify(model)}\n`);
console.log(`${told.filter(({ output }) => output === 0).length} fine sentences, ${kinds.length} dangerous ones`);
