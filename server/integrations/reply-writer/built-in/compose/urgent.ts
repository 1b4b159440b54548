import type { ReplyAngle } from "@/server/integrations/reply-writer/reply-writer";
import { isEaten } from "@/server/integrations/reply-writer/built-in/reading/trade";
import { furtherWrongs, nextSteps, ofFood } from "@/server/integrations/reply-writer/built-in/compose/afterwards";
import {
  type Desk,
  type Draft,
  needed,
  notSaying,
  say,
  type Sentence,
  spare,
} from "@/server/integrations/reply-writer/built-in/compose/draft";
import { praisedLast } from "@/server/integrations/reply-writer/built-in/compose/complaint";
import { moneyDraft } from "@/server/integrations/reply-writer/built-in/compose/money";
import type { Phrase } from "@/server/integrations/reply-writer/built-in/grammar/fill";
import { honestThanks, plainSorries } from "@/server/integrations/reply-writer/built-in/phrases/ko/complaint-frames";
import type { GraveKind, Sufferer } from "@/server/integrations/reply-writer/built-in/phrases/ko/grave-matters";
import {
  bodyCares,
  graveOpenings,
  graveShorts,
  graveSorries,
  matterCares,
  plainCares,
  records,
  urgentFrames,
} from "@/server/integrations/reply-writer/built-in/phrases/ko/urgent";
import type { Retold } from "@/server/integrations/reply-writer/built-in/reading/retell";
import { tellsBehaviour } from "@/server/integrations/reply-writer/built-in/reading/behaviour";
import { isGrave } from "@/server/integrations/reply-writer/built-in/reading/grave";
import type { Matter } from "@/server/integrations/reply-writer/built-in/reading/matter";

const gladRating = 4;

/** Answers what is grave by its name: what happened, how it was met, what is checked, what was asked for, a private way; no cause, no promise of money. */
export function urgentDraft(desk: Desk, taken: GraveKind, angle: ReplyAngle): Draft {
  const { reading, voice } = desk;
  const { matter } = reading;
  const kind = matter?.kind ?? taken;
  const money = kind === "refund-dispute" || kind === "report-threat" ? moneyDraft(desk, kind, angle) : null;
  if (money !== null) return money;
  const frame = urgentFrames[kind];
  const beside = retoldBeside(desk, kind);
  const [main] = matter === null ? beside.filter(({ ni }) => !tellsBehaviour(ni, reading.behaviours)) : [];
  const told = matter?.told ?? main?.go.slice(0, -1) ?? null;
  const neun = told ? `${told}는` : "";
  const ni = told ? `${told}니` : "";
  const check = say(desk, fitting(desk, frame.checks, records));
  const others = beside.filter((each) => each !== main);
  const further = furtherWrongs(desk, kind, others, check);
  const steps = nextSteps(desk, check, frame.tells);
  const praised = praisedBeside(desk);
  if (angle === "short") {
    const sorry = told ? say(desk, graveShorts, { neun, ni }) : say(desk, graveSorries);
    return [needed(sorry), ...further.slice(0, 1), ...steps, ...praised];
  }
  const sorry = needed(say(desk, [...fitting(desk, frame.sorries, plainSorries), ...graveSorries]));
  const cares = matter ? caresFor(kind, matter) : told ? caresOf(kind) : fitting(desk, frame.cares, plainCares);
  const body = [sorry, ...further, ...steps, ...praised];
  if (angle === "action")
    return [needed(told ? `${ni} ${say(desk, notSaying(ni, cares))}` : say(desk, cares)), ...body];
  const opening = told ? [needed(say(desk, graveOpenings, { neun }))] : [];
  const thanks = voice.length === "long" ? [spare(say(desk, honestThanks))] : [];
  return [...opening, needed(say(desk, cares)), ...body, ...thanks];
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
  return nounsOf(told).some((noun) => new RegExp(`(?<![가-힣])${noun}(?:[이가을를은는도]|(?= ))`).test(ni));
}

function nounsOf(told: string): string[] {
  return [...told.matchAll(/([가-힣]+)(?:을|를|이|가|까지|으로|로)(?= )/g)].flatMap(({ 1: noun }) => noun ?? []);
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

/** What was praised beside it, where the stars are many. */
function praisedBeside(desk: Desk): Sentence[] {
  return (desk.reading.rating ?? 0) < gladRating ? [] : praisedLast(desk).map(({ text }) => spare(text));
}
