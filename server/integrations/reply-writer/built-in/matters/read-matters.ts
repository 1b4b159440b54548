import type { AspectMention } from "@/server/domain/analysis";
import { amountIn } from "@/server/integrations/reply-writer/built-in/matters/amount";
import type { Heard } from "@/server/integrations/reply-writer/built-in/matters/heard";
import { soundsBad } from "@/server/integrations/reply-writer/built-in/reading/badness";
import { soundsGlad } from "@/server/integrations/reply-writer/built-in/reading/gladness";
import { particleFor } from "@/server/integrations/reply-writer/built-in/grammar/particle";
import {
  isPraiseRetold,
  isQuoted,
  putTogether,
  quotes,
  saysSame,
  type Told,
} from "@/server/integrations/reply-writer/built-in/matters/told";
import { type Guess, sureFrom } from "@/server/integrations/reply-writer/built-in/matters/best-matter";
import { generalMatter } from "@/server/integrations/reply-writer/built-in/matters/general-matters";
import type { Matter } from "@/server/integrations/reply-writer/built-in/matters/matter";
import { matterOf } from "@/server/integrations/reply-writer/built-in/matters/matters";
import { nounsIn } from "@/server/integrations/reply-writer/built-in/matters/nouns";
import { guessOf, type SaidClause } from "@/server/integrations/reply-writer/built-in/matters/read-clauses";
import { isOfOtherKind, type Thing, thingOf } from "@/server/integrations/reply-writer/built-in/matters/thing";
import { overlaps, type Stretch } from "@/server/integrations/reply-writer/built-in/matters/stretch";
import { asks } from "@/server/integrations/reply-writer/built-in/reading/question";
import { requestIn } from "@/server/integrations/reply-writer/built-in/reading/request";
import { complaintDetailOf } from "@/server/integrations/reply-writer/built-in/reading/complaint-detail";
import { detailOf } from "@/server/integrations/reply-writer/built-in/reading/detail";
import type { Tone } from "@/server/integrations/reply-writer/built-in/reading/tone";
import type { Trade } from "@/server/integrations/reply-writer/built-in/reading/trade";

export type Source = {
  clauses: readonly SaidClause[];
  /** What the analysis heard, as far as it is believed. */
  mentions: readonly AspectMention[];
  tone: Tone;
  rating: number | null;
  trade: Trade;
  menu: readonly string[];
  isSayable(words: string): boolean;
  /** A clause as it stood in the review, before its notes were put into sentences. */
  asWritten(clause: string): string;
  /** False of a review that gives orders: then only nouns we know are named. */
  tellsDetails: boolean;
};

/** The same where it is of the aspect that was heard. */
const nearFrom = 0.4;
/** Of service there is so much to say that its aspect alone tells little. */
const nearServiceFrom = 0.5;
/** Of what nobody heard an opinion in, only this sure a guess is taken for one. */
const unheardFrom = 0.7;
/** The same for praise beside complaints. */
const surelyFrom = 0.8;
/** A mention read as a complaint with this certainty is one, whatever glad word stands in it. */
const plainlyMeant = -0.5;
/** As many stars at most, where a complaint is believed that nobody heard. */
const mostOfLow = 3;
const lowRating = 2;
const gladRating = 4;
const leadingOn = /(?:는데|은데|인데|고|더니|니까)$/;
const mostTogether = 17;

/** What a review says, clause by clause; each matter once for each thing. */
export function readMatters(source: Source): Told[] {
  const sure = source.clauses.flatMap((clause, at) => sureIn(clause, source.clauses[at - 1] ?? null, source));
  const left = source.mentions.flatMap((mention) => generalOf(mention, sure, source));
  const heard = [...sure, ...onceEach(left)];
  const further = [...passedOver(heard, source), ...furtherPraise(heard, source)];
  const kept = heard.filter((placed) => !isToldBetter(placed, [...heard, ...further]));
  const inTextOrder = [...kept, ...further].sort((a, b) => a.start - b.start).map(({ told }) => told);
  return putTogether(inTextOrder);
}

/** What is told in general terms is told once of praise, once of blame; a named thing before none, the guest's own words always. */
function onceEach(left: readonly Placed[]): Placed[] {
  return (["positive", "negative"] as const).flatMap((side) => {
    const own = left.filter(({ told }) => told.matter.polarity === side);
    const detailed = own.filter(({ told }) => told.detail !== null);
    if (detailed.length > 0 && side === "negative") return detailed;
    return own.find(({ told }) => told.isNamed) ?? own[0] ?? [];
  });
}

/** Of a complaint the aspect alone is no news where the guest's own words about it are told; nor is a quotation of what our own sentence tells. */
function isToldBetter({ told, ...stretch }: Placed, all: readonly Placed[]): boolean {
  if (isQuoted(told))
    return all.some(
      ({ told: other, ...at }) => isPraiseRetold(other) && (overlaps(stretch, at) || quotes(told, other)),
    );
  if (told.isSure || told.detail !== null || told.matter.polarity === "positive") return false;
  return all.some(
    (other) =>
      other.told.detail !== null &&
      other.told.matter.polarity === "negative" &&
      (other.told.matter.aspect === told.matter.aspect || overlaps(stretch, other)),
  );
}

