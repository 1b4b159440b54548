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
import { complaintDetails } from "@/server/integrations/reply-writer/built-in/phrases/ko/complaint-details";
import { wellEnded } from "@/server/integrations/reply-writer/built-in/compose/tell";
import type { Retold } from "@/server/integrations/reply-writer/built-in/reading/retell";
import { isGrave } from "@/server/integrations/reply-writer/built-in/reading/grave";
import type { Matter } from "@/server/integrations/reply-writer/built-in/reading/matter";

const gladRating = 4;
const mostFurther = 2;
const ofFood = /드시|드신|음식|재료|조리|식사|주문/;

/** Answers what is grave, briefly and by its name: the person first, what is checked, a private way; no cause, no promise. */
export function urgentDraft(desk: Desk, kind: GraveKind, angle: ReplyAngle): Draft {
  const { reading, voice } = desk;
  const frame = urgentFrames[kind];
  const { matter } = reading;
  const [main, ...others] = retoldBeside(desk, kind);
  const told = matter?.told ?? main?.go.slice(0, -1) ?? null;
  const neun = told ? `${told}는` : "";
  const ni = told ? `${told}니` : "";
  const check = needed(say(desk, fitting(desk, frame.checks, records)));
  const further = furtherOf(desk, matter === null ? others : retoldBeside(desk, kind), check.text);
  const beside = further.length > 0 ? further : serviceToo(desk, kind);
  const channel = closing(channelFor(desk, frame.tells));
  const praised = praisedBeside(desk);
  if (angle === "short") {
    const sorry = told ? say(desk, graveShorts, { neun, ni }) : say(desk, graveSorries);
    return [needed(sorry), ...beside.slice(0, 1), check, channel, ...praised];
  }
  const sorry = needed(say(desk, [...fitting(desk, frame.sorries, plainSorries), ...graveSorries]));
  const cares = matter ? caresFor(kind, matter) : told ? caresOf(kind) : fitting(desk, frame.cares, plainCares);
  if (angle === "action") {
    const care = told ? `${ni} ${say(desk, cares)}` : say(desk, cares);
    return [needed(care), sorry, ...beside, check, channel, ...praised];
  }
  const opening = told ? [needed(say(desk, graveOpenings, { neun }))] : [];
  const thanks = voice.length === "long" ? [spare(say(desk, honestThanks))] : [];
  return [...opening, needed(say(desk, cares)), sorry, channel, ...beside, check, ...praised, ...thanks];
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

function furtherOf(desk: Desk, others: readonly Retold[], said: string): Sentence[] {
  const sentences: string[] = [said];
  for (const detail of others.slice(0, mostFurther))
    sentences.push(
      say(desk, notSaying(sentences.join(" "), wellEnded(desk, complaintDetails.also, sentences)), detail),
    );
  return sentences.slice(1).map(needed);
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
