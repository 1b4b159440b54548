import { type Desk, say } from "@/server/integrations/reply-writer/built-in/compose/draft";
import { questionAnswers } from "@/server/integrations/reply-writer/built-in/phrases/ko/questions";

/** From the menu where it tells, else where the guest can have the answer; null when nothing was asked. */
export function answerTo(desk: Desk): string | null {
  const { asked } = desk.reading;
  if (asked === null) return null;
  if (asked.offered) return say(desk, questionAnswers.menu, { about: asked.offered });
  const about = asked.about ?? "";
  const reach = desk.shop.phone ? "phone" : "open";
  return about === "" ? say(desk, questionAnswers[reach]) : say(desk, questionAnswers[`${reach}About`], { about });
}
