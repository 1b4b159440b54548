import {
  type Desk,
  type Draft,
  needed,
  notSaying,
  say,
} from "@/server/integrations/reply-writer/built-in/compose/draft";
import { openingOf } from "@/server/integrations/reply-writer/built-in/compose/praise";
import { answerTo } from "@/server/integrations/reply-writer/built-in/compose/question";
import { requestAnswers } from "@/server/integrations/reply-writer/built-in/phrases/ko/requests";
import { requestIn } from "@/server/integrations/reply-writer/built-in/reading/request";
import { wishes } from "@/server/integrations/reply-writer/built-in/reading/wish";
import type { ReviewReading } from "@/server/integrations/reply-writer/built-in/reading/review-reading";
import type { ReplyAngle } from "@/server/integrations/reply-writer/reply-writer";

const lowRating = 2;

/** True where a review asks for something and is no complaint to answer for. */
export function onlyRequests({ request, stance, rating, complaints, urgency, matter }: ReviewReading): boolean {
  if (request === null || request === "contact" || (urgency !== null && matter !== null)) return false;
  if ((rating ?? lowRating + 1) <= lowRating || stance === "mixed" || stance === "stars-only") return false;
  return request !== "change" || complaints.length === 0;
}

/** Answers a request: thanks, and that it will be looked at. */
export function requestDraft(desk: Desk, angle: ReplyAngle): Draft {
  const { request, wished } = desk.reading;
  const praise = desk.reading.praise.find(
    ({ isSure, detail, clause }) => (isSure || detail !== null) && !wishes(clause) && requestIn(clause) === null,
  );
  const { openings, named, plain } = requestAnswers[request === null || request === "contact" ? "change" : request];
  const answer = answerTo(desk);
  const opening = say(desk, openings);
  const praised = praise !== undefined ? openingOf(desk, angle, praise).map(needed) : [];
  const check = needed(say(desk, notSaying(opening, wished === null ? plain : named), { wished: wished ?? "" }));
  const rest = answer ? [needed(answer)] : [];
  if (praised.length > 0) return [...praised, check, ...rest];
  if (angle === "short") return [check, ...rest];
  return angle === "action" ? [check, needed(opening), ...rest] : [needed(opening), check, ...rest];
}
