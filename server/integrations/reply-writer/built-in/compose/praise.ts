import { closingOf, occasionLine } from "@/server/integrations/reply-writer/built-in/compose/body";
import {
  type Desk,
  type Draft,
  needed,
  notSaying,
  say,
  spare,
} from "@/server/integrations/reply-writer/built-in/compose/draft";
import { leadOf } from "@/server/integrations/reply-writer/built-in/compose/opening";
import { answerTo } from "@/server/integrations/reply-writer/built-in/compose/question";
import { tell, wellEnded } from "@/server/integrations/reply-writer/built-in/compose/tell";
import { generalMatter } from "@/server/integrations/reply-writer/built-in/matters/general-matters";
import { plainTold, type Told } from "@/server/integrations/reply-writer/built-in/matters/read-matters";
import {
  suggestionAnswers,
  wishAnswers,
} from "@/server/integrations/reply-writer/built-in/phrases/ko/complaint-frames";
import type { Moment } from "@/server/integrations/reply-writer/built-in/phrases/ko/moments";
import {
  deedAlsos,
  deedLeads,
  toldAlsos,
  toldLeads,
} from "@/server/integrations/reply-writer/built-in/phrases/ko/praise-details";
import type { Detail } from "@/server/integrations/reply-writer/built-in/reading/detail";
import { openers, thanks } from "@/server/integrations/reply-writer/built-in/phrases/ko/praise-answers";
import type { ReplyAngle } from "@/server/integrations/reply-writer/reply-writer";

/** How often a word of thanks comes first. */
const openerShare: Record<ReplyAngle, number> = { empathy: 0, action: 0.1, short: 0 };
const mostAlso = 3;
const mostDetails = 2;
const fewLetters = 8;

/** Answers praise: takes up each thing that was said, and ends with what we keep, with the occasion, or with a wish. */
export function praiseDraft(desk: Desk, angle: ReplyAngle): Draft {
  const { reading, voice } = desk;
  if (reading.moment !== null) return momentDraft(desk, angle, reading.moment);
  const isShort = angle === "short" || voice.length === "short" || reading.letters <= fewLetters;
  const [first, ...others] = praisedIn(desk, angle);
  const said = openingOf(desk, angle, first);
  let details = first.detail === null ? 0 : 1;
  for (const told of others.slice(0, isShort ? 1 : mostAlso)) {
    const also = details < mostDetails ? told : { ...told, detail: null };
    details += also.detail === null ? 0 : 1;
    said.push(alsoOf(desk, also, first, said));
  }
  const answer = answerTo(desk);
  const asked = [...(reading.suggests ? [wishLine(desk)] : []), ...(answer ? [answer] : [])];
  const ends = asked.length > 0 || (isShort && said.length > 1) ? [] : endsOf(desk, angle, first, said);
  return [...[...said, ...asked].map(needed), ...ends.map(spare)];
}

/** The first sentence of a reply to praise, now and then after a word of thanks. */
export function openingOf(desk: Desk, angle: ReplyAngle, first: Told): string[] {
  const opener = desk.chooser.chance(openerShare[angle]) ? [say(desk, openers)] : [];
  return [...opener, ledBy(desk, first, opener)];
}

/** The first thing that was praised: its detail, else the matter. */
export function ledBy(desk: Desk, told: Told, said: readonly string[]): string {
  return told.detail === null ? leadOf(desk, told, said) : detailLine(desk, told.detail, said, "lead");
}

const detailLines = { lead: [deedLeads, toldLeads], also: [deedAlsos, toldAlsos] } as const;

function detailLine(desk: Desk, detail: Detail, said: readonly string[], place: keyof typeof detailLines): string {
  const [ofDeeds, ofTold] = detailLines[place];
  const phrases = wellEnded(desk, "deed" in detail ? ofDeeds : ofTold, said);
  return say(desk, notSaying(said.join(" "), phrases), detail);
}

/** A further thing that was praised; of the same dish, without naming it twice. */
export function alsoOf(desk: Desk, told: Told, first: Told, said: readonly string[]): string {
  if (told.detail !== null) return detailLine(desk, told.detail, said, "also");
  return tell(desk, told.thing === first.thing ? { ...told, isNamed: false } : told, "also", said);
}

/** What was praised; the second way of answering begins with another thing than the first. */
export function praisedIn({ reading }: Desk, angle: ReplyAngle): [Told, ...Told[]] {
  const [first, second, ...more] = [
    ...reading.praise.filter(({ detail }) => detail !== null),
    ...reading.praise.filter(({ detail }) => detail === null),
  ];
  if (!first) return [plainTold(generalMatter("other", "positive", reading.trade))];
  return second && angle === "action" ? [second, first, ...more] : [first, ...(second ? [second] : []), ...more];
}

/** What we mean to keep doing, the occasion or a wish; more of them in a long reply. */
function endsOf(desk: Desk, angle: ReplyAngle, first: Told, said: readonly string[]): string[] {
  const { voice, chooser } = desk;
  const ends: string[] = [];
  const add = (line: string | null) => {
    if (line !== null) ends.push(line);
  };
  const all = () => [...said, ...ends].join(" ");
  const occasion = angle === "action" ? null : occasionLine(desk, all());
  if (voice.length === "long" && angle !== "short") {
    add(occasion);
    add(tell(desk, first, "keeps", [...said, ...ends]));
    add(occasion === null ? say(desk, notSaying(all(), thanks)) : null);
    return ends;
  }
  if (occasion !== null) return [occasion];
  const keeps = angle === "action" ? 0.75 : 0.4;
  add(chooser.chance(keeps) ? tell(desk, first, "keeps", said) : closingOf(desk, all()));
  return ends;
}

/** Answers first what was told in jest or from the heart, then what was praised. */
function momentDraft(desk: Desk, angle: ReplyAngle, { lines, alone }: Moment): Draft {
  const { reading, voice } = desk;
  const line = say(desk, lines);
  const [main] = praisedIn(desk, angle);
  const isTelling = main.isSure && alone !== true;
  const answer = answerTo(desk);
  const rest = [...(reading.suggests ? [wishLine(desk)] : []), ...(answer ? [answer] : [])].map(needed);
  if (angle === "short" || voice.length === "short") return [needed(line), ...rest];
  const closing = (said: readonly string[]) => (rest.length > 0 ? [] : [spare(closingOf(desk, said.join(" ")))]);
  if (!isTelling) return [needed(line), ...rest, ...closing([line])];
  const said = angle === "action" ? [ledBy(desk, main, []), line] : [line, tell(desk, main, "also", [line])];
  return [...said.map(needed), ...rest, ...closing(said)];
}

/** What a guest wishes for is taken up by name. */
export function wishLine(desk: Desk): string {
  const { wished } = desk.reading;
  return wished === null ? say(desk, suggestionAnswers) : say(desk, wishAnswers, { wished });
}
