import type { ReplyAngle } from "@/server/integrations/reply-writer/reply-writer";
import {
  closing,
  type Desk,
  type Draft,
  needed,
  notSaying,
  say,
  saying,
  type Sentence,
  spare,
} from "@/server/integrations/reply-writer/built-in/compose/draft";
import { praisedLast } from "@/server/integrations/reply-writer/built-in/compose/complaint";
import { channelOf } from "@/server/integrations/reply-writer/built-in/compose/question";
import type { Phrase } from "@/server/integrations/reply-writer/built-in/grammar/fill";
import { honestThanks, plainSorries } from "@/server/integrations/reply-writer/built-in/phrases/ko/complaint-frames";
import type { GraveKind, Sufferer } from "@/server/integrations/reply-writer/built-in/phrases/ko/grave-matters";
import {
  andService,
  bodyCares,
  graveOpenings,
  graveShorts,
  graveSorries,
  matterCares,
  plainCares,
  records,
  urgentFrames,
  urgentOpen,
  urgentPhone,
} from "@/server/integrations/reply-writer/built-in/phrases/ko/urgent";
import { behaviourLines, graveAskLines } from "@/server/integrations/reply-writer/built-in/phrases/ko/grave-answers";
import { tellsBehaviour } from "@/server/integrations/reply-writer/built-in/reading/behaviour";
import { complaintDetails } from "@/server/integrations/reply-writer/built-in/phrases/ko/complaint-details";
import { wellEnded } from "@/server/integrations/reply-writer/built-in/compose/tell";
import type { Retold } from "@/server/integrations/reply-writer/built-in/reading/retell";
import { isGrave } from "@/server/integrations/reply-writer/built-in/reading/grave";
import type { Matter } from "@/server/integrations/reply-writer/built-in/reading/matter";

const gladRating = 4;
const mostFurther = 2;
const ofFood = /드시|드신|음식|재료|조리|식사|주문/;

/** Answers what is grave by its name: what happened, how it was met, what is checked, what was asked for, a private way; no cause, no promise of money. */
export function urgentDraft(desk: Desk, taken: GraveKind, angle: ReplyAngle): Draft {
  const { reading, voice } = desk;
  const kind = kindOf(desk, taken);
  const frame = urgentFrames[kind];
  const { matter, graveAsks } = reading;
  const beside = retoldBeside(desk, kind);
  const isNamed = matter !== null && !(isOfMoney(kind) && beside.length > 0);
  const [main] = isNamed ? [] : beside;
  const told = (isNamed ? matter.told : null) ?? main?.go.slice(0, -1) ?? null;
  const neun = told ? `${told}는` : "";
  const ni = told ? `${told}니` : "";
  const check = needed(say(desk, fitting(desk, frame.checks, records)));
  const met = behavioursLines(desk);
  const others = beside.filter((each) => each !== main && !tellsBehaviour(each.ni, reading.behaviours));
  const further = furtherOf(desk, others.slice(0, Math.max(0, mostFurther - met.length)), [check.text, ...met]);
  const told2 = [...met.map(needed), ...further];
  const besides = told2.length > 0 ? told2 : serviceToo(desk, kind);
  const asked = graveAsks.map(({ kind: ask, thing }) => needed(say(desk, graveAskLines[ask], { thing })));
  const channel = closing(channelFor(desk, frame.tells));
  const praised = praisedBeside(desk);
  if (angle === "short") {
    const sorry = told ? say(desk, graveShorts, { neun, ni }) : say(desk, graveSorries);
    return [needed(sorry), ...besides.slice(0, 1), ...(asked.length > 0 ? asked.slice(0, 1) : [check]), channel, ...praised];
  }
  const sorry = needed(say(desk, [...fitting(desk, frame.sorries, plainSorries), ...graveSorries]));
  const cares = isNamed ? caresFor(kind, matter) : told ? caresOf(kind) : fitting(desk, frame.cares, plainCares);
  const body = [sorry, ...besides, check, ...asked, channel, ...praised];
  if (angle === "action") return [needed(told ? `${ni} ${say(desk, cares)}` : say(desk, cares)), ...body];
  const opening = told ? [needed(say(desk, graveOpenings, { neun }))] : [];
  const thanks = voice.length === "long" ? [spare(say(desk, honestThanks))] : [];
  return [...opening, needed(say(desk, cares)), ...body, ...thanks];
}

