import { type Desk, say, saying } from "@/server/integrations/reply-writer/built-in/compose/draft";
import { openChannels, phoneChannels } from "@/server/integrations/reply-writer/built-in/phrases/ko/complaint-frames";
import { callBacks, callBacksByPhone } from "@/server/integrations/reply-writer/built-in/phrases/ko/plain-matters";
import {
  hereAnswers,
  hoursAnswers,
  menuAnswers,
  questionAnswers,
  reaches,
  variedAnswers,
  whetherAnswers,
} from "@/server/integrations/reply-writer/built-in/phrases/ko/questions";
import type { Phrase } from "@/server/integrations/reply-writer/built-in/grammar/fill";
import { isPast } from "@/server/integrations/reply-writer/built-in/matters/past";
import type { AskedKind } from "@/server/integrations/reply-writer/built-in/reading/question";

/** So many letters tell the whole. */
const fullyTold = 70;
const asksMore = /조금 더|더 들려주시|못하신|못 하신/;
const ofThatDay = /그날/;

/** Where to go on in private; who asked to be called is called. */
export function channelOf(desk: Desk): string {
  const { phone } = desk.shop;
  if (desk.reading.request === "contact") return say(desk, phone ? callBacksByPhone : callBacks);
  return say(desk, askable(desk, phone ? phoneChannels : openChannels));
}

/** Who told all at length is not asked to tell more; nor of a day, who told of none. */
function askable({ reading: { letters, complaints } }: Desk, channels: readonly Phrase[]): readonly Phrase[] {
  const hasDay = complaints.some(({ clause }) => isPast(clause));
  return channels.filter(
    (phrase) => !(letters > fullyTold && asksMore.test(phrase)) && !(!hasDay && ofThatDay.test(phrase)),
  );
}

/** From the hours and the menu where they tell, else where the guest can have the answer; null when nothing was asked. */
export function answerTo(desk: Desk): string | null {
  const { asked, wantsHours } = desk.reading;
  if (wantsHours && desk.shop.hours) return say(desk, hoursAnswers, { hours: desk.shop.hours });
  if (asked === null) return null;
  if (asked.offered && asked.kind !== "allergen") return say(desk, menuAnswers, { about: asked.offered });
  const kind = askedKindOf(desk, asked.kind);
  const whether = asked.whether ?? "";
  if (desk.reading.unreached !== null) return say(desk, hereAnswers[whether === "" ? "plain" : "whether"], { whether });
  const answers = questionAnswers[kind];
  const about = asked.about ?? "";
  const reach = saying(desk, reaches[desk.shop.phone ? "phone" : "open"]);
  if (whether !== "" && kind !== "allergen" && kind !== "body")
    return say(desk, kind === "other" ? whetherAnswers : [...whetherAnswers, ...variedAnswers], { whether, reach });
  return say(desk, about === "" ? answers.plain : answers.about, { about, reach });
}

/** What is eaten is asked of who serves it, how one is of who treats. */
export function askedKindOf({ reading: { trade } }: Desk, kind: AskedKind): AskedKind {
  const isEaten = trade === "food" || trade === "cafe" || trade === "goods" || trade === "other";
  if (kind === "allergen" && !isEaten) return "other";
  return kind === "body" && isEaten ? "other" : kind;
}
