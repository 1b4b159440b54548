import { guessOf } from "@/server/integrations/reply-writer/built-in/matters/read-clauses";
import type { Source } from "@/server/integrations/reply-writer/built-in/matters/source";
import { overlaps } from "@/server/integrations/reply-writer/built-in/matters/stretch";
import type { Telling } from "@/server/integrations/reply-writer/built-in/natural/features";
import type { Detail } from "@/server/integrations/reply-writer/built-in/reading/detail";

/** How a clause of this review would be told back; null of what is put in our own words, and of a clause it does not have. */
export function tellingOf(detail: Detail, clause: string, isPraise: boolean, source: Source): Telling | null {
  const told = wordsOf(detail, isPraise);
  const at = source.clauses.findIndex(({ text }) => text === clause || text.includes(clause) || clause.includes(text));
  const own = source.clauses[at];
  if (told === null || own === undefined) return null;
  const { tone, rating, trade, clauses, mentions, roles } = source;
  const heard = mentions.filter((mention) => overlaps(own, mention));
  const guess = guessOf(own, null, trade);
  const role = roles.get(own.text) ?? null;
  return { ...told, clause: own.text, heard, guess, role, tone, rating, at, of: clauses.length };
}

function wordsOf(detail: Detail, isPraise: boolean): Pick<Telling, "way" | "said"> | null {
  if ("deed" in detail) return { way: "deed", said: detail.deed };
  if ("quote" in detail) return { way: isPraise ? "quote" : "blame-quote", said: detail.quote };
  if (!("ni" in detail) || ("hae" in detail && detail.hae !== "")) return null;
  return { way: isPraise ? "praise" : "complaint", said: detail.ni };
}