/** Whatever it was taken for, what its words name. */
function kindOf({ reading: { matter } }: Desk, taken: GraveKind): GraveKind {
  return matter?.kind ?? taken;
}

function isOfMoney(kind: GraveKind): boolean {
  return kind === "refund-dispute" || kind === "report-threat";
}

/** How the guest was met afterwards. */
function behavioursLines(desk: Desk): string[] {
  const lines: string[] = [];
  for (const each of desk.reading.behaviours.slice(0, mostFurther))
    lines.push(say(desk, notSaying(lines.join(" "), behaviourLines[each])));
  return lines;
}

/** What else was wrong, in the guest's own words; nothing that the grave matter names already, nothing of the body. */
function retoldBeside({ reading: { complaints, matter } }: Desk, kind: GraveKind): Retold[] {
  const isNamed = (ni: string) =>
    matter !== null && (sharesNoun(matter.told, ni) || (isBodily(kind) && isGrave(ni, kind)));
  return complaints.flatMap(({ detail }) => (detail !== null && "ni" in detail && !isNamed(detail.ni) ? [detail] : []));
}

function isBodily(kind: GraveKind): kind is "illness" | "injury" | "allergy" {
  return kind === "illness" || kind === "injury" || kind === "allergy";
}

function sharesNoun(told: string, ni: string): boolean {
  return nounsOf(told).some((noun) => ni.includes(noun));
}

function nounsOf(told: string): string[] {
  return [...told.matchAll(/([가-힣]{2,})(?:을|를|이|가|까지|으로|로)(?= )/g)].flatMap(({ 1: noun }) => noun ?? []);
}

function furtherOf(desk: Desk, others: readonly Retold[], said: readonly string[]): Sentence[] {
  const sentences = [...said];
  for (const detail of others)
    sentences.push(
      say(desk, notSaying(sentences.join(" "), wellEnded(desk, complaintDetails.also, sentences)), detail),
    );
  return sentences.slice(said.length).map(needed);
}

/** After what was told, whatever kind it is taken for. */
function caresOf(kind: GraveKind, who: Sufferer = "guest"): readonly Phrase[] {
  return isBodily(kind) ? bodyCares[who] : matterCares[kind];
}

function caresFor(kind: GraveKind, { who, hurts }: Matter): readonly Phrase[] {
  return kind === "foreign-object" && hurts ? bodyCares[who] : caresOf(kind, who);
}

/** Lines that speak of food only where it is eaten, and particular ones only where the words bear them out. */
function fitting({ reading }: Desk, phrases: readonly Phrase[], others: readonly Phrase[]): readonly Phrase[] {
  if (!reading.isBorneOut) return others;
  const fit = isEaten(reading.trade) ? phrases : phrases.filter((phrase) => !ofFood.test(phrase));
  return fit.length > 0 ? fit : others;
}

function isEaten(trade: Desk["reading"]["trade"]): boolean {
  return trade === "food" || trade === "cafe" || trade === "other";
}

function serviceToo(desk: Desk, kind: GraveKind): Sentence[] {
  const isAboutPeople = kind === "discrimination" || kind === "staff-misconduct";
  const isBlamed = desk.reading.complaints.some(({ matter: { aspect } }) => aspect === "service");
  return isBlamed && !isAboutPeople ? [needed(say(desk, andService))] : [];
}

function channelFor(desk: Desk, tells: string): string {
  if (desk.reading.request === "contact") return channelOf(desk);
  const asked = isEaten(desk.reading.trade) || !ofFood.test(tells) ? tells : "오신 날짜와 시간";
  return say(desk, desk.shop.phone ? urgentPhone : urgentOpen, { tells: saying(desk, asked) });
}

/** What was praised beside it, where the stars are many. */
function praisedBeside(desk: Desk): Sentence[] {
  return (desk.reading.rating ?? 0) < gladRating ? [] : praisedLast(desk).map(({ text }) => spare(text));
}
