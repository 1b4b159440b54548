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
import { alsoComplaints, honestThanks } from "@/server/integrations/reply-writer/built-in/phrases/ko/complaint-frames";
import {
  petCares,
  urgentFrames,
  urgentOpen,
  urgentPhone,
} from "@/server/integrations/reply-writer/built-in/phrases/ko/urgent";
import { touchesSafety } from "@/server/domain/reply-guard/stance";

/** Answers what is grave: the person first, then what is checked, then a private way; no cause, no promise. */
export function urgentDraft(desk: Desk, kind: Exclude<UrgencyKind, "strong-complaint">, angle: ReplyAngle): Draft {
  const { reading, shop, voice } = desk;
  const frame = urgentFrames[kind];
  const tells = saying(desk, frame.tells);
  const hurtPet = kind === "injury" && reading.trade === "pets";
  const care = needed(say(desk, hurtPet ? petCares : frame.cares));
  const sorry = needed(say(desk, frame.sorries));
  const check = needed(say(desk, frame.checks));
  const channel = needed(say(desk, shop.phone ? urgentPhone : urgentOpen, { tells }));
  const others = reading.complaints
    .filter(
      (echo) =>
        echo.aspect !== "cleanliness" &&
        !(echo.kind === "general" && echo.aspect === "other") &&
        !touchesSafety(echo.neun),
    )
    .slice(0, 1)
    .map((echo) => spare(say(desk, alsoComplaints, echoSlots(echo))));
  if (angle === "short") return [sorry, check, ...others, channel];
  const thank = voice.length === "long" ? [spare(say(desk, honestThanks))] : [];
  return angle === "action"
    ? [care, sorry, check, ...others, channel]
    : [care, sorry, ...others, channel, check, ...thank];
}
