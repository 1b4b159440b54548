import type { ReplyAngle } from "@/server/integrations/reply-writer/reply-writer";
import { closingOf, middleOf } from "@/server/integrations/reply-writer/built-in/compose/body";
import {
  type Desk,
  type Draft,
  echoSlots,
  needed,
  say,
  saying,
  spare,
} from "@/server/integrations/reply-writer/built-in/compose/draft";
import { answerTo } from "@/server/integrations/reply-writer/built-in/compose/question";
import type { Phrase } from "@/server/integrations/reply-writer/built-in/grammar/fill";
import { resolves, verdicts } from "@/server/integrations/reply-writer/built-in/phrases/ko/praise-answers";
import { aspectPraise } from "@/server/integrations/reply-writer/built-in/phrases/ko/praise-aspects";
import {
  causeHeads,
  objectHeads,
  topicHeads,
} from "@/server/integrations/reply-writer/built-in/phrases/ko/praise-heads";
import { hearts } from "@/server/integrations/reply-writer/built-in/phrases/ko/praise-hearts";
import { tradePraise } from "@/server/integrations/reply-writer/built-in/phrases/ko/praise-trades";
import type { Echo } from "@/server/integrations/reply-writer/built-in/reading/echo";
import { generalEcho } from "@/server/integrations/reply-writer/built-in/reading/general";

const fewLetters = 8;
const shortOpening = 34;

/** Answers praise: takes up what was said, says what it means to us, ends with a wish. */
export function praiseDraft(desk: Desk, angle: ReplyAngle): Draft {
  const { reading, voice } = desk;
  const main = reading.praise[0] ?? generalEcho("other", "positive", reading.trade);
  const opening = openingFor(desk, angle, main);
  const answer = answerTo(desk);
  const length = angle === "short" || reading.letters <= fewLetters ? "short" : voice.length;
  const body = length === "short" ? [] : middleOf(desk, length);
  const closes = length !== "short" || opening.length < shortOpening;
  return [needed(opening), ...body, ...(answer ? [needed(answer)] : []), ...(closes ? [spare(closingOf(desk))] : [])];
}

/** The angle decides whether feeling, deed or the praise itself comes first. */
export function openingFor(desk: Desk, angle: ReplyAngle, main: Echo): string {
  if (angle === "action") return joined(desk, objectHeads, resolves, main);
  if (angle === "short") return joined(desk, topicHeads, verdicts, main);
  return joined(desk, causeHeads, heartsFor(desk, main), main);
}

function joined(desk: Desk, heads: readonly Phrase[], tails: readonly Phrase[], main: Echo): string {
  const head = desk.chooser.among(heads);
  const noun = /(?:말씀|칭찬|이야기|한마디|글)/.exec(head)?.[0];
  const fitting = tails.filter((tail) => noun === undefined || !tail.includes(noun));
  return `${saying(desk, head, echoSlots(main))} ${say(desk, fitting)}`;
}

function heartsFor({ reading, voice }: Desk, { aspect }: Echo): readonly Phrase[] {
  const own = aspect === "taste" || aspect === "other" ? tradePraise[reading.trade] : aspectPraise[aspect];
  return [...hearts[voice.tone], ...own.hearts];
}
