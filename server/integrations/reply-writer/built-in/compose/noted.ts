import {
  type Desk,
  type Draft,
  needed,
  notSaying,
  say,
  spare,
} from "@/server/integrations/reply-writer/built-in/compose/draft";
import { particleFor } from "@/server/integrations/reply-writer/built-in/grammar/particle";
import {
  factClosings,
  factOpenings,
  factThanks,
} from "@/server/integrations/reply-writer/built-in/phrases/ko/plain-matters";
import type { ReplyAngle } from "@/server/integrations/reply-writer/reply-writer";

/** Answers facts told for whoever comes next: thanks for what was noted. */
export function notedDraft(desk: Desk, angle: ReplyAngle): Draft {
  const [one = "", two] = desk.reading.noted;
  const topics = two === undefined ? one : `${one}${particleFor(one, "와/과")} ${two}`;
  const thanks = say(desk, factOpenings, { topics });
  const isForOthers = /분들|오실|오시/.test(thanks);
  const closings = notSaying(thanks, isForOthers ? factThanks : factClosings);
  return [needed(thanks), ...(angle === "short" ? [] : [spare(say(desk, closings))])];
}
