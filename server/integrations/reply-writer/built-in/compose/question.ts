import { type Desk, say, saying } from "@/server/integrations/reply-writer/built-in/compose/draft";
import { openChannels, phoneChannels } from "@/server/integrations/reply-writer/built-in/phrases/ko/complaint-frames";
import { callBacks, callBacksByPhone } from "@/server/integrations/reply-writer/built-in/phrases/ko/plain-matters";
import {
  hoursAnswers,
  menuAnswers,
  questionAnswers,
  reaches,
} from "@/server/integrations/reply-writer/built-in/phrases/ko/questions";
import type { AskedKind } from "@/server/integrations/reply-writer/built-in/reading/question";

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
  if (asked.offered && asked.kind !== "allergen") return say(desk, menuAnswers, { about: asked.offered });
  const answers = questionAnswers[askedKindOf(desk, asked.kind)];
  const about = asked.about ?? "";
  const reach = saying(desk, reaches[desk.shop.phone ? "phone" : "open"]);
  return say(desk, about === "" ? answers.plain : answers.about, { about, reach });
}

/** What is eaten is asked of who serves it, how one is of who treats. */
export function askedKindOf({ reading: { trade } }: Desk, kind: AskedKind): AskedKind {
  const isEaten = trade === "food" || trade === "cafe" || trade === "goods" || trade === "other";
  if (kind === "allergen" && !isEaten) return "other";
  return kind === "body" && isEaten ? "other" : kind;
}
