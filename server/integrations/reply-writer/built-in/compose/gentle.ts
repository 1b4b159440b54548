import { type Desk, type Draft, needed, say } from "@/server/integrations/reply-writer/built-in/compose/draft";
import { neutralDraft } from "@/server/integrations/reply-writer/built-in/compose/bare";
import { summed } from "@/server/integrations/reply-writer/built-in/compose/complaint";
import { wishBeside } from "@/server/integrations/reply-writer/built-in/compose/wish";
import { remarks } from "@/server/integrations/reply-writer/built-in/compose/mixed";
import { answerTo, channelOf } from "@/server/integrations/reply-writer/built-in/compose/question";
import { gentleOpenings } from "@/server/integrations/reply-writer/built-in/phrases/ko/plain-matters";
import type { ReplyAngle } from "@/server/integrations/reply-writer/reply-writer";

/** Answers a small complaint that stands alone: thanks, what was heard, what will be looked at, and no apology. */
export function gentleDraft(desk: Desk, angle: ReplyAngle): Draft {
  const { complaints, request } = desk.reading;
  if (complaints.length === 0) return neutralDraft(desk, angle);
  const opening = angle === "action" ? [] : [say(desk, gentleOpenings)];
  const heard = remarks(desk, angle, opening);
  const answer = answerTo(desk);
  const last = [...(answer ? [answer] : []), ...(request === "contact" ? [channelOf(desk)] : [])];
  const said = [...opening, ...heard];
  return [...said.map(needed), ...summed(desk, said), ...wishBeside(desk, said), ...last.map(needed)];
}
