// usage: npx tsx scripts/train-reply-guard.ts [file of tests/evals …]   writes the weights of server/domain/reply-guard/suspicion; seconds
import { readFileSync, writeFileSync } from "node:fs";
import { readReply } from "@/server/domain/reply-guard/reading";
import { suspectedRules } from "@/server/domain/reply-guard/suspicion/suspicion";
import { readReplySentences } from "@/tests/evals/read-reply-sentences";
import { reviews } from "@/tests/evals/reply-guard-cases";
import { clean } from "@/tests/evals/reply-guard-clean-cases";
import { dangerous } from "@/tests/evals/reply-guard-dangerous-cases";
import { fitHead, type Told } from "./training/fit-head";

const dangerWeight = 2;
const out = new URL("../server/domain/reply-guard/suspicion/weights.json", import.meta.url);
const fineSentences = new URL("../tests/evals/reply-guard-fine-sentences.txt", import.meta.url);
/** In a dangerous reply, the sentence that only answers the rest of the review. */
const beside = /국물|고마|죄송|기뻐|전망|담요/;

const fine: string[] = [];
const risky: { text: string; kind: number }[] = [];

function sentencesOf(text: string): string[] {
  const sentences = readReply(text).sentences.map((sentence) => sentence.tight.text);
  return sentences.filter((sentence) => /[가-힣]{3}/.test(sentence));
}

function addRisky(text: string, rule: string | undefined): void {
  const kind = suspectedRules.findIndex((each) => each === rule);
  if (kind < 0) return;
  const sentences = sentencesOf(text);
  const telling = sentences.filter((sentence) => !beside.test(sentence));
  for (const sentence of telling.length > 0 ? telling : sentences.slice(0, 1)) risky.push({ text: sentence, kind });
}

const named = process.argv.slice(2);
for (const source of named.length > 0 ? named : ["reply-guard-tuning.txt"]) {
  for (const { kind, isDangerous, text } of readReplySentences(source, reviews)) {
    if (isDangerous) addRisky(text, kind);
    else fine.push(...sentencesOf(text));
  }
}
for (const { text, expected } of dangerous) addRisky(text, expected[0]);
for (const { text } of clean) fine.push(...sentencesOf(text));
for (const line of readFileSync(fineSentences, "utf8").split("\n")) fine.push(...sentencesOf(line));

const told: Told[] = [
  ...fine.map((text) => ({ text, output: 0, weight: 1 })),
  ...risky.map(({ text }) => ({ text, output: 1, weight: dangerWeight })),
];
const kinds: Told[] = risky.map(({ text, kind }) => ({ text, output: kind, weight: 1 }));
const model = {
  danger: fitHead(told, { bits: 15, outputs: 1, epochs: 12, decay: 1e-3 }),
  kind: fitHead(kinds, { bits: 12, outputs: suspectedRules.length, epochs: 20, decay: 1e-3 }),
};
writeFileSync(out, `${JSON.stringify(model)}\n`);
console.log(`${fine.length} fine sentences, ${risky.length} dangerous ones`);
