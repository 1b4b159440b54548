import { type Desk, notSaying, saying } from "@/server/integrations/reply-writer/built-in/compose/draft";
import { atLevel, type Phrase } from "@/server/integrations/reply-writer/built-in/grammar/fill";
import { generalMatter } from "@/server/integrations/reply-writer/built-in/matters/general-matters";
import { byNoun } from "@/server/integrations/reply-writer/built-in/matters/by-noun";
import { fitForHarm } from "@/server/integrations/reply-writer/built-in/naming/harm";
import { borneOut, particularOf } from "@/server/integrations/reply-writer/built-in/matters/remedy";
import {
  plainActs,
  plainActsIn,
  plainActsOf,
  plainComplaints,
} from "@/server/integrations/reply-writer/built-in/phrases/ko/plain-remedies";
import { gladlyBorneOut } from "@/server/integrations/reply-writer/built-in/matters/praise-topics";
import { isPast } from "@/server/integrations/reply-writer/built-in/matters/past";
import type { Trade } from "@/server/integrations/reply-writer/built-in/reading/trade";
import { complaintPhrases, isToldList } from "@/server/integrations/reply-writer/built-in/compose/complaint-phrases";
import type { Complaint, Praise } from "@/server/integrations/reply-writer/built-in/matters/matter";
import type { Told } from "@/server/integrations/reply-writer/built-in/matters/told";

type Blames = Omit<Complaint, "polarity">;
type ListOf<Kind> = Exclude<keyof Kind, "polarity">;

/** How often a sentence names the thing, or says the amount, where the guest did. */
const namingShare = 0.85;
/** The same for what the matter is about anyway ("응대"), where the clause has the word. */
const saidShare = 0.4;
const amountShare = 0.6;

/**
 * One sentence about a matter, which feels and ends in another way than what was said before it; `turn` says it in yet
 * another way, from whichever phrase there is.
 */
export function tell(
  desk: Desk,
  told: Told,
  list: ListOf<Praise> | ListOf<Complaint>,
  said: readonly string[],
  turn: ((phrase: Phrase) => Phrase) | null = null,
): string {
  if (told.matter.polarity === "negative" && told.detail !== null && isToldList(list)) {
    const phrase = desk.chooser.pick(
      notSaying(said.join(" "), wellEnded(desk, complaintPhrases(list, told.detail), said)),
    );
    return saying(desk, phrase, told.detail);
  }
  const isBlaming = told.matter.polarity === "negative" && isBlame(list);
  const known = isBlaming ? blaming(desk, told, list) : praising(told, list);
  const phrases = turn === null ? naming(desk, told, known) : nameless(told, measurable(told, known));
  const fitting = wellEnded(desk, phrases, said);
  const phrase = desk.chooser.pick(notSaying(said.join(" "), fitting));
  return saying(desk, turn === null ? phrase : turn(phrase), { thing: told.thing, amount: told.amount ?? "" });
}

/** Of praise what its words say, else what is true of any. */
function praising(told: Told, list: ListOf<Praise> | ListOf<Complaint>): readonly Phrase[] {
  const own = gladlyBorneOut(told.clause, listOf(told, list));
  if (own.length > 0 || told.matter.polarity === "negative") return own;
  return listOf({ ...told, matter: generalMatter("other", "positive", "other") }, list);
}

/** Of a complaint only what its words bear out: of its matter, else of its aspect; else what is true of any. */
function blaming({ chooser, reading: { trade } }: Desk, told: Told, list: keyof Blames): readonly Phrase[] {
  if (told.matter === byNoun && list !== "acts") {
    const named = fitForHarm(measurable(told, byNoun[list]), told.thing);
    const fresh = chooser.fresh(named);
    return fresh.length > 0 ? fresh : named;
  }
  if (list === "acts") {
    const own = ownActs(told);
    const particular = [particularOf(own), own].map(chooser.fresh).find((phrases) => phrases.length > 0);
    const plain = plainActsFor(told, trade);
    return told.matter.isWide === true ? [...own, ...plain] : (particular ?? plain);
  }
  const wide = { ...told, matter: generalMatter(told.matter.aspect, "negative", trade) };
  const meant = isSaid(told) ? [told] : [];
  if (wide.matter.aspect !== "service" || isSaid(wide)) meant.push(wide);
  const borne = meant.map((each) => chooser.fresh(borneOut(each, measurable(each, listOf(each, list)))));
  return borne.find((phrases) => phrases.length > 0) ?? plainComplaints[list];
}

/** The kitchen hears of what it cooks. */
const ofTeam = /\$(?:to)?team/;
/** What went wrong on one day. */
const ofOneDay = /그날|그 자리|그랬|되었는지|어긋났|놓쳤|나갔는지|돌보았는지/;

