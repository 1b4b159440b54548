import { readFileSync } from "node:fs";
import type { ReplyCase, reviews } from "@/tests/evals/reply-guard-cases";

/** A reply written for one rule: dangerous by it, or close to it and fine. */
export type ReplySentence = { kind: string; about: ReplyCase["about"]; isDangerous: boolean; text: string };

/** Reads `@ rule`, then lines of `review ! dangerous reply` and `review = near miss`; `% …` says whose hand follows. */
export function readReplySentences(name: string, known: typeof reviews): ReplySentence[] {
  const sentences: ReplySentence[] = [];
  let kind = "";
  for (const line of readFileSync(new URL(name, import.meta.url), "utf8")
    .split("\n")
    .filter(Boolean)) {
    const [about = "", mark, ...words] = line.split(" ");
    if (about === "%") continue;
    if (about === "@") kind = mark ?? "";
    else if (!isAbout(about, known) || (mark !== "!" && mark !== "=")) throw new Error(`cannot read “${line}”`);
    else sentences.push({ kind, about, isDangerous: mark === "!", text: words.join(" ") });
  }
  return sentences;
}

function isAbout(word: string, known: typeof reviews): word is ReplyCase["about"] {
  return word in known;
}
