import { type Desk, say } from "@/server/integrations/reply-writer/built-in/compose/draft";
import { questionAnswers } from "@/server/integrations/reply-writer/built-in/phrases/ko/complaint-frames";

/** Where the guest can have the answer: we know the shop's phone, not its facts. Null when nothing was asked. */
export function answerTo(desk: Desk): string | null {
  if (!desk.reading.asks) return null;
  return say(desk, desk.shop.phone ? questionAnswers.phone : questionAnswers.open);
}
