import type { ReplyAngle } from "@/server/integrations/reply-writer/reply-writer";
import { checkFor } from "@/server/integrations/reply-writer/built-in/compose/complaint";
import {
  type Desk,
  type Draft,
  echoSlots,
  needed,
  say,
  spare,
} from "@/server/integrations/reply-writer/built-in/compose/draft";
import { joinComplaints } from "@/server/integrations/reply-writer/built-in/compose/join";
import { openingFor } from "@/server/integrations/reply-writer/built-in/compose/praise";
import { answerTo } from "@/server/integrations/reply-writer/built-in/compose/question";
import { aspectComplaint } from "@/server/integrations/reply-writer/built-in/phrases/ko/complaint-aspects";
import {
  alsoComplaints,
  honestThanks,
  openChannels,
  phoneChannels,
  plainSorries,
  praiseFirsts,
  praiseLasts,
  suggestionAnswers,
} from "@/server/integrations/reply-writer/built-in/phrases/ko/complaint-frames";
import { alsos } from "@/server/integrations/reply-writer/built-in/phrases/ko/praise-answers";

const gladRating = 4;
const lowRating = 2;

/** Answers praise and complaint in one reply, each where the angle puts it. */
export function mixedDraft(desk: Desk, angle: ReplyAngle): Draft {
  const { reading, voice } = desk;
  const [praised, second] = reading.praise;
  const { told, rest } = joinComplaints(reading.complaints, angle === "short" ? 2 : 3);
  if (!praised) throw new RangeError("nothing was praised");
  const lines = aspectComplaint[told.aspect];
  const glad = (reading.rating ?? gladRating) >= gladRating;
  const answer = answerTo(desk);
  const others = rest.map((echo) => needed(say(desk, alsoComplaints, echoSlots(echo))));
  const asked = answer ? [needed(answer)] : [];
  const channel =
    (reading.rating ?? gladRating) <= lowRating
      ? [needed(say(desk, desk.shop.phone ? phoneChannels : openChannels))]
      : [];
  const check = needed(checkFor(desk, told, reading.complaints));
  const long = voice.length === "long" ? [spare(say(desk, honestThanks))] : [];

  if (reading.suggests && glad) {
    const wish = needed(
      say(desk, [
        `${told.neun} 말씀은 귀담아{들을게요|듣겠습니다}`,
        `${told.neun} 말씀도 놓치지 {않을게요|않겠습니다}`,
      ]),
    );
    return [
      needed(openingFor(desk, angle, praised)),
      wish,
      ...others,
      ...(angle === "short" ? [] : [needed(say(desk, suggestionAnswers))]),
      ...asked,
      ...long,
    ];
  }
  const also = second && angle !== "short" ? [spare(say(desk, alsos, echoSlots(second)))] : [];
  if (angle === "short") {
    return [
      needed(say(desk, praiseFirsts, echoSlots(praised)) + `${told.ni} ${say(desk, plainSorries.slice(0, 1))}`),
      check,
      ...others,
      ...asked,
    ];
  }
  if (angle === "empathy") {
    return [
      needed(`${told.ni} ${say(desk, lines.feels)}`),
      needed(say(desk, lines.sorries)),
      check,
      ...others,
      ...asked,
      ...channel,
      needed(say(desk, praiseLasts, echoSlots(praised))),
      ...long,
    ];
  }
  const opening = say(desk, praiseFirsts, echoSlots(praised)) + `${told.ni} ${say(desk, lines.feels)}`;
  return [
    needed(opening),
    needed(say(desk, [...lines.sorries, ...plainSorries])),
    check,
    ...others,
    ...also,
    ...asked,
    ...channel,
    ...long,
  ];
}
