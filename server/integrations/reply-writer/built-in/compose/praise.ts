import { caresFor, closingOf, heartsFor, occasionLine } from "@/server/integrations/reply-writer/built-in/compose/body";
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
import { joinEchoes } from "@/server/integrations/reply-writer/built-in/compose/join";
import { answerTo } from "@/server/integrations/reply-writer/built-in/compose/question";
import type { Phrase } from "@/server/integrations/reply-writer/built-in/grammar/fill";
import {
  suggestionAnswers,
  wishAnswers,
} from "@/server/integrations/reply-writer/built-in/phrases/ko/complaint-frames";
import {
  alsoDeeds,
  alsos,
  directThanks,
  glads,
  openers,
  resolves,
  thanks,
  verdicts,
} from "@/server/integrations/reply-writer/built-in/phrases/ko/praise-answers";
import type { Moment } from "@/server/integrations/reply-writer/built-in/phrases/ko/moments";
import { type PraiseHeads, praiseHeads } from "@/server/integrations/reply-writer/built-in/phrases/ko/praise-heads";
import type { Echo } from "@/server/integrations/reply-writer/built-in/reading/echo";
import { generalEcho } from "@/server/integrations/reply-writer/built-in/reading/general";
import type { ReplyAngle } from "@/server/integrations/reply-writer/reply-writer";

/** How often praise is simply met with gladness, as one says it across the counter. */
const plainShare: Record<ReplyAngle, number> = { empathy: 0.12, action: 0.35, short: 0.4 };
const plainHeads = ["$ni"] as const;
/** Of these nobody says how lucky it is. */
const unlucky = /드린|울었|우셨|눈물|안 간|못 |기억/;
const fewLetters = 8;
const shortOpening = 34;

/** Answers praise: takes up each thing that was said, says what it means to us, ends with a wish. */
export function praiseDraft(desk: Desk, angle: ReplyAngle): Draft {
  const { reading, voice, chooser } = desk;
  const isShort = angle === "short" || voice.length === "short" || reading.letters <= fewLetters;
  if (reading.moment !== null) return momentDraft(desk, angle, reading.moment);
  const { told, rest } = joinEchoes(ordered(desk, angle), isShort ? 2 : chooser.among([1, 1, 2]));
  const first = openingFor(desk, angle, told);
  const opener = angle === "action" && chooser.chance(0.45) ? say(desk, notSaying(first, openers)) : null;
  const opening = opener ? `${opener}. ${first}` : first;
  const others = rest.map((echo) => needed(alsoLine(desk, echo)));
  const answer = answerTo(desk);
  const wish = reading.suggests ? [needed(wishLine(desk))] : [];
  const isBare = told.kind === "general" && told.thing === null;
  const body = isShort || isBare ? [] : bodyOf(desk, told, [opening, ...others.map(({ text }) => text)].join(" "));
  const said = [opening, ...others.map(({ text }) => text), ...body.map(({ text }) => text)].join(" ");
  const closes = !isShort || (said.length < shortOpening && chooser.chance(0.6));
  return [
    needed(opening),
    ...others,
    ...wish,
    ...(answer ? [needed(answer)] : []),
    ...body,
    ...(closes && !answer && !endsWell(desk, body) ? [spare(endingOf(desk, told, said))] : []),
  ];
}

/** Answers first what was told in jest or from the heart, then what was praised. */
function momentDraft(desk: Desk, angle: ReplyAngle, { lines, alone }: Moment): Draft {
  const { reading, voice } = desk;
  const line = say(desk, lines);
  const [main = null] = ordered(desk, angle);
  const isTelling = main !== null && main.kind !== "general" && main.kind !== "quoted" && alone !== true;
  const answer = answerTo(desk);
  const rest = [...(reading.suggests ? [wishLine(desk)] : []), ...(answer ? [answer] : [])].map(needed);
  if (angle === "short" || voice.length === "short") return [needed(line), ...rest];
  const praise = isTelling ? [needed(say(desk, notSaying(line, main.deed ? alsoDeeds : alsos), echoSlots(main)))] : [];
  const said = [line, ...praise.map(({ text }) => text)].join(" ");
  const closing = rest.length > 0 ? [] : [spare(closingOf(desk, said))];
  if (angle === "action" && isTelling)
    return [needed(openingFor(desk, angle, main)), needed(line), ...rest, ...closing];
  return [needed(line), ...praise, ...rest, ...closing];
}