const hasTopic = /[가-힣](?:은|는|이|가|도|만|까지|에서|을|를) /;

/** "뼈에 살이 하나도 없고". */
const lacks = /없|(?<![가-힣])(?:안|못) /;
/** What alone was missed: "짰던 것만 빼면요". */
const setAside = /빼면|빼고|제외/;

/** Complaints that nobody heard and that can be told whole: in a review that complains, or by their own words. */
function passedOver(heard: readonly Placed[], source: Source): Placed[] {
  const { tone, trade, rating } = source;
  if (tone === "glad" || !source.tellsDetails) return [];
  const isKnown = (clause: SaidClause) =>
    heard.some((placed) => overlaps(placed, clause) && (placed.told.isSure || placed.told.clause === clause.text));
  return source.clauses.flatMap((clause) => {
    const { text } = clause;
    const isBad = soundsBad(text);
    if (isKnown(clause) || asks(text) || requestIn(text) !== null) return [];
    if (!isBad && !hasTopic.test(text)) return [];
    const sides = heardAt(clause, source.mentions).map(({ polarity }) => polarity);
    if (sides.includes("positive")) return [];
    const isUnheard = !sides.includes("negative");
    if (isUnheard && (turning.test(text) || (tone !== "sorry" && !setAside.test(text)))) return [];
    if (isUnheard && !isBad && (rating ?? lowRating) > lowRating) return [];
    const guess = guessOf(clause, null, trade);
    const side = guess === null ? undefined : matterOf(guess.id)?.polarity;
    if (side === "positive" && (guess?.chance ?? 0) >= sureFrom) return [];
    if (isUnheard && !isBad && side !== "negative" && !lacks.test(text)) return [];
    const matter = generalMatter("other", "negative", trade);
    const told = toldOf(matter, { name: matter.thing, isNamed: false }, text, false, source);
    const isNews = told.detail !== null && !heard.some((placed) => saysSame(placed.told.detail, told.detail));
    return isNews ? [{ told, start: clause.start, end: clause.end }] : [];
  });
}

/** Under four stars and more, what was told besides: a clause nobody heard that has a detail. */
function furtherPraise(heard: readonly Placed[], source: Source): Placed[] {
  const { tone, trade, rating, mentions } = source;
  if (tone === "sorry" || (rating ?? gladRating) < gladRating || !source.tellsDetails) return [];
  const isBlamed = (clause: SaidClause) => heardAt(clause, mentions).some(({ polarity }) => polarity === "negative");
  return source.clauses.flatMap((clause) => {
    const guess = guessOf(clause, null, trade);
    const isBlame = guess !== null && guess.chance >= surelyFrom && matterOf(guess.id)?.polarity === "negative";
    const isTold = heard.some(
      (placed) => placed.told.clause === clause.text || (clause.start <= placed.start && placed.end <= clause.end),
    );
    if (isBlame || isTold || isBlamed(clause)) return [];
    return toldGladly(clause, source).filter(
      ({ told }) => !heard.some((placed) => saysSame(placed.told.detail, told.detail)),
    );
  });
}

/** A noun may be another shop's name: the guard is asked, in praise and in a promise. */
function sayable({ isSayable }: Source): (noun: string) => boolean {
  return (noun) =>
    isSayable(`말씀하신 ${noun}부터 다시 살펴볼게요.`) ||
    isSayable(`${noun}${particleFor(noun, "이/가")} 좋으셨다니 기뻐요.`);
}

type Placed = Stretch & { told: Told };

function sureIn(clause: SaidClause, before: SaidClause | null, source: Source): Placed[] {
  const heard = heardOrFelt(clause, source);
  const guess = guessOf(clause, heard, source.trade);
  const matter = guess === null ? null : matterOf(guess.id);
  if (
    guess === null ||
    matter === null ||
    isOfOtherKind(matter, clause.text, source.menu) ||
    !isMeant(clause, guess, matter, heard, source)
  )
    return heard.some(({ aspect, polarity }) => aspect === null && polarity === "positive")
      ? toldGladly(clause, source)
      : [];
  const own = thingOf(matter, clause.text, source.menu, sayable(source));
  const isLinked =
    before !== null && /(?:고|며|면서)$/.test(before.text) && nounsIn(clause.text, source.menu).length === 0;
  const thing = own.isNamed || !isLinked ? own : thingOf(matter, before.text, source.menu, sayable(source));
  return [{ told: toldOf(matter, thing, clause.text, true, source), start: clause.start, end: clause.end }];
}

