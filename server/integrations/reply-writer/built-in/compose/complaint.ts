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
import { joinComplaints, listTopics } from "@/server/integrations/reply-writer/built-in/compose/join";
import { answerTo } from "@/server/integrations/reply-writer/built-in/compose/question";
import {
  type AspectComplaint,
  aspectComplaint,
} from "@/server/integrations/reply-writer/built-in/phrases/ko/complaint-aspects";
import {
  acknowledgements,
  alsoComplaints,
  honestThanks,
  openChannels,
  phoneChannels,
  plainSorries,
  praiseLasts,
  shortSorries,
  topicChecks,
} from "@/server/integrations/reply-writer/built-in/phrases/ko/complaint-frames";
import { sadOccasionLines } from "@/server/integrations/reply-writer/built-in/phrases/ko/occasions";
import type { Echo } from "@/server/integrations/reply-writer/built-in/reading/echo";
import { generalEcho } from "@/server/integrations/reply-writer/built-in/reading/general";
import type { ReplyAngle } from "@/server/integrations/reply-writer/reply-writer";

const most = { short: 2, other: 3 } as const;

/** Answers a complaint: what happened, one apology, what will be checked, where to go on in private. */
export function complaintDraft(desk: Desk, angle: ReplyAngle): Draft {
  const { reading, shop, voice } = desk;
  const complaints = complaintsOf(desk);
  const length = angle === "short" ? "short" : voice.length;
  const { told, joined, rest } = joinComplaints(complaints, length === "short" ? most.short : most.other);
  const lines = linesFor(desk, told);
  const answer = answerTo(desk);
  const channel = [needed(answer ?? say(desk, shop.phone ? phoneChannels : openChannels))];

  if (angle === "short") {
    return [
      needed(say(desk, shortSorries, echoSlots(told))),
      needed(checkFor(desk, told, complaints)),
      ...(shop.phone ? channel : []),
    ];
  }
  const check = needed(checkFor(desk, told, joined));
  const others = alsoTold(desk, rest);
  const praised =
    reading.praise[0] && length === "long" ? [spare(say(desk, praiseLasts, echoSlots(reading.praise[0])))] : [];
  if (angle === "empathy") {
    const opening = say(desk, acknowledgements, echoSlots(told));
    return [
      needed(opening),
      needed(say(desk, lines.sorries)),
      ...others,
      check,
      ...praised,
      spare(say(desk, notSaying(opening, honestThanks))),
      ...channel,
    ];
  }
  const thanks = length === "long" ? [spare(say(desk, honestThanks))] : [];
  return [
    needed(`${told.ni} ${say(desk, notSaying(told.ni, lines.feels))}`),
    ...sadOccasion(desk),
    needed(say(desk, [...lines.sorries, ...plainSorries])),
    check,
    ...others,
    ...praised,
    ...channel,
    ...thanks,
  ];
}

/** What was complained about; at least that something was. */
export function complaintsOf({ reading }: Desk): readonly Echo[] {
  return reading.complaints.length > 0 ? reading.complaints : [generalEcho("other", "negative", reading.trade)];
}

/** What will be looked at: one thing in its own words, several as a list. */
export function checkFor(desk: Desk, told: Echo, complaints: readonly Echo[]): string {
  if (new Set(complaints.map((echo) => echo.topic)).size > 1)
    return say(desk, topicChecks, { topics: listTopics(complaints) });
  return say(desk, linesFor(desk, told).checks, { topic: told.topic });
}

/** Lines of the aspect; a taste outside food and drink is an ordinary disappointment. */
export function linesFor({ reading }: Desk, { aspect }: Echo): AspectComplaint {
  const isEaten = reading.trade === "food" || reading.trade === "cafe";
  return aspectComplaint[(aspect === "taste" || aspect === "portion") && !isEaten ? "other" : aspect];
}

export function alsoTold(desk: Desk, rest: readonly Echo[]): Sentence[] {
  return rest.map((echo) => needed(say(desk, alsoComplaints, echoSlots(echo))));
}

function sadOccasion(desk: Desk): Sentence[] {
  const lines = desk.reading.occasions
    .map((occasion) => sadOccasionLines[occasion])
    .find((found) => found !== undefined);
  return lines ? [spare(say(desk, lines))] : [];
}
