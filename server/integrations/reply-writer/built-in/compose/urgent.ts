import type { UrgencyKind } from "@/server/domain/analysis";
import type { ReplyAngle } from "@/server/integrations/reply-writer/reply-writer";
import {
  type Desk,
  type Draft,
  echoSlots,
  needed,
  say,
  saying,
  spare,
} from "@/server/integrations/reply-writer/built-in/compose/draft";
import { alsoTold } from "@/server/integrations/reply-writer/built-in/compose/also";
import type { Phrase } from "@/server/integrations/reply-writer/built-in/grammar/fill";
import { channelOf } from "@/server/integrations/reply-writer/built-in/compose/question";
import { joinEchoes } from "@/server/integrations/reply-writer/built-in/compose/join";
import {
  honestThanks,
  plainSorries,
  praiseLasts,
} from "@/server/integrations/reply-writer/built-in/phrases/ko/complaint-frames";
import {
  caresAfter,
  graveSorries,
  petCares,
  plainCares,
  records,
  urgentFrames,
  urgentOpen,
  urgentPhone,
} from "@/server/integrations/reply-writer/built-in/phrases/ko/urgent";
import { tellsGrave } from "@/server/integrations/reply-writer/built-in/reading/grave";
import { touchesSafety } from "@/server/domain/reply-guard/stance";

const leadShare = 0.8;
const tornRating = 3;
const ofFood = /드시|드신|음식|재료|조리|식사|주문/;

/** Answers what is grave: the person first, then what is checked, then a private way; no cause, no promise. */
export function urgentDraft(desk: Desk, kind: Exclude<UrgencyKind, "strong-complaint">, angle: ReplyAngle): Draft {
  const { reading, shop, voice } = desk;
  const frame = urgentFrames[kind];
  const isEaten = reading.trade === "food" || reading.trade === "cafe" || reading.trade === "other";
  const fitting = (phrases: readonly Phrase[], others: readonly Phrase[]) => {
    if (!reading.isBorneOut) return others;
    const fit = isEaten ? phrases : phrases.filter((phrase) => !ofFood.test(phrase));
    return fit.length > 0 ? fit : others;
  };
  const tells = saying(desk, isEaten || !ofFood.test(frame.tells) ? frame.tells : "오신 날짜와 시간");
  const hurtPet = kind === "injury" && reading.trade === "pets";
  const telling = reading.complaints.find(({ kind: how, neun }) => how !== "general" && tellsGrave(neun, kind));
  const lead = telling && desk.chooser.chance(leadShare) ? telling : null;
  const plainCare = () => say(desk, hurtPet ? petCares : fitting(frame.cares, plainCares));
  const care = needed(lead && !hurtPet ? `${lead.ni} ${say(desk, caresAfter[kind])}` : plainCare());
  const sorry = needed(say(desk, [...fitting(frame.sorries, plainSorries), ...graveSorries]));
  const check = needed(say(desk, fitting(frame.checks, records)));
  const isCalledFor = reading.request === "contact";
  const channel = needed(isCalledFor ? channelOf(desk) : say(desk, shop.phone ? urgentPhone : urgentOpen, { tells }));
  const further = reading.complaints
    .filter((echo) => (angle === "short" || echo !== lead) && echo.kind !== "general" && !touchesSafety(echo.neun))
    .slice(0, 2);
  const others = alsoTold(desk, further);
  const thank = voice.length === "long" ? [spare(say(desk, honestThanks))] : [];
  const isTorn = reading.praise.length > 0 && (reading.rating === null || reading.rating >= tornRating);
  const praised = isTorn ? [spare(say(desk, praiseLasts, echoSlots(joinEchoes(reading.praise, 2).told)))] : [];
  if (angle === "short") return [sorry, check, ...others, channel, ...praised];
  return angle === "action"
    ? [care, sorry, check, ...others, channel, ...praised]
    : [care, sorry, ...others, channel, check, ...praised, ...thank];
}
