import type { Draft, Sentence } from "@/server/integrations/reply-writer/built-in/compose/draft";
import type { Signs } from "@/server/integrations/reply-writer/built-in/worth/signs";
import { type Worth, worthOf } from "@/server/integrations/reply-writer/built-in/worth/worth";

/** A draft, and what an editor would think of its sentences together. */
export type Weighed = { draft: Draft; worth: number };

/** From this chance on a sentence is left out, where it is not likelier right and one as likely right as that stays. */
const unfitFrom = 0.45;
const wornCost = 0.5;
/** Drafts that differ by less are as good as each other. */
const step = 0.5;
const tellingFrom = 0.3;
/** A sentence that would be all of a reply. */
const tellingAloneFrom = 0.6;
const unfitShare = 1.5;
const apology = /죄송|사과|송구/;

/**
 * The draft without what an editor would strike out; an apology stays, and all of it where something is asked of us or
 * nothing else takes up the review. What was said lately, in one of `recent`, is worth less.
 */
export function weighed(draft: Draft, signs: Signs, recent: readonly string[]): Weighed {
  const judged = draft.map((sentence, at) => {
    const said = draft.slice(0, at).map(({ text }) => text);
    return { sentence, worth: worthOf(sentence.text, said, signs) };
  });
  const kept = judged.filter(({ sentence, worth }) => signs.isAsked || !isStruck(sentence, worth));
  const enough = kept.length === 1 ? tellingAloneFrom : tellingFrom;
  const left = kept.some(({ worth }) => worth.particular >= enough) ? kept : judged;
  const isWorn = ({ text }: Sentence) => recent.some((reply) => reply.includes(text));
  if (signs.isShort)
    return {
      draft: left.map(({ sentence }) => sentence),
      worth: -left.filter(({ sentence }) => isWorn(sentence)).length,
    };
  const total = left.reduce((sum, { sentence, worth }) => sum + valueOf(worth) - (isWorn(sentence) ? wornCost : 0), 0);
  return { draft: left.map(({ sentence }) => sentence), worth: Math.round(total / step) * step };
}

function isStruck({ text }: Sentence, { unfit, particular }: Worth): boolean {
  return unfit >= unfitFrom && unfit > particular && !apology.test(text);
}

function valueOf({ unfit, particular }: Worth): number {
  return particular - unfitShare * unfit;
}
