import { alsoTold } from "@/server/integrations/reply-writer/built-in/compose/also";
import {
  type Desk,
  type Draft,
  echoSlots,
  needed,
  notSaying,
  say,
} from "@/server/integrations/reply-writer/built-in/compose/draft";
import { joinEchoes } from "@/server/integrations/reply-writer/built-in/compose/join";
import { lookedAt } from "@/server/integrations/reply-writer/built-in/compose/mixed";
import { answerTo, channelOf } from "@/server/integrations/reply-writer/built-in/compose/question";
import { heardWishes } from "@/server/integrations/reply-writer/built-in/phrases/ko/complaint-frames";
import { gentleOpenings } from "@/server/integrations/reply-writer/built-in/phrases/ko/plain-matters";
import { neutralDraft } from "@/server/integrations/reply-writer/built-in/compose/bare";
import type { ReplyAngle } from "@/server/integrations/reply-writer/reply-writer";

/** Answers a small complaint that stands alone: thanks, what was heard, what will be looked at, and no apology. */
export function gentleDraft(desk: Desk, angle: ReplyAngle): Draft {
  const { complaints, request } = desk.reading;
  if (complaints.length === 0) return neutralDraft(desk, angle);
  const { told, rest } = joinEchoes(complaints, 2);
  const opening = say(desk, gentleOpenings);
  const heard = needed(say(desk, notSaying(opening, heardWishes), echoSlots(told)));
  const answer = answerTo(desk);
  const last = [...(answer ? [answer] : []), ...(request === "contact" ? [channelOf(desk)] : [])].map(needed);
  const others = alsoTold(desk, rest);
  if (angle === "short") return [needed(opening), heard, ...others, ...last];
  return angle === "action"
    ? [heard, ...others, needed(lookedAt(desk)), ...last]
    : [needed(opening), heard, ...others, needed(lookedAt(desk)), ...last];
}