/** What we will do, in words that are right whatever was wrong: once, or at any time. */
function plainActsFor({ clause, matter: { aspect } }: Told, trade: Trade): readonly Phrase[] {
  const isServed = trade === "food" || trade === "cafe";
  const isOfWork = aspect === "taste" || (aspect === "other" && !isServed);
  const isOfTeam = !isServed || aspect === "taste" || aspect === "portion";
  const own = isOfTeam ? plainActs : plainActs.filter((phrase) => !ofTeam.test(phrase));
  const all = [...own, ...(plainActsOf[aspect] ?? []), ...(isOfWork ? (plainActsIn[trade] ?? []) : [])];
  return isPast(clause) ? all : all.filter((phrase) => !ofOneDay.test(phrase));
}

/** Whether the clause speaks of what its matter is about; so it does of a matter about nothing in particular. */
function isSaid(told: Told): boolean {
  const all = (["sorry", "felt", "also", "acts", "mild"] as const).flatMap((list) => listOf(told, list));
  return particularOf(all).length === 0 || particularOf(borneOut(told, all)).length > 0;
}

/** What a matter knows to do. */
function ownActs(told: Told): readonly Phrase[] {
  return isSaid(told) ? borneOut(told, measurable(told, listOf(told, "acts"))) : [];
}

/** Whether the words of a complaint bear out an act that speaks of something particular. */
export function hasOwnAct(told: Told): boolean {
  return particularOf(ownActs(told)).length > 0;
}

function isBlame(list: keyof Complaint | keyof Praise): list is keyof Blames {
  return list !== "lead" && list !== "keeps" && list !== "polarity";
}

/** The phrases of a matter that serve one end. */
export function listOf({ matter }: Told, list: ListOf<Praise> | ListOf<Complaint>): readonly Phrase[] {
  const lists: Readonly<Record<string, unknown>> = matter;
  const found = lists[list];
  return Array.isArray(found) ? (found as Phrase[]) : [];
}

/** "얼룩 얼룩이": the sentence has the noun already. */
function saysTwice(phrase: Phrase, thing: string): boolean {
  return phrase.includes("$thing") && phrase.includes(thing);
}

/** "이번 선택이": of the whole visit no thing is named that the guest did not name. */
function unnamed({ matter, isNamed }: Told, phrases: readonly Phrase[]): readonly Phrase[] {
  const bare = matter.isWide === true && !isNamed ? phrases.filter((phrase) => !phrase.includes("$thing")) : phrases;
  return bare.length > 0 ? bare : phrases;
}

/** Those that say no amount the guest did not say. */
export function measurable(told: Told, phrases: readonly Phrase[]): readonly Phrase[] {
  const { amount, thing } = told;
  const once = unnamed(told, phrases).filter((phrase) => !saysTwice(phrase, thing));
  return amount === null ? once.filter((phrase) => !phrase.includes("$amount")) : once;
}

/** Of what the guest did not name, those that name nothing, where there are such. */
function nameless({ isNamed }: Told, phrases: readonly Phrase[]): readonly Phrase[] {
  const bare = isNamed ? [] : phrases.filter((phrase) => !phrase.includes("$thing"));
  return bare.length > 0 ? bare : phrases;
}

/** What was named is named: the amount mostly, the thing nearly always. */
function naming(
  { chooser }: Desk,
  { amount, isNamed, thing, clause }: Told,
  phrases: readonly Phrase[],
): readonly Phrase[] {
  const measured = phrases.filter((phrase) => phrase.includes("$amount"));
  const isMeasured = amount !== null && measured.length > 0;
  if (isMeasured && (measured.length === phrases.length || chooser.chance(amountShare))) return measured;
  const plain = phrases.filter((phrase) => !phrase.includes("$amount") && !saysTwice(phrase, thing));
  const named = plain.filter((phrase) => phrase.includes("$thing"));
  const bare = plain.filter((phrase) => !phrase.includes("$thing"));
  const isSaid = clause.includes(thing.slice(0, 2));
  const names = chooser.chance(isNamed ? namingShare : isSaid ? saidShare : 0);
  const wanted = names ? named : isNamed ? plain : bare;
  return (
    [wanted, plain].map((each) => chooser.fresh(each)).find((each) => each.length > 0) ??
    (wanted.length > 0 ? wanted : plain)
  );
}

/** Not two sentences in a row that end alike, nor three in a draft, nor two that end in the same words. */
export function wellEnded({ voice }: Desk, phrases: readonly Phrase[], said: readonly string[]): readonly Phrase[] {
  const words = new Set(said.map(lastWord));
  const ends = said.map(endOf);
  const isWorn = (end: string) => end === ends.at(-1) || ends.filter((each) => each === end).length > 1;
  const spoken = phrases.map((phrase) => ({ phrase, text: atLevel(phrase, voice.speechLevel) }));
  const fresh = spoken.filter(({ text }) => !words.has(lastWord(text)));
  const best = fresh.filter(({ text }) => !isWorn(endOf(text)));
  const fitting = best.length > 0 ? best : fresh;
  return fitting.length > 0 ? fitting.map(({ phrase }) => phrase) : phrases;
}

/** "살펴볼게요" and "찾아보겠습니다" end alike. */
function endOf(sentence: string): string {
  return /(?:볼게요|보겠습니다)$/.test(sentence) ? "볼게요" : lastWord(sentence);
}

function lastWord(sentence: string): string {
  return sentence.trim().split(/\s+/).at(-1) ?? "";
}
