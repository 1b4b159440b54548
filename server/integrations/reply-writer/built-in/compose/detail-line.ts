import { type Desk, notSaying, saying } from "@/server/integrations/reply-writer/built-in/compose/draft";
import { turned } from "@/server/integrations/reply-writer/built-in/compose/opening";
import { takenBy } from "@/server/integrations/reply-writer/built-in/compose/taken-by";
import { wellEnded } from "@/server/integrations/reply-writer/built-in/compose/tell";
import type { Phrase } from "@/server/integrations/reply-writer/built-in/grammar/fill";
import {
  deedAlsos,
  deedLeads,
  deedPairAlsos,
  deedPairLeads,
  quoteAlsos,
  quoteLeads,
  toldAlsos,
  toldLeads,
} from "@/server/integrations/reply-writer/built-in/phrases/ko/praise-details";
import type { Detail } from "@/server/integrations/reply-writer/built-in/reading/detail";

/** With fewer leads left that were not said lately, one is turned another way. */
const fewestFresh = 4;

const detailLines = {
  lead: { deed: deedLeads, pair: deedPairLeads, told: toldLeads, quote: quoteLeads },
  also: { deed: deedAlsos, pair: deedPairAlsos, told: toldAlsos, quote: quoteAlsos },
} as const;

/** What the shop has is no news to it: "주차장이 넓었다니". */
const known = /(?:있|없|넓|많|컸|가까웠|높)(?:었|았)?다니$/;

/** A detail of praise in a sentence, as the first thing told or beside others. */
export function detailLine(
  desk: Desk,
  detail: Detail,
  said: readonly string[],
  place: keyof typeof detailLines,
): string {
  const kind = "quote" in detail ? "quote" : "ni" in detail ? "told" : "besides" in detail ? "pair" : "deed";
  const lines = "taken" in detail ? takenBy(detail, place, desk.reading.trade) : detailLines[place][kind];
  const isKnown = "ni" in detail && known.test(detail.ni);
  const phrases = lines.filter(
    (phrase) =>
      !(echoes(phrase, detail, "까지") || echoes(phrase, detail, "도") || (isKnown && phrase.includes("$ni"))),
  );
  const fitting = notSaying(said.join(" "), wellEnded(desk, phrases, said));
  const isToldLately = "ni" in detail && desk.chooser.fresh([detail.ni.slice(0, -1)]).length === 0;
  const isWorn =
    place === "lead" &&
    !isQuoted(detail) &&
    (isToldLately || desk.chooser.fresh(phrases).length < Math.min(fewestFresh, phrases.length));
  const phrase = desk.chooser.pick(fitting);
  return saying(desk, isWorn ? turned(desk, phrase) : phrase, { ...detail });
}

/** "어묵까지 넣어 드린 것까지". */
function echoes(phrase: Phrase, detail: Detail, particle: string): boolean {
  const words = wordsOf(detail);
  return (
    (phrase.includes("적어") && words.includes("적어")) ||
    (phrase.includes(`것${particle}`) && words.includes(`${particle} `))
  );
}

export function wordsOf(detail: Detail): string {
  return Object.values(detail).join(" ");
}

export function isQuoted(detail: Detail | null): boolean {
  return detail !== null && "quote" in detail;
}
