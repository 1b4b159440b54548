import { readReply } from "@/server/domain/reply-guard/reading";
import { dueDayOf } from "@/server/domain/promises/due-day";
import { foreignPromises, foreignUnbound } from "@/server/domain/promises/foreign-promises";
import {
  asksForSomething,
  habitual,
  koreanPromises,
  passesOn,
  praisePassedOn,
  type PromiseKind,
  unbound,
} from "@/server/domain/promises/promise-words";

export type FoundPromise = {
  kind: PromiseKind;
  /** As it stands in the reply. */
  sentence: string;
  /** The same sentence has the same key, however it is spaced. */
  key: string;
  /** Korean day, 2026-12-02. */
  dueOn: string;
};

const longestKey = 160;
const quoted = /[“"'‘「][^”"'’」]{1,120}[”"'’」]/g;

/**
 * What a reply given on `day` says the shop is going to do: something with an end, that the shop does by itself. Thanks,
 * wishes, what was done already and what waits for the guest are none.
 */
export function findPromises(text: string, day: string): FoundPromise[] {
  const found = new Map<string, FoundPromise>();
  const reply = readReply(text);
  for (const each of reply.sentences) {
    const sentence = text.slice(each.start, each.end).trim();
    const kind = kindOf(sentence.normalize("NFKC").replace(quoted, " "));
    if (kind === null) continue;
    const key = sentence
      .normalize("NFC")
      .replace(/[\s\p{P}\p{S}]+/gu, "")
      .toLowerCase()
      .slice(0, longestKey);
    if (key !== "" && !found.has(key)) found.set(key, { kind, sentence, key, dueOn: dueDayOf(sentence, day) });
  }
  return [...found.values()];
}

function kindOf(words: string): PromiseKind | null {
  if (/[가-힣]/.test(words)) return koreanKind(words.replace(/[\s\p{Cf}]+/gu, ""));
  if (foreignUnbound.test(words)) return null;
  return foreignPromises.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

function koreanKind(words: string): PromiseKind | null {
  if (unbound.test(words)) return null;
  const [kind] = koreanPromises.find(([, pattern]) => pattern.test(words)) ?? [null];
  if ((kind === "check" || kind === "contact") && habitual.test(words)) return null;
  if (kind === "share" && praisePassedOn.test(words)) return null;
  if (kind === "share" && passesOn.test(words) && !asksForSomething.test(words)) return null;
  return kind;
}