function isMeant(
  { text }: SaidClause,
  { chance }: Guess,
  { polarity, aspect }: Matter,
  heard: Heard,
  { tone, rating, mentions }: Source,
): boolean {
  const sides = heard.filter((mention) => mention.polarity !== "neutral");
  const isNear = sides.some((mention) => mention.aspect === aspect);
  if (
    chance < (isNear ? (aspect === "service" ? nearServiceFrom : nearFrom) : sides.length > 0 ? sureFrom : unheardFrom)
  )
    return false;
  if (sides.length > 0 && !sides.some((mention) => mention.polarity === polarity)) return false;
  const isBlamed = mentions.some((mention) => mention.polarity === "negative");
  if (polarity === "positive" && sides.length === 0 && isBlamed && chance < surelyFrom) return false;
  const isLow = (rating ?? mostOfLow) <= (soundsBad(text) ? mostOfLow : lowRating);
  if (polarity === "negative" && (tone === "glad" || (sides.length === 0 && !(isLow && chance >= surelyFrom))))
    return false;
  if (polarity === "negative" && (patience.test(text) || concedes(text))) return false;
  return !asks(text) && requestIn(text) === null;
}

/** "분위기는 예쁜데": the complaint is still to come. */
function concedes(text: string): boolean {
  return turning.test(text) && soundsGlad(text) && !soundsBad(text);
}

/** Ours, not the guest's. */
const patience = /기다려 ?(?:주|줬)/;

/** What turns ("디저트는 예쁜데 | 너무 달아요") is on another side than what was heard of both. */
const turning = /(?:지만|데)(?:요)?$/;
const farBeyond = 4;

function heardAt(clause: SaidClause, aspects: readonly AspectMention[]): AspectMention[] {
  const own = aspects.filter((mention) => overlaps(clause, mention));
  return turning.test(clause.text) ? own.filter((mention) => mention.end < clause.end + farBeyond) : own;
}

/** A glad clause that nobody heard and whose matter we do not know: by its detail, where it has one. */
function toldGladly(clause: SaidClause, source: Source): Placed[] {
  const matter = generalMatter("other", "positive", source.trade);
  const told = toldOf(matter, { name: matter.thing, isNamed: false }, clause.text, false, source);
  return told.detail === null || asks(clause.text) || requestIn(clause.text) !== null
    ? []
    : [{ told, start: clause.start, end: clause.end }];
}

/** What was heard; of a clause nobody heard, that its own words are glad. */
function heardOrFelt(clause: SaidClause, { mentions, tone }: Source): Heard {
  const heard = heardAt(clause, mentions);
  const isSilent = heard.every(({ polarity }) => polarity === "neutral");
  const isGlad = isSilent && tone !== "sorry" && soundsGlad(clause.text) && !soundsBad(clause.text);
  return isGlad ? [...heard, { aspect: null, polarity: "positive" }] : heard;
}

const manners = /친절|응대|태도|말투|직원|사장|알바|점원|선생|간호사|원장|기사|강사|접객|서비스|무시|반말|표정/;

/** An opinion whose matter we do not know for sure, by its aspect; none where the same is told already. */
function generalOf(mention: AspectMention, sure: readonly Placed[], source: Source): Placed[] {
  const { polarity, aspect, quote, start, end } = mention;
  if (polarity === "neutral") return [];
  if (polarity === "negative" && (source.tone === "glad" || (mention.score > plainlyMeant && soundsGlad(quote))))
    return [];
  if (polarity === "negative" && patience.test(quote)) return [];
  const isVague = polarity === "negative" && aspect === "other" && source.tone !== "sorry";
  const isTold = sure.some(
    (placed) =>
      placed.told.matter.polarity === polarity && (placed.told.matter.aspect === aspect || overlaps(placed, mention)),
  );
  if (isTold) return [];
  const isOfPeople = polarity === "positive" || manners.test(quote);
  const matter = generalMatter(aspect === "service" && !isOfPeople ? "other" : aspect, polarity, source.trade);
  const thing = thingOf(matter, quote, source.menu, sayable(source));
  const whole = source.clauses.find((clause) => clause.start <= start && end <= clause.end);
  const told = toldOf(matter, thing, polarity === "positive" ? (whole?.text ?? quote) : quote, false, source);
  return isVague && !thing.isNamed ? [] : [{ told, start, end }];
}

function toldOf(
  matter: Matter,
  { name, isNamed }: Thing,
  clause: string,
  isSure: boolean,
  { isSayable, tellsDetails, asWritten, clauses }: Source,
): Told {
  const together = withLead(clause, clauses);
  const read = () =>
    matter.polarity === "positive"
      ? detailOf({ clause, together, written: asWritten(together) }, isSayable)
      : complaintDetailOf(clause, isSayable, beforeOf(clause, clauses));
  const detail = tellsDetails ? read() : null;
  return { matter, thing: name, isNamed, amount: amountIn(clause, matter.aspect), clause, isSure, detail };
}

function beforeOf(clause: string, clauses: readonly SaidClause[]): string {
  return clauses[clauses.findIndex(({ text }) => text === clause) - 1]?.text ?? "";
}

/** "일주일이 지났는데 | 아직 싱싱합니다": short enough to be quoted together. */
function withLead(clause: string, clauses: readonly SaidClause[]): string {
  const before = beforeOf(clause, clauses);
  const both = `${before} ${clause}`;
  if (/(?:며|면서)$/.test(before)) return both;
  return leadingOn.test(before) && before.includes(" ") && both.replace(/\s/g, "").length <= mostTogether
    ? both
    : clause;
}
