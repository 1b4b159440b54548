import type { Aspect } from "@/server/domain/analysis";
import { closingOf, isLoyal, occasionLine } from "@/server/integrations/reply-writer/built-in/compose/body";
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
import { tell } from "@/server/integrations/reply-writer/built-in/compose/tell";
import { generalMatter } from "@/server/integrations/reply-writer/built-in/matters/general-matters";
import { plainTold, type Told } from "@/server/integrations/reply-writer/built-in/matters/told";
import { wishLine } from "@/server/integrations/reply-writer/built-in/compose/wish";
import type { Moment } from "@/server/integrations/reply-writer/built-in/phrases/ko/moments";
import { toldLeads } from "@/server/integrations/reply-writer/built-in/phrases/ko/praise-details";
import { distinct } from "@/server/integrations/reply-writer/built-in/naming/distinct";
import { detailLine, isQuoted, wordsOf } from "@/server/integrations/reply-writer/built-in/compose/detail-line";
import { joinedPraise } from "@/server/integrations/reply-writer/built-in/compose/join-praise";
import { particleFor } from "@/server/integrations/reply-writer/built-in/grammar/particle";
import type { Taken } from "@/server/integrations/reply-writer/built-in/reading/taken/taken";
import { namesBeside } from "@/server/integrations/reply-writer/built-in/reading/praised-things";
import { nounOf } from "@/server/integrations/reply-writer/built-in/reading/taken/liked";
import type { Detail } from "@/server/integrations/reply-writer/built-in/reading/detail";
import { openers, thanks, warmth } from "@/server/integrations/reply-writer/built-in/phrases/ko/praise-answers";
import type { ReplyAngle } from "@/server/integrations/reply-writer/reply-writer";

/** How often a word of thanks comes first. */
const openerShare: Record<ReplyAngle, number> = { empathy: 0, action: 0.1, short: 0 };
const mostAlso = 2;
const fewLetters = 8;
/** Two deeds longer than this together are told in two sentences. */
const longestPair = 30;
/** A review of no more letters says one thing, which its matter tells in many ways. */
const mostPlain = 14;
/** With fewer frames left that were not said lately, its matter tells it again. */
const fewestFrames = 8;
/** How often not even a clause of it is told back, so that the like reviews are not answered alike. */
const plainShare = 0.5;
/** How often a reply ends with plain thanks where nothing of its own is left to say. */
const warmShare = 0.6;
/** Said of a thing, or by the way: no beginning where a story is told. */
const passing: ReadonlySet<Taken["of"]> = new Set(["fond", "tasty", "liked", "named", "hint", "thanked"]);

/** Answers praise: takes up each thing that was said, and ends with what we keep, with the occasion, or with a wish. */
export function praiseDraft(desk: Desk, angle: ReplyAngle): Draft {
  const { reading, voice } = desk;
  const { moment } = reading;
  if (moment !== null && !reading.praise.some((told) => answersFor(told, moment)))
    return momentDraft(desk, angle, moment);
  const isShort = angle === "short" || voice.length === "short" || reading.letters <= fewLetters;
  const [first, ...others] = particularsOf(desk, praisedIn(desk, angle));
  const said = openingOf(desk, angle, first);
  for (const told of others.slice(0, isShort ? 1 : mostAlso)) said.push(alsoOf(desk, told, first, said));
  const answer = answerTo(desk);
  const asked = [...(reading.suggests ? [wishLine(desk)] : []), ...(answer ? [answer] : [])];
  const ends =
    asked.length > 0 || said.length > mostAlso || (isShort && said.length > 1) ? [] : endsOf(desk, angle, first, said);
  return [...[...said, ...asked].map(needed), ...ends.map(spare)];
}

