import {
  alsoTold,
  checkFor,
  complaintsOf,
  linesFor,
} from "@/server/integrations/reply-writer/built-in/compose/complaint";
import {
  type Desk,
  type Draft,
  echoSlots,
  needed,
  notSaying,
  say,
  spare,
} from "@/server/integrations/reply-writer/built-in/compose/draft";
import { joinComplaints } from "@/server/integrations/reply-writer/built-in/compose/join";
import { openingFor } from "@/server/integrations/reply-writer/built-in/compose/praise";
import { answerTo } from "@/server/integrations/reply-writer/built-in/compose/question";
import {
  deedFirsts,
  honestThanks,
  openChannels,
  phoneChannels,
  turnedSorries,
  praiseFirsts,
  praiseLasts,
  suggestionAnswers,
  thingFirsts,
  turns,
} from "@/server/integrations/reply-writer/built-in/phrases/ko/complaint-frames";
import type { Echo } from "@/server/integrations/reply-writer/built-in/reading/echo";
import type { ReplyAngle } from "@/server/integrations/reply-writer/reply-writer";

const gladRating = 4;
const lowRating = 2;

/** Answers praise and complaint in one reply, each where the angle puts it. */
export function mixedDraft(desk: Desk, angle: ReplyAngle): Draft {
  const { reading, shop, voice } = desk;
  const [praised] = reading.praise;
  if (!praised) throw new RangeError("nothing was praised");
  const rating = reading.rating ?? gladRating;
  if (reading.suggests && rating >= gladRating) return suggestionDraft(desk, angle, praised);

  const complaints = complaintsOf(desk);
  const { told, joined, rest } = joinComplaints(complaints, angle === "short" ? 2 : 3);
  const lines = linesFor(desk, told);
  const answer = answerTo(desk);
  const asked = answer ? [needed(answer)] : [];
  const check = needed(checkFor(desk, told, angle === "short" ? complaints : joined));
  const glad = needed(say(desk, gladLines(praised), echoSlots(praised)));
  if (angle === "short") return [glad, needed(say(desk, turnedSorries, echoSlots(told))), check, ...asked];

  const others = alsoTold(desk, rest);
  const channel = rating <= lowRating ? [needed(say(desk, shop.phone ? phoneChannels : openChannels))] : [];
  const thanks = voice.length === "long" ? [spare(say(desk, honestThanks))] : [];
  const sorry = needed(say(desk, lines.sorries));
  if (angle === "empathy") {
    const last = needed(say(desk, praiseLasts, echoSlots(praised)));
    return [
      needed(`${told.ni} ${say(desk, notSaying(told.ni, lines.feels))}`),
      sorry,
      check,
      ...others,
      ...asked,
      ...channel,
      last,
      ...thanks,
    ];
  }
  const turned = needed(`${desk.chooser.among(turns)}${told.ni} ${say(desk, notSaying(told.ni, lines.feels))}`);
  return [glad, turned, sorry, check, ...others, ...asked, ...channel, ...thanks];
}

/** A wish beside praise is heard, not apologised for. */
function suggestionDraft(desk: Desk, angle: ReplyAngle, praised: Echo): Draft {
  const { told, rest } = joinComplaints(complaintsOf(desk), 2);
  const answer = answerTo(desk);
  const heard = say(
    desk,
    [
      "$neun 말씀은 귀담아{들을게요|듣겠습니다}",
      "$neun 점도 놓치지 {않을게요|않겠습니다}",
      "$neun 말씀도 잘 {새겨 둘게요|새겨 두겠습니다}",
    ],
    echoSlots(told),
  );
  return [
    needed(openingFor(desk, angle, praised)),
    needed(heard),
    ...alsoTold(desk, rest),
    ...(angle === "short" ? [] : [needed(say(desk, suggestionAnswers))]),
    ...(answer ? [needed(answer)] : []),
  ];
}

function gladLines({ thing, deed }: Echo) {
  if (deed) return deedFirsts;
  return thing ? [...thingFirsts, ...praiseFirsts] : praiseFirsts;
}
