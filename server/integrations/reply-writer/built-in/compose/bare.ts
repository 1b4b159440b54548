import type { ReplyAngle } from "@/server/integrations/reply-writer/reply-writer";
import { closingOf } from "@/server/integrations/reply-writer/built-in/compose/body";
import {
  type Desk,
  type Draft,
  echoSlots,
  needed,
  say,
  spare,
} from "@/server/integrations/reply-writer/built-in/compose/draft";
import { answerTo } from "@/server/integrations/reply-writer/built-in/compose/question";
import {
  askWhat,
  happyStars,
  lowStars,
  middleStars,
  neutralClosings,
  neutralOpenings,
  noStars,
} from "@/server/integrations/reply-writer/built-in/phrases/ko/bare";
import {
  openChannels,
  phoneChannels,
  suggestionAnswers,
} from "@/server/integrations/reply-writer/built-in/phrases/ko/complaint-frames";
import { alsos } from "@/server/integrations/reply-writer/built-in/phrases/ko/praise-answers";

const counts = ["", "한", "두", "세", "네", "다섯"] as const;

/** Answers a review without words. */
export function starsDraft(desk: Desk, angle: ReplyAngle): Draft {
  const rating = desk.reading.rating;
  if (rating === null) return [needed(say(desk, noStars)), ...(angle === "short" ? [] : [spare(closingOf(desk))])];
  const stars = `별 ${counts[Math.min(5, Math.max(1, Math.round(rating)))] ?? ""} 개`;
  if (rating >= 4)
    return [needed(say(desk, happyStars, { stars })), ...(angle === "short" ? [] : [spare(closingOf(desk))])];
  const opening = needed(say(desk, rating <= 2 ? lowStars : middleStars, { stars }));
  const channel =
    angle === "action" && rating <= 2 ? [spare(say(desk, desk.shop.phone ? phoneChannels : openChannels))] : [];
  return [opening, needed(say(desk, askWhat)), ...channel];
}

/** Answers a visit told without praise or complaint. */
export function neutralDraft(desk: Desk, angle: ReplyAngle): Draft {
  const [praised] = desk.reading.praise;
  const answer = answerTo(desk);
  const body = [
    ...(praised ? [needed(say(desk, alsos.slice(1, 3), echoSlots(praised)))] : []),
    ...(desk.reading.suggests ? [needed(say(desk, suggestionAnswers))] : []),
    ...(answer ? [needed(answer)] : []),
  ];
  return [
    needed(say(desk, neutralOpenings)),
    ...body,
    ...(angle === "short" && body.length > 0 ? [] : [spare(say(desk, neutralClosings))]),
  ];
}