/** What the moment is about is taken up in so many words. */
function answersFor({ detail, clause }: Told, { sign, alone }: Moment): boolean {
  return alone !== true && detail !== null && "taken" in detail && sign.test(clause);
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

/** Of these even a sentence without a name says something of its own. */
const besideDetails: ReadonlySet<Aspect> = new Set(["delivery", "waiting", "portion", "price", "location", "ambience"]);

/** Where something particular was told, only what is particular is taken up, two in a sentence where they are short. */
export function particularsOf(desk: Desk, all: [Told, ...Told[]]): [Told, ...Told[]] {
  const liked = likedTold(desk, all);
  if (all.every(({ detail }) => detail === null) && liked === null) return all;
  const isSaid = ({ thing }: Told) =>
    [...all, liked].some((told) => told !== null && told.detail !== null && wordsOf(told.detail).includes(thing));
  const open = all.filter((told) => !isCovered(told, liked));
  const named = open.filter((told) => told.detail !== null || (told.isNamed && told.isSure && !isSaid(told)));
  const besides = open.filter((told) => !named.includes(told) && told.isSure && besideDetails.has(told.matter.aspect));
  const details = joinedPraise(withChild(desk, paired(named.filter(({ detail }) => detail !== null))));
  const rest = [...named.filter(({ detail }) => detail === null), ...besides];
  const [first = all[0], ...others] = [...details, ...(liked === null ? [] : [liked]), ...rest];
  return [first, ...others];
}

const glad =
  /최고|맛[있나도]|좋|[예이][쁘뻐]|대박|굿|짱|만족|완벽|일품|훌륭|미쳤|끝내|사랑|반했|취향|[마맘]음?에 ?[들쏙]/;

/** What was praised by an adjective, two things at most; null where it is told anyway. */
function likedTold({ reading }: Desk, all: readonly Told[]): Told | null {
  const told = all.flatMap(({ detail }) => (detail === null ? [] : [wordsOf(detail)])).join(" ");
  const isBlamed = (thing: string) => reading.complaints.some(({ clause }) => clause.includes(nounOf(thing)));
  const things = [...reading.liked, ...namesBeside(reading.praised, told)];
  const left = distinct(things).filter((thing) => !told.includes(nounOf(thing)) && !isBlamed(thing));
  const isPlain = told === "" && all.some(({ isSure, isNamed }) => isSure && (isNamed || reading.letters <= mostPlain));
  if (isPlain && left.length < 2) return null;
  const [one, two] = left;
  if (one === undefined) return null;
  const taken = two === undefined ? one : `${one}${particleFor(one, "와/과")} ${two}`;
  const own =
    all.find(({ thing }) => one.includes(thing)) ?? plainTold(generalMatter("other", "positive", reading.trade));
  const isGlad = (thing: string) => all.some(({ clause }) => clause.includes(nounOf(thing)) && glad.test(clause));
  const isLiked = [one, two].every((thing) => thing === undefined || reading.liked.includes(thing) || isGlad(thing));
  return { ...own, detail: { of: isLiked ? "liked" : "named", taken } };
}

/** "중학생 때부터 찾아 주셨다니" of somebody who now brings a child. */
function withChild({ reading }: Desk, all: readonly Told[]): Told[] {
  const child = reading.company.child.replace(/(?:께|에게)$/, "");
  return all.map((told) => {
    const { detail } = told;
    const isGrown =
      detail !== null && "of" in detail && detail.of === "loyal" && /부터 찾아 주셨다니$/.test(detail.taken);
    if (!isGrown || !reading.bringsChild) return told;
    const taken = detail.taken.replace(
      "찾아 주셨다니",
      `오시던 분이 이제는 ${child}${particleFor(child, "와/과")} 함께 오신다니`,
    );
    return { ...told, detail: { of: "loyal", taken } };
  });
}

/** Told by the things named beside it. */
function isCovered({ detail, clause }: Told, liked: Told | null): boolean {
  if (liked?.detail == null || detail !== null) return false;
  const words = clause.split(" ");
  const things = wordsOf(liked.detail)
    .split(/[와과]? /)
    .filter((word) => !/[한은는운된]$/.test(word));
  return things.some((thing) => words.some((word) => word.startsWith(thing)));
}

/** No more than one quotation. */
function quotedOnce(all: readonly Told[]): Told[] {
  const quoted = all.find(({ detail }) => isQuoted(detail));
  return all.map((told) => (isQuoted(told.detail) && told !== quoted ? { ...told, detail: null } : told));
}

function paired(all: readonly Told[]): Told[] {
  const [one, two] = all.filter(({ detail }) => deedOf(detail) !== null);
  const [deed, besides] = [deedOf(one?.detail ?? null), deedOf(two?.detail ?? null)];
  if (one === undefined || deed === null || besides === null) return [...all];
  if (deed.length + besides.length > longestPair) return [...all];
  return all
    .filter((told) => told !== two)
    .map((told) => (told === one ? { ...one, detail: { deed, besides } } : told));
}

function deedOf(detail: Detail | null): string | null {
  return detail !== null && "deed" in detail ? detail.deed : null;
}

/** A further thing that was praised; of the same dish, without naming it twice. */
export function alsoOf(desk: Desk, told: Told, first: Told, said: readonly string[]): string {
  if (told.detail !== null) return detailLine(desk, told.detail, said, "also");
  return tell(desk, told.thing === first.thing ? { ...told, isNamed: false } : told, "also", said);
}

/** Of a review that says one thing we know, the matter tells it; a word more of the guest's adds nothing. */
function plainly(told: Told, isPlain: boolean): Told {
  const { detail, isSure, isNamed } = told;
  if (isPlain && isSure && detail !== null && "ni" in detail) return { ...told, detail: null };
  const isMore = detail !== null && (isQuoted(detail) || (isNamed && "of" in detail && passing.has(detail.of)));
  return isSure && isMore ? { ...told, detail: null } : told;
}

/** What is told in our own words comes first, then what is named, then a quotation. */
function rankOf({ detail, isSure, isNamed }: Told): number {
  if (detail !== null && !isQuoted(detail)) return "of" in detail && passing.has(detail.of) ? 1 : 0;
  return isSure && isNamed ? 2 : detail !== null ? 3 : 4;
}

/** What was praised; the second way of answering begins with another thing than the first. */
export function praisedIn({ reading, chooser }: Desk, angle: ReplyAngle): [Told, ...Told[]] {
  const isWorn = chooser.fresh(toldLeads).length < fewestFrames;
  const isPlain = reading.letters <= mostPlain && (isWorn || chooser.chance(plainShare));
  const all = quotedOnce(
    reading.letters <= mostPlain ? reading.praise.map((told) => plainly(told, isPlain)) : reading.praise,
  );
  const isTelling = ({ isSure, isNamed, detail }: Told) => isSure || isNamed || detail !== null;
  const praise = all.some(isTelling) ? all.filter(isTelling) : all;
  const [first, second, ...more] = [...praise].sort((a, b) => rankOf(a) - rankOf(b));
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
    if (first.isSure) add(tell(desk, first, "keeps", [...said, ...ends]));
    add(occasion === null ? say(desk, notSaying(all(), thanks)) : null);
    return ends;
  }
  if (occasion !== null) return [occasion];
  if (said.length > 1) return ends;
  const isKept =
    first.isSure &&
    (first.detail === null || (first.isNamed && !("of" in first.detail && passing.has(first.detail.of))));
  const keeps = isKept ? (angle === "action" ? 0.85 : 0.7) : 0;
  if (chooser.chance(keeps)) add(tell(desk, first, "keeps", said));
  else add(chooser.chance(warmShare) ? say(desk, notSaying(all(), warmth)) : closingOf(desk, all()));
  return ends;
}

