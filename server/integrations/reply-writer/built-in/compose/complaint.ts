import type { ReplyAngle } from "@/server/integrations/reply-writer/reply-writer";
import {
  type Desk,
  type Draft,
  echoSlots,
  needed,
  say,
  spare,
} from "@/server/integrations/reply-writer/built-in/compose/draft";
import { answerTo } from "@/server/integrations/reply-writer/built-in/compose/question";
import { joinComplaints, listTopics } from "@/server/integrations/reply-writer/built-in/compose/join";
import { aspectComplaint } from "@/server/integrations/reply-writer/built-in/phrases/ko/complaint-aspects";
import {
  acknowledgements,
  alsoComplaints,
  honestThanks,
  openChannels,
  phoneChannels,
  plainSorries,
  praiseLasts,
  topicChecks,
} from "@/server/integrations/reply-writer/built-in/phrases/ko/complaint-frames";
import type { Echo } from "@/server/integrations/reply-writer/built-in/reading/echo";
import { generalEcho } from "@/server/integrations/reply-writer/built-in/reading/general";

const most = { short: 2, other: 3 } as const;

/** Answers a complaint: what happened, one apology, what will be checked, where to go on in private. */
export function complaintDraft(desk: Desk, angle: ReplyAngle): Draft {
  const { reading, voice } = desk;
  const complaints =
    reading.complaints.length > 0 ? reading.complaints : [generalEcho("other", "negative", reading.trade)];
  const length = angle === "short" ? "short" : voice.length;
  const { told, rest } = joinComplaints(complaints, length === "short" ? most.short : most.other);
  const lines = aspectComplaint[told.aspect];
  const check = needed(checkFor(desk, told, complaints));
  const others = rest.map((echo) => needed(say(desk, alsoComplaints, echoSlots(echo))));
  const channel = needed(say(desk, desk.shop.phone ? phoneChannels : openChannels));
  const answer = answerTo(desk);
  const tail = [...(answer && !desk.shop.phone ? [needed(answer)] : []), channel];

  if (angle === "short")
    return [
      needed(`${told.ni} ${say(desk, plainSorries.slice(0, 1))}`),
      check,
      ...others,
      ...(desk.shop.phone ? [channel] : []),
    ];
  const praised =
    reading.praise[0] && length === "long" ? [spare(say(desk, praiseLasts, echoSlots(reading.praise[0])))] : [];
  const thank = length === "long" || angle === "empathy" ? [spare(say(desk, honestThanks))] : [];
  if (angle === "empathy") {
    return [
      needed(say(desk, acknowledgements, echoSlots(told))),
      needed(say(desk, lines.sorries)),
      ...others,
      check,
      ...praised,
      ...thank,
      ...tail,
    ];
  }
  return [
    needed(`${told.ni} ${say(desk, lines.feels)}`),
    needed(say(desk, [...lines.sorries, ...plainSorries])),
    check,
    ...others,
    ...praised,
    ...tail,
    ...thank,
  ];
}

/** What will be looked at: one thing in its own words, several as a list. */
export function checkFor(desk: Desk, told: Echo, complaints: readonly Echo[]): string {
  const topics = listTopics(complaints);
  if (topics.includes(",") || new Set(complaints.map((echo) => echo.topic)).size > 1)
    return say(desk, topicChecks, { topics });
  return say(desk, aspectComplaint[told.aspect].checks, { topic: told.topic });
}
