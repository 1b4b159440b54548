import type { ReplyAngle } from "@/server/integrations/reply-writer/reply-writer";
import {
  closing,
  type Desk,
  type Draft,
  needed,
  say,
  saying,
  type Sentence,
  spare,
} from "@/server/integrations/reply-writer/built-in/compose/draft";
import { praisedLast } from "@/server/integrations/reply-writer/built-in/compose/complaint";
import { channelOf } from "@/server/integrations/reply-writer/built-in/compose/question";
import type { Phrase } from "@/server/integrations/reply-writer/built-in/grammar/fill";
import { honestThanks, plainSorries } from "@/server/integrations/reply-writer/built-in/phrases/ko/complaint-frames";
import type { GraveKind } from "@/server/integrations/reply-writer/built-in/phrases/ko/grave-matters";
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
import type { Matter } from "@/server/integrations/reply-writer/built-in/reading/matter";

const gladRating = 4;
const ofFood = /드시|드신|음식|재료|조리|식사|주문/;

/** Answers what is grave, briefly and by its name: the person first, what is checked, a private way; no cause, no promise. */
export function urgentDraft(desk: Desk, kind: GraveKind, angle: ReplyAngle): Draft {
  const { reading, voice } = desk;
  const frame = urgentFrames[kind];
  const { matter } = reading;
  const neun = matter ? `${matter.told}는` : "";
  const ni = matter ? `${matter.told}니` : "";
  const check = [needed(say(desk, fitting(desk, frame.checks, records))), ...serviceToo(desk, kind)];
  const channel = closing(channelFor(desk, frame.tells));
  const praised = praisedBeside(desk);
  if (angle === "short") {
    const sorry = matter ? say(desk, graveShorts, { neun, ni }) : say(desk, graveSorries);
    return [needed(sorry), ...check, channel, ...praised];
  }
  const sorry = needed(say(desk, [...fitting(desk, frame.sorries, plainSorries), ...graveSorries]));
  if (angle === "action") {
    const care = matter
      ? `${ni} ${say(desk, caresFor(kind, matter))}`
      : say(desk, fitting(desk, frame.cares, plainCares));
    return [needed(care), sorry, ...check, channel, ...praised];
  }
  const opening = matter ? [needed(say(desk, graveOpenings, { neun }))] : [];
  const care = matter ? caresFor(kind, matter) : fitting(desk, frame.cares, plainCares);
  const thanks = voice.length === "long" ? [spare(say(desk, honestThanks))] : [];
  return [...opening, needed(say(desk, care)), sorry, channel, ...check, ...praised, ...thanks];
}

function caresFor(kind: GraveKind, { who, hurts }: Matter): readonly Phrase[] {
  const isBodily = kind === "illness" || kind === "injury" || kind === "allergy";
  return isBodily || (kind === "foreign-object" && hurts) ? bodyCares[who] : matterCares[kind];
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
