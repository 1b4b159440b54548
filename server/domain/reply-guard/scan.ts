import type { ReplyReading } from "@/server/domain/reply-guard/reading";
import type { Hit } from "@/server/domain/reply-guard/rule";
import { originalSpan } from "@/server/domain/reply-guard/view";

type Scan = {
  reason: string;
  /** Matched sentence by sentence on text without spaces: for Korean, Japanese and Chinese. */
  tight?: readonly RegExp[];
  /** Matched sentence by sentence on text with single spaces: for English, numbers and whole words. */
  flat?: readonly RegExp[];
  /** A match for which this says true is fine after all. */
  unless?(match: RegExpExecArray, sentence: string): boolean;
};

/** The first match of each sentence; a short question or exclamation is read together with what follows it. */
export function scan(reply: ReplyReading, { reason, tight = [], flat = [], unless }: Scan): Hit[] {
  const hits: Hit[] = [];
  for (const sentence of reply.sentences) {
    const match = firstMatch(sentence.tight.text, tight, unless);
    if (match) {
      hits.push({ ...toWordEnd(reply.original, originalSpan(sentence.tight, match.index, match.length)), reason });
      continue;
    }
    const word = firstMatch(sentence.flat.text, flat, unless);
    if (word) hits.push({ ...originalSpan(sentence.flat, word.index, word.length), reason });
  }
  for (const joined of reply.joined) {
    const match = firstMatch(joined.text, tight, unless);
    if (!match) continue;
    const span = toWordEnd(reply.original, originalSpan(joined, match.index, match.length));
    if (!hits.some((hit) => hit.start < span.end && hit.end > span.start)) hits.push({ ...span, reason });
  }
  return hits;
}

/** A mark that stops inside a word looks like a mistake: "환불해 드릴게|요". */
function toWordEnd(original: string, { start, end }: { start: number; end: number }) {
  const rest = /^[가-힣]{1,4}/.exec(original.slice(end, end + 4))?.[0].length ?? 0;
  return { start, end: end + rest };
}

type Found = { index: number; length: number };

const searching = new WeakMap<RegExp, RegExp>();

function firstMatch(text: string, patterns: readonly RegExp[], unless: Scan["unless"]): Found | null {
  for (const pattern of patterns) {
    const search = searchFor(pattern);
    search.lastIndex = 0;
    for (let match = search.exec(text); match && match[0] !== ""; match = search.exec(text)) {
      if (!unless?.(match, text)) return { index: match.index, length: match[0].length };
      search.lastIndex = match.index + 1;
    }
  }
  return null;
}

function searchFor(pattern: RegExp): RegExp {
  const known = searching.get(pattern) ?? new RegExp(pattern.source, `${pattern.flags.replace("g", "")}g`);
  searching.set(pattern, known);
  return known;
}

/** The hits that do not stand in one of these sentences. */
export function outside(hits: readonly Hit[], sentences: readonly { start: number; end: number }[]): Hit[] {
  return hits.filter((hit) => !sentences.some(({ start, end }) => hit.start < end && hit.end > start));
}

/** True when what follows the match takes it back: "환불해 드리기 어렵습니다", "하지 않겠습니다". */
export function isTakenBack(match: RegExpExecArray, sentence: string): boolean {
  const after = sentence.slice(match.index + match[0].length, match.index + match[0].length + 10);
  return /^(?:하?기|하?지|리기|릴수|릴일이|ㄹ수|일이|것이)?(?:는|가|도|를|은)?(?:어렵|어려|힘들|못|않|없|곤란|아니)/.test(
    after,
  );
}
