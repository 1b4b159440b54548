import { closingOf, middleOf } from "@/server/integrations/reply-writer/built-in/compose/body";
import {
  type Desk,
  type Draft,
  echoSlots,
  needed,
  notSaying,
  say,
  saying,
  spare,
} from "@/server/integrations/reply-writer/built-in/compose/draft";
import { answerTo } from "@/server/integrations/reply-writer/built-in/compose/question";
import type { Phrase } from "@/server/integrations/reply-writer/built-in/grammar/fill";
import {
  directThanks,
  resolves,
  thanks,
  verdicts,
} from "@/server/integrations/reply-writer/built-in/phrases/ko/praise-answers";
import { aspectLines } from "@/server/integrations/reply-writer/built-in/phrases/ko/praise-lines";
import { type PraiseHeads, praiseHeads } from "@/server/integrations/reply-writer/built-in/phrases/ko/praise-heads";
import { hearts } from "@/server/integrations/reply-writer/built-in/phrases/ko/praise-hearts";
import type { Echo } from "@/server/integrations/reply-writer/built-in/reading/echo";
import { generalEcho } from "@/server/integrations/reply-writer/built-in/reading/general";
import type { ReplyAngle } from "@/server/integrations/reply-writer/reply-writer";

const fewLetters = 8;
const shortOpening = 34;

/** Answers praise: takes up what was said, says what it means to us, ends with a wish. */
export function praiseDraft(desk: Desk, angle: ReplyAngle): Draft {
  const { reading, voice } = desk;
  const main = reading.praise[0] ?? generalEcho("other", "positive", reading.trade);
  const opening = openingFor(desk, angle, main);
  const answer = answerTo(desk);
  const length = angle === "short" || reading.letters <= fewLetters ? "short" : voice.length;
  const body = length === "short" ? [] : middleOf(desk, length, opening);
  const closes = length !== "short" || opening.length < shortOpening;
  const said = [opening, ...body.map(({ text }) => text)].join(" ");
  return [
    needed(opening),
    ...body,
    ...(answer ? [needed(answer)] : []),
    ...(closes ? [spare(closingOf(desk, said))] : []),
  ];
}

/** The angle decides whether feeling, deed or the praise itself comes first. */
export function openingFor(desk: Desk, angle: ReplyAngle, main: Echo): string {
  const heads = headsFor(desk, main);
  if (angle === "action") {
    const told = joined(desk, heads.objects, resolves, main);
    const isBrief = desk.voice.length === "short" || desk.reading.letters <= fewLetters;
    return isBrief ? told : `${say(desk, notSaying(told, thanks))}. ${told}`;
  }
  const feels = angle === "empathy" ? desk.chooser.chance(0.85) : main.deed !== null;
  if (feels) return joined(desk, heads.causes, heartsFor(desk, main), main);
  if (main.thing && desk.chooser.chance(0.5)) return say(desk, directThanks, echoSlots(main));
  return joined(desk, heads.topics, verdicts, main);
}

function headsFor({ chooser }: Desk, { kind, thing }: Echo): PraiseHeads {
  if (kind === "favour") return praiseHeads.deed;
  if (kind === "quoted") return praiseHeads.quoted;
  return thing && chooser.chance(0.6) ? praiseHeads.thing : praiseHeads.told;
}

function joined(desk: Desk, heads: readonly Phrase[], tails: readonly Phrase[], main: Echo): string {
  const head = desk.chooser.among(heads);
  const nouns = head.match(/말씀|칭찬|이야기|한마디|글|마음|한 줄/g) ?? [];
  const fitting = tails.filter((tail) => !nouns.some((noun) => tail.includes(noun)));
  return `${saying(desk, head, echoSlots(main))} ${say(desk, fitting)}`;
}

function heartsFor({ reading, voice }: Desk, { aspect }: Echo): readonly Phrase[] {
  return [...hearts[voice.tone], ...aspectLines(aspect, reading.trade).hearts];
}
