import {
  type Desk,
  closing,
  type Draft,
  needed,
  notSaying,
  say,
  type Sentence,
  spare,
} from "@/server/integrations/reply-writer/built-in/compose/draft";
import { answerTo, channelOf } from "@/server/integrations/reply-writer/built-in/compose/question";
import { wishBeside } from "@/server/integrations/reply-writer/built-in/compose/wish";
import { hasOwnAct, tell } from "@/server/integrations/reply-writer/built-in/compose/tell";
import { generalMatter } from "@/server/integrations/reply-writer/built-in/matters/general-matters";
import { byNoun, restOfAll } from "@/server/integrations/reply-writer/built-in/matters/by-noun";
import { likedOf, plainTold, type Told } from "@/server/integrations/reply-writer/built-in/matters/told";
import { askWhat } from "@/server/integrations/reply-writer/built-in/phrases/ko/bare";
import {
  honestThanks,
  plainSorries,
  praiseLasts,
  unclearOpenings,
  unclearRegrets,
} from "@/server/integrations/reply-writer/built-in/phrases/ko/complaint-frames";
import { sadOccasionLines } from "@/server/integrations/reply-writer/built-in/phrases/ko/occasions";
import type { ReplyAngle } from "@/server/integrations/reply-writer/reply-writer";

/** Who wrote so little is not answered at length. */
const fewLetters = 14;
/** How often a shop without a number to call says where to go on. */
const openShare = 0.6;
/** In fewer letters nobody complains of much besides. */
const longLetters = 80;
/** So many complaints are told one by one. */
const mostTold = 3;
const mostActs = { short: 1, medium: 2, long: 2 } as const;

/** Answers a complaint: each thing that was wrong, one apology, what will be done, where to go on in private. */
export function complaintDraft(desk: Desk, angle: ReplyAngle): Draft {
  const { reading, shop } = desk;
  const [first, ...others] = mainOnes(reading.complaints);
  if (first === undefined) return unclearDraft(desk, angle);
  const length = angle === "short" ? "short" : desk.voice.length;
  const isShort = length === "short" || reading.letters <= fewLetters;
  const said = openingOf(desk, isShort ? "short" : angle, first);
  for (const told of others) said.push(tell(desk, told, "also", said));
  const [main = first, ...more] = surestFirst(reading.complaints);
  said.push(tell(desk, main, "acts", said));
  const furtherActs = isShort || others.length > 1 || !hasOwnAct(main) ? 0 : mostActs[length] - 1;
  for (const told of more.filter(hasOwnAct).slice(0, furtherActs)) said.push(tell(desk, told, "acts", said));
  const wish = wishBeside(desk, said);
  const answer = answerTo(desk);
  const isOpen = length !== "short" && (shop.phone !== null || desk.chooser.chance(openShare));
  const isReached = isOpen || shop.phone || answer !== null || reading.request === "contact";
  const channel = isReached ? [closing(answer ?? channelOf(desk))] : [];
  const thanks = length === "long" ? [spare(say(desk, notSaying(said.join(" "), honestThanks)))] : [];
  return [
    ...said.map(needed),
    ...summed(desk, said),
    ...wish,
    ...praisedLast(desk),
    ...(isShort ? [] : sadOccasion(desk)),
    ...channel,
    ...thanks,
  ];
}

/** What weighs most, so much of it as a reply can take up. */
export function mainOnes(complaints: readonly Told[]): Told[] {
  return complaints.filter(({ matter }) => matter !== restOfAll).slice(0, mostTold);
}

/** Of more than that in a long review, one sentence that it was read. */
export function summed(desk: Desk, said: readonly string[]): Sentence[] {
  const { complaints, mild, letters } = desk.reading;
  const told = mainOnes(complaints);
  if (told.length === 0 || told.length === complaints.length || letters < longLetters) return [];
  const text = tell(desk, plainTold(restOfAll), mild ? "mild" : "also", said);
  return [{ text, needed: true, sums: true }];
}

/** What will be done is said of what we know best. */
export function surestFirst(complaints: readonly Told[]): Told[] {
  const known = mainOnes(complaints).filter(({ matter }, at) => at === 0 || matter !== byNoun);
  return [...known.filter(({ isSure }) => isSure), ...known.filter(({ isSure }) => !isSure)];
}

/** The complaint that weighs most: felt with the guest before the apology, or apologised for at once. */
export function openingOf(desk: Desk, angle: ReplyAngle, first: Told): string[] {
  if (angle !== "empathy") return [tell(desk, first, "sorry", [])];
  const felt = tell(desk, first, "felt", []);
  return [felt, say(desk, notSaying(felt, plainSorries))];
}

/** Where no word tells what was wrong: the regret, and the question what it was. */
function unclearDraft(desk: Desk, angle: ReplyAngle): Draft {
  const regret = say(desk, unclearRegrets);
  const sorry = needed(say(desk, notSaying(regret, plainSorries)));
  const ask = needed(say(desk, askWhat));
  const praised = praisedLast(desk);
  const answer = answerTo(desk);
  const channel = needed(answer ?? channelOf(desk));
  if (angle === "short") return [sorry, ask, ...praised, ...(answer ? [channel] : [])];
  if (angle === "action") return [needed(regret), sorry, ask, ...praised, channel];
  return [needed(say(desk, unclearOpenings)), needed(regret), sorry, ...praised, ask, ...(answer ? [channel] : [])];
}

/** What was complained about; at least that something was. */
export function complaintsOf({ reading }: Desk): readonly Told[] {
  const told = mainOnes(reading.complaints);
  if (told.length > 0) return told;
  return [plainTold(generalMatter("other", "negative", reading.trade))];
}

const ofTheWhole = /^(?:overall|will-return|thanks|wishes|recommends|special-day|better)/;

/** The praise beside a complaint, by the thing alone. */
export function praisedLast(desk: Desk): Sentence[] {
  const { praise, praised, complaints, rating } = desk.reading;
  const isBlamed = (name: string) => complaints.some((told) => told.clause.includes(name) || told.thing.includes(name));
  const first = praise.find(
    ({ isNamed, isSure, matter, thing }) =>
      !isBlamed(thing) && isNamed && (isSure || rating !== 1) && !ofTheWhole.test(matter.id),
  );
  const liked = praise.flatMap((told) => likedOf(told) ?? [])[0];
  const thing = first?.thing ?? liked ?? praised.find(({ name }) => !isBlamed(name))?.name;
  return thing === undefined ? [] : [needed(say(desk, praiseLasts, { thing }))];
}

function sadOccasion(desk: Desk): Sentence[] {
  const lines = desk.reading.occasions
    .map((occasion) => sadOccasionLines[occasion])
    .find((found) => found !== undefined);
  return lines ? [spare(say(desk, lines))] : [];
}
