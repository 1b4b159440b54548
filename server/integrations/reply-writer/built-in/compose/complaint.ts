import {
  type Desk,
  type Draft,
  echoSlots,
  needed,
  notSaying,
  say,
  type Sentence,
  spare,
} from "@/server/integrations/reply-writer/built-in/compose/draft";
import { alsoTold } from "@/server/integrations/reply-writer/built-in/compose/also";
import { checksFor, linesFor } from "@/server/integrations/reply-writer/built-in/compose/checks";
import { askWhat } from "@/server/integrations/reply-writer/built-in/phrases/ko/bare";
import { joinEchoes } from "@/server/integrations/reply-writer/built-in/compose/join";
import { answerTo, channelOf } from "@/server/integrations/reply-writer/built-in/compose/question";
import {
  acknowledgements,
  honestThanks,
  plainSorries,
  praiseLasts,
  shortSorries,
  unclearOpenings,
  unclearRegrets,
} from "@/server/integrations/reply-writer/built-in/phrases/ko/complaint-frames";
import { sadOccasionLines } from "@/server/integrations/reply-writer/built-in/phrases/ko/occasions";
import type { Echo } from "@/server/integrations/reply-writer/built-in/reading/echo";
import { generalEcho } from "@/server/integrations/reply-writer/built-in/reading/general";
import type { ReplyAngle } from "@/server/integrations/reply-writer/reply-writer";

/** More complaints than this in one breath are hard to read. */
const inOneBreath = 2;
/** Who wrote so little is not answered at length. */
const fewLetters = 14;
const mostChecks = { short: 1, medium: 2, long: 3 } as const;

/** Answers a complaint: what happened, one apology, what will be checked, where to go on in private. */
export function complaintDraft(desk: Desk, angle: ReplyAngle): Draft {
  const { reading, shop } = desk;
  if (saysNothing(reading.complaints)) return unclearDraft(desk, angle);
  const length = angle === "short" ? "short" : desk.voice.length;
  const complaints = complaintsOf(desk);
  const { told, rest } = joinEchoes(complaints, inOneBreath);
  const checks = checksFor(desk, complaints, mostChecks[length]).map(needed);
  const others = alsoTold(desk, rest);
  const praised = praisedLast(desk);
  const answer = answerTo(desk);
  const channel = needed(answer ?? channelOf(desk));

  if (length === "short") {
    const opening = needed(say(desk, shortSorries, echoSlots(told)));
    return [
      opening,
      ...others,
      ...checks,
      ...praised,
      ...(shop.phone || answer || reading.request === "contact" ? [channel] : []),
    ];
  }
  const lines = linesFor(desk, told);
  const thanks = (said: string) => say(desk, notSaying(said, honestThanks));
  if (angle === "empathy") {
    const opening = say(desk, acknowledgements, echoSlots(told));
    const sorry = needed(say(desk, notSaying(opening, lines.sorries)));
    const closes = desk.chooser.chance(0.5) ? [spare(thanks(opening)), channel] : [channel];
    return [needed(opening), sorry, ...others, ...checks, ...praised, ...closes];
  }
  if (reading.letters <= fewLetters)
    return [needed(say(desk, shortSorries, echoSlots(told))), ...others, ...checks, ...praised, channel];
  const feel = `${told.ni} ${say(desk, notSaying(told.ni, lines.feels))}`;
  const sorry = needed(say(desk, notSaying(feel, [...lines.sorries, ...plainSorries])));
  return [
    needed(feel),
    ...sadOccasion(desk),
    sorry,
    ...others,
    ...checks,
    ...praised,
    channel,
    ...(length === "long" ? [spare(thanks(feel))] : []),
  ];
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

function saysNothing(complaints: readonly Echo[]): boolean {
  return complaints.every(({ kind, thing, aspect }) => kind === "general" && thing === null && aspect === "other");
}

/** What was complained about; at least that something was. */
export function complaintsOf({ reading }: Desk): readonly Echo[] {
  return reading.complaints.length > 0 ? reading.complaints : [generalEcho("other", "negative", reading.trade)];
}

function praisedLast(desk: Desk): Sentence[] {
  if (desk.reading.praise.length === 0) return [];
  const { told } = joinEchoes(desk.reading.praise, 3);
  return [needed(say(desk, praiseLasts, echoSlots(told)))];
}

function sadOccasion(desk: Desk): Sentence[] {
  const lines = desk.reading.occasions
    .map((occasion) => sadOccasionLines[occasion])
    .find((found) => found !== undefined);
  return lines ? [spare(say(desk, lines))] : [];
}
