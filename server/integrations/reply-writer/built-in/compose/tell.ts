import { type Desk, notSaying, say } from "@/server/integrations/reply-writer/built-in/compose/draft";
import { atLevel, type Phrase } from "@/server/integrations/reply-writer/built-in/grammar/fill";
import type { Complaint, Praise } from "@/server/integrations/reply-writer/built-in/matters/matter";
import type { Told } from "@/server/integrations/reply-writer/built-in/matters/read-matters";

type ListOf<Kind> = Exclude<keyof Kind, "polarity">;

/** How often a sentence names the thing, or says the amount, where the guest did. */
const namingShare = 0.85;
const amountShare = 0.6;

/** One sentence about a matter, which begins, feels and ends in another way than what was said before it. */
export function tell(desk: Desk, told: Told, list: ListOf<Praise> | ListOf<Complaint>, said: readonly string[]): string {
  const fitting = wellEnded(desk, naming(desk, told, phrasesOf(told, list)), said);
  return say(desk, notSaying(said.join(" "), fitting), { thing: told.thing, amount: told.amount ?? "" });
}

function phrasesOf({ matter }: Told, list: string): readonly Phrase[] {
  const lists: Readonly<Record<string, unknown>> = matter;
  const found = lists[list];
  return Array.isArray(found) ? (found as Phrase[]) : [];
}

/** What was named is named: the amount mostly, the thing nearly always. */
function naming({ chooser }: Desk, { amount, isNamed }: Told, phrases: readonly Phrase[]): readonly Phrase[] {
  const measured = phrases.filter((phrase) => phrase.includes("$amount"));
  if (amount !== null && measured.length > 0 && chooser.chance(amountShare)) return measured;
  const plain = phrases.filter((phrase) => !phrase.includes("$amount"));
  const named = plain.filter((phrase) => phrase.includes("$thing"));
  return isNamed && named.length > 0 && chooser.chance(namingShare) ? named : plain;
}

/** Not two sentences in one draft that end in the same words. */
function wellEnded({ voice }: Desk, phrases: readonly Phrase[], said: readonly string[]): readonly Phrase[] {
  const ends = new Set(said.map(lastWord));
  const fitting = phrases.filter((phrase) => !ends.has(lastWord(atLevel(phrase, voice.speechLevel))));
  return fitting.length > 0 ? fitting : phrases;
}

export function lastWord(sentence: string): string {
  return sentence.trim().split(/\s+/).at(-1) ?? "";
}
