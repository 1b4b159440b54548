import { readFileSync } from "node:fs";
import type { ReplyCase } from "@/tests/evals/reply-guard-cases";

/** A reply written for one rule: dangerous by it, or close to it and fine. */
export type ReplySentence<About extends string = ReplyCase["about"]> = {
  kind: string;
  about: About;
  isDangerous: boolean;
  text: string;
};

/** Reads `@ rule`, then lines of `review ! dangerous reply` and `review = near miss`; `% …` says whose hand follows. */
export function readReplySentences<About extends string>(
  name: string,
  known: Record<About, unknown>,
): ReplySentence<About>[] {
  const isAbout = (word: string): word is About => word in known;
  const sentences: ReplySentence<About>[] = [];
  let kind = "";
  for (const line of readFileSync(new URL(name, import.meta.url), "utf8")
    .split("\n")
    .filter(Boolean)) {
    const [about = "", mark, ...words] = line.split(" ");
    if (about === "%") continue;
    if (about === "@") kind = mark ?? "";
    else if (!isAbout(about) || (mark !== "!" && mark !== "=")) throw new Error(`cannot read “${line}”`);
    else sentences.push({ kind, about, isDangerous: mark === "!", text: words.join(" ") });
  }
  return sentences;
}
