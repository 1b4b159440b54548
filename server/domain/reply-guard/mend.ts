import type { ReplyReading } from "@/server/domain/reply-guard/reading";
import type { Hit } from "@/server/domain/reply-guard/rule";
import type { FixCode, GuardFix } from "@/server/domain/reply-guard/verdict";

type Edit = { start: number; end: number; text: string };

/** Applies edits that do not overlap and tidies the spaces they leave. */
export function applyEdits(original: string, edits: readonly Edit[]): string {
  let result = "";
  let from = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    result += original.slice(from, Math.max(from, edit.start)) + edit.text;
    from = Math.max(from, edit.end);
  }
  return tidy(result + original.slice(from));
}

export function tidy(text: string): string {
  return text
    .replace(/[ \t]{2,}/g, " ")
    .replace(/ +([.,!?])/g, "$1")
    .replace(/ *\n */g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

/** Leaves out every sentence that was hit; null when nothing would be left. */
export function dropSentences(reply: ReplyReading, hits: readonly Hit[]): GuardFix | null {
  const doomed = reply.sentences.filter((sentence) => hits.some((hit) => touches(sentence, hit)));
  const text = applyEdits(
    reply.original,
    doomed.map(({ start, end }) => ({ start, end, text: "" })),
  );
  return doomed.length === 0 || text === "" ? null : { code: "dropSentence", text };
}

/** Puts `replacement` where the first hit sentence stood and leaves out the other hit ones. */
export function replaceSentences(
  reply: ReplyReading,
  hits: readonly Hit[],
  { code, replacement }: { code: FixCode; replacement: string },
): GuardFix | null {
  const doomed = reply.sentences.filter((sentence) => hits.some((hit) => touches(sentence, hit)));
  const edits = doomed.map(({ start, end }, index) => ({ start, end, text: index === 0 ? replacement : "" }));
  return doomed.length === 0 ? null : { code, text: applyEdits(reply.original, edits) };
}

/** Leaves out exactly what was hit. */
export function removeSpans(reply: ReplyReading, hits: readonly Hit[], code: FixCode): GuardFix | null {
  const text = applyEdits(
    reply.original,
    hits.map(({ start, end }) => ({ start, end, text: "" })),
  );
  return text === "" ? null : { code, text };
}

/** Adds a sentence before the sign-off, which is a last line of its own. */
export function addSentence(reply: ReplyReading, sentence: string, code: FixCode): GuardFix {
  const lastLine = reply.original.lastIndexOf("\n");
  const at = lastLine > 0 ? lastLine : reply.original.length;
  const text = `${reply.original.slice(0, at).trimEnd()} ${sentence}${reply.original.slice(at)}`;
  return { code, text: tidy(text) };
}

function touches(sentence: { start: number; end: number }, hit: Hit): boolean {
  return hit.start < sentence.end && hit.end > sentence.start;
}
