import { type Desk, say } from "@/server/integrations/reply-writer/built-in/compose/draft";
import { openChannels, phoneChannels } from "@/server/integrations/reply-writer/built-in/phrases/ko/complaint-frames";
import { callBacks, callBacksByPhone } from "@/server/integrations/reply-writer/built-in/phrases/ko/plain-matters";
import { hoursAnswers, questionAnswers } from "@/server/integrations/reply-writer/built-in/phrases/ko/questions";

/** Where to go on in private; who asked to be called is called. */
export function channelOf(desk: Desk): string {
  const { phone } = desk.shop;
  if (desk.reading.request === "contact") return say(desk, phone ? callBacksByPhone : callBacks);
  return say(desk, phone ? phoneChannels : openChannels);
}

/** From the hours and the menu where they tell, else where the guest can have the answer; null when nothing was asked. */
export function answerTo(desk: Desk): string | null {
  const { asked, wantsHours } = desk.reading;
  if (wantsHours && desk.shop.hours) return say(desk, hoursAnswers, { hours: desk.shop.hours });
  if (asked === null) return null;
  if (asked.offered) return say(desk, questionAnswers.menu, { about: asked.offered });
  const about = asked.about ?? "";
  const reach = desk.shop.phone ? "phone" : "open";
  return about === "" ? say(desk, questionAnswers[reach]) : say(desk, questionAnswers[`${reach}About`], { about });
}