/** Answers first what was told in jest or from the heart, then what was praised. */
function momentDraft(desk: Desk, angle: ReplyAngle, { lines, alone }: Moment): Draft {
  const { reading, voice } = desk;
  const line = say(desk, lines);
  const [main, ...more] = particularsOf(desk, praisedIn(desk, angle));
  const isTelling = (main.isSure || main.detail !== null) && alone !== true;
  const answer = answerTo(desk);
  const rest = [...(reading.suggests ? [wishLine(desk)] : []), ...(answer ? [answer] : [])].map(needed);
  if (angle === "short" || voice.length === "short") {
    const also = isTelling && main.detail !== null ? [needed(alsoOf(desk, main, main, [line]))] : [];
    return [needed(line), ...also, ...rest];
  }
  const closing = (said: readonly string[]) =>
    rest.length > 0 || (isTelling && main.detail !== null) ? [] : [spare(closingOf(desk, said.join(" ")))];
  if (!isTelling) return [needed(line), ...rest, ...closing([line])];
  const said =
    angle === "action" || isLoyal(main.detail)
      ? [ledBy(desk, main, []), line]
      : [line, alsoOf(desk, main, main, [line])];
  for (const told of more.slice(0, 1)) said.push(alsoOf(desk, told, main, said));
  return [...said.map(needed), ...rest, ...closing(said)];
}