/** What was praised; the second way of answering begins with another thing than the first. */
function ordered({ reading }: Desk, angle: ReplyAngle): readonly Echo[] {
  const [first, second, ...more] = reading.praise;
  if (!first) return [generalEcho("other", "positive", reading.trade)];
  return second && angle === "action" ? [second, first, ...more] : reading.praise;
}

/** Why or with whom they came; and thanks, where there is room. */
function bodyOf(desk: Desk, told: Echo, said: string): Draft {
  const occasion = occasionLine(desk, said);
  const lines = occasion ? [occasion] : [];
  if (desk.voice.length !== "long") return lines.map(spare);
  const cares = notSaying(`${said} ${occasion ?? ""}`, caresFor(desk, told));
  const care = cares.length > 0 ? [say(desk, cares)] : [];
  return [...lines, ...care, say(desk, notSaying([said, ...lines, ...care].join(" "), thanks))].map(spare);
}

/** A word on the occasion is the end of a reply of ordinary length. */
function endsWell({ voice }: Desk, body: Draft): boolean {
  return voice.length === "medium" && body.length > 0;
}

/** One ending: what we mean to keep doing, or a wish. */
function endingOf(desk: Desk, told: Echo, said: string): string {
  const cares = desk.voice.length === "long" ? [] : desk.chooser.fresh(caresFor(desk, told));
  return cares.length > 0 && desk.chooser.chance(0.5) ? say(desk, notSaying(said, cares)) : closingOf(desk, said);
}

/** The angle decides whether feeling, deed or the praise itself comes first. */
export function openingFor(desk: Desk, angle: ReplyAngle, main: Echo): string {
  const heads = headsFor(desk, main);
  const isPlain = main.kind !== "quoted" && desk.chooser.chance(plainShare[angle]);
  if (isPlain) return joined(desk, main.deed ? heads.causes : plainHeads, glads, main);
  if (angle === "action") return joined(desk, heads.objects, resolves, main);
  const feels = angle === "empathy" ? desk.chooser.chance(0.85) : main.deed !== null || desk.chooser.chance(0.35);
  if (feels) return joined(desk, heads.causes, heartsFor(desk, main), main);
  if (main.thing && main.kind !== "retold" && desk.chooser.chance(0.5)) return say(desk, directThanks, echoSlots(main));
  return joined(desk, heads.topics, verdicts, main);
}

/** What a guest wishes for is taken up by name. */
export function wishLine(desk: Desk): string {
  const { wished } = desk.reading;
  return wished === null ? say(desk, suggestionAnswers) : say(desk, wishAnswers, { wished });
}

function alsoLine(desk: Desk, echo: Echo): string {
  const phrases = echo.deed?.includes("까지") ? alsoDeeds.filter((phrase) => !phrase.includes("까지")) : alsoDeeds;
  return say(desk, echo.deed ? phrases : alsos, echoSlots(echo));
}

function headsFor({ chooser }: Desk, { kind, thing, deed }: Echo): PraiseHeads {
  if (deed !== null) return praiseHeads.deed;
  if (kind === "quoted") return praiseHeads.quoted;
  return thing && chooser.chance(kind === "retold" ? 0.2 : 0.6) ? praiseHeads.thing : praiseHeads.told;
}

function joined(desk: Desk, heads: readonly Phrase[], tails: readonly Phrase[], main: Echo): string {
  const twice = main.deed?.includes("까지") ? heads.filter((phrase) => !phrase.includes("까지")) : heads;
  const head = desk.chooser.pick(twice);
  const nouns = head.match(/말씀|칭찬|이야기|한마디|글|마음|한 줄|소식/g) ?? [];
  const fitting = tails.filter(
    (tail) => !nouns.some((noun) => tail.includes(noun)) && !(/다행|듣기만/.test(tail) && unlucky.test(main.ni)),
  );
  const told = saying(desk, head, echoSlots(main));
  return `${told} ${say(desk, notSaying(told, fitting.length > 0 ? fitting : tails))}`;
}
