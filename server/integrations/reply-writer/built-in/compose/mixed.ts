import { checksFor, linesFor } from "@/server/integrations/reply-writer/built-in/compose/checks";
import { alsoTold } from "@/server/integrations/reply-writer/built-in/compose/also";
import { complaintsOf } from "@/server/integrations/reply-writer/built-in/compose/complaint";
import {
  type Desk,
  type Draft,
  echoSlots,
  needed,
  notSaying,
  say,
  spare,
} from "@/server/integrations/reply-writer/built-in/compose/draft";
import { joinEchoes } from "@/server/integrations/reply-writer/built-in/compose/join";
import { openingFor } from "@/server/integrations/reply-writer/built-in/compose/praise";
import { answerTo, channelOf } from "@/server/integrations/reply-writer/built-in/compose/question";
import {
  deedFirsts,
  heardWishes,
  honestThanks,
  praiseFirsts,
  praiseLasts,
  shortSorries,
  suggestionAnswers,
  thingFirsts,
  turnedSorries,
  turns,
} from "@/server/integrations/reply-writer/built-in/phrases/ko/complaint-frames";
import { alsoDeeds, alsos } from "@/server/integrations/reply-writer/built-in/phrases/ko/praise-answers";
import type { Echo } from "@/server/integrations/reply-writer/built-in/reading/echo";
import type { ReplyAngle } from "@/server/integrations/reply-writer/reply-writer";

/** Topics that only stand in for one. */
const vague = /^그날|준비$|과정$|^시간$|맡기신 일/;
const gladRating = 4;
const lowRating = 2;
const glee = /기뻐|기쁩|반가|반갑/;

/** Answers praise and complaint in one reply, each where the angle puts it. */
export function mixedDraft(desk: Desk, angle: ReplyAngle): Draft {
  const { reading, voice } = desk;
  const { told: praised, rest: morePraise } = joinEchoes(reading.praise, 2);
  const rating = reading.rating ?? gladRating;
  if (reading.mild || (reading.suggests && rating >= gladRating)) return suggestionDraft(desk, angle, praised);

  const isShort = angle === "short" || voice.length === "short";
  const complaints = complaintsOf(desk);
  const { told, rest } = joinEchoes(complaints, 2);
  const lines = linesFor(desk, told);
  const answer = answerTo(desk);
  const asked = answer ? [needed(answer)] : [];
  const checks = checksFor(desk, complaints, isShort ? 1 : 2).map(needed);
  const glad = needed(say(desk, gladLines(praised, rating), echoSlots(praised)));
  const alsoGlad = morePraise.map((echo) => needed(say(desk, echo.deed ? alsoDeeds : alsos, echoSlots(echo))));
  const others = alsoTold(desk, rest);
  if (angle === "short") {
    const sorry = needed(say(desk, turnedSorries, echoSlots(told)));
    return [glad, ...alsoGlad, sorry, ...others, ...checks, ...asked];
  }

  const channel = rating <= lowRating || reading.request === "contact" ? [needed(channelOf(desk))] : [];
  const thanks = voice.length === "long" ? [spare(say(desk, honestThanks))] : [];
  const feel = say(desk, notSaying(told.ni, lines.feels));
  const sorry = needed(say(desk, notSaying(feel, lines.sorries)));
  const brief = () => needed(say(desk, angle === "empathy" ? shortSorries : turnedSorries, echoSlots(told)));
  if (angle === "empathy") {
    const last = needed(say(desk, praiseLasts, echoSlots(praised)));
    return [
      ...(isShort ? [brief()] : [needed(`${told.ni} ${feel}`), sorry]),
      ...others,
      ...checks,
      ...asked,
      ...channel,
      last,
      ...alsoGlad,
      ...thanks,
    ];
  }
  const turned = needed(`${desk.chooser.among(turns)}${told.ni} ${feel}`);
  const regret = isShort ? [brief()] : [turned, sorry];
  return [glad, ...alsoGlad, ...regret, ...others, ...checks, ...asked, ...channel, ...thanks];
}

/** A wish beside praise is heard, not apologised for. */
function suggestionDraft(desk: Desk, angle: ReplyAngle, praised: Echo): Draft {
  const { told, rest } = joinEchoes(complaintsOf(desk), 2);
  const answer = answerTo(desk);
  return [
    needed(openingFor(desk, angle, praised)),
    needed(say(desk, heardWishes, echoSlots(told))),
    ...alsoTold(desk, rest),
    ...(angle === "short" ? [] : [needed(lookedAt(desk))]),
    ...(answer ? [needed(answer)] : []),
  ];
}

/** What will be looked at for a small complaint; a promise to talk it over where nothing particular is known. */
export function lookedAt(desk: Desk): string {
  const isNamed = complaintsOf(desk).every(({ topic }) => !vague.test(topic));
  const [check] = isNamed && !desk.reading.suggests ? checksFor(desk, complaintsOf(desk), 1) : [];
  return check ?? say(desk, suggestionAnswers);
}

function gladLines({ thing, deed }: Echo, rating: number) {
  const all = deed ? deedFirsts : thing ? [...thingFirsts, ...praiseFirsts] : praiseFirsts;
  return rating <= lowRating ? all.filter((phrase) => !glee.test(phrase)) : all;
}
