import type { Voice } from "@/server/domain/voice";
import { checkReply, type GuardInput, type GuardRule } from "@/server/domain/reply-guard/guard";
import { hasComplaint, isLow } from "@/server/domain/reply-guard/stance";
import { amendsFor } from "@/server/integrations/reply-writer/built-in/compose/amend";
import { composeKorean, replyLanguage } from "@/server/integrations/reply-writer/built-in/compose/compose";
import { type Signs, signsOf } from "@/server/integrations/reply-writer/built-in/worth/signs";
import { type Weighed, weighed } from "@/server/integrations/reply-writer/built-in/worth/weighed";
import type { Draft } from "@/server/integrations/reply-writer/built-in/compose/draft";
import { englishDraft } from "@/server/integrations/reply-writer/built-in/compose/english";
import { finish } from "@/server/integrations/reply-writer/built-in/compose/finish";
import { shortFormDraft } from "@/server/integrations/reply-writer/built-in/compose/short-form";
import { createChooser } from "@/server/integrations/reply-writer/built-in/grammar/chooser";
import { plainReply } from "@/server/integrations/reply-writer/built-in/phrases/plain-replies";
import { asMeant } from "@/server/integrations/reply-writer/built-in/reading/as-meant";
import { otherShopsIn } from "@/server/integrations/reply-writer/built-in/reading/other-shops";
import { readReview } from "@/server/integrations/reply-writer/built-in/reading/read-review";
import type { ReviewReading } from "@/server/integrations/reply-writer/built-in/reading/review-reading";
import type {
  ReplyAngle,
  ReplyCandidate,
  ReplyRequest,
  ReplyWriter,
} from "@/server/integrations/reply-writer/reply-writer";

/** Warnings that words of the guest would bring with them. */
const unsayable: ReadonlySet<GuardRule> = new Set(["revisit-on-low-star", "over-empathy", "tone-mismatch"]);
const attempts = 14;
/** So many drafts are composed before the first is judged: the one an editor would like best. */
const looks = 5;
/** From here on drafts are short ones: what was wrong with the first may have been want of room. */
const shortFrom = 9;
/** Nobody answers more than this of a review, in characters; and the time to read one grows with its length. */
const longestRead = 3_000;

type Compose = (angle: ReplyAngle, attempt: number, others: readonly string[]) => Composed;
/** A draft, and what to add to it when the guard finds something passed over. */
type Composed = Weighed & { amends(rules: ReadonlySet<GuardRule>, text: string): Draft };
type Task = {
  request: ReplyRequest;
  review: GuardInput["review"];
  compose: Compose;
  /** The same from aspects alone, without a word of the guest's. */
  composeWordless: Compose;
};

/** Writes replies from phrase banks and from what the review says: no model, no key, no network. */
export function createBuiltInWriter(): ReplyWriter {
  return {
    name: "built-in",
    version: "1",
    write: async (request) => writeReplies(asMeant(withoutTail(request))),
  };
}

const withoutTail = (request: ReplyRequest): ReplyRequest => ({
  ...request,
  review: { ...request.review, text: request.review.text.slice(0, longestRead) },
});

function writeReplies(request: ReplyRequest): ReplyCandidate[] {
  const { analysis, ...review } = request.review;
  const { language, aspects, sentiment } = analysis;
  const task: Task = {
    request,
    review: { ...review, language, aspects, sentiment },
    compose: composerFor(request, sayableTo(request)),
    composeWordless: composerFor(request, () => false),
  };
  const order: readonly ReplyAngle[] = hasComplaint(task.review)
    ? ["action", "empathy", "short"]
    : ["empathy", "action", "short"];
  const chosen: ReplyCandidate[] = [];
  for (const angle of order) {
    const others = chosen.map(({ text }) => text);
    const text =
      bestOf(task, task.compose, angle, others) ??
      bestOf(task, task.composeWordless, angle, others) ??
      safeReply(task, angle, others);
    if (text !== null) chosen.push({ angle, text });
  }
  return chosen;
}

/** Reads the review once, when first asked; each attempt draws other phrases. */
function composerFor(request: ReplyRequest, isSayable: (words: string) => boolean): Compose {
  const { seed, review, shop, voice, recentReplies } = request;
  const language = replyLanguage(request);
  const readings = new Map<boolean, { reading: ReviewReading; signs: Signs }>();
  const read = (dares: boolean) => {
    const known = readings.get(dares);
    if (known !== undefined) return known;
    const reading = readReview(request, isSayable, dares);
    const own = { reading, signs: signsOf(reading) };
    readings.set(dares, own);
    return own;
  };
  return (angle, attempt, others) => {
    const drawn = `${seed}|${review.text}|${shop.name}|${angle}|${attempt}`;
    const chooser = createChooser(
      drawn,
      voice.speechLevel,
      [...others, ...recentReplies],
      Math.max(1, attempt + 2 - looks),
    );
    if (language === "ko") {
      const dares = attempt % 2 === 1 && attempt < looks && leavesRoom(read(false).reading);
      const { reading, signs } = read(dares);
      const room: Voice = attempt < shortFrom ? voice : { ...voice, length: "short" };
      const desk = { reading, chooser, voice: room, shop };
      const { aspects } = review.analysis;
      return {
        ...weighed(composeKorean(desk, angle), signs, [...others, ...recentReplies]),
        amends: (rules, text) => amendsFor(desk, rules, text, aspects),
      };
    }
    const isShortForm = language === "ja" || language === "zh";
    return {
      draft: isShortForm
        ? shortFormDraft(request, language, chooser, angle)
        : englishDraft(request, chooser, angle, isSayable),
      worth: 0,
      amends: () => [],
    };
  };
}

/** Who wrote so little says one thing; where we know it, it can be told in many ways without daring. */
const mostPlain = 14;

function leavesRoom({ letters, praise, complaints }: ReviewReading): boolean {
  return letters > mostPlain || ![...praise, ...complaints].some(({ isSure, detail }) => isSure || detail !== null);
}

/** Words of the guest that may stand in a reply: they name no other shop, and the guard lets them pass. */
function sayableTo(request: ReplyRequest): (words: string) => boolean {
  const { shop, review } = request;
  const others = otherShopsIn(review.text, shop);
  const { analysis, ...rest } = review;
  const { language, aspects, sentiment } = analysis;
  const task = { request, review: { ...rest, language, aspects, sentiment } };
  const known = new Map<string, boolean>();
  const isFree = (words: string) =>
    !others.some((name) => words.includes(name)) &&
    judge(task, words).findings.every(({ rule, level }) => level !== "stop" && !unsayable.has(rule));
  return (words) => {
    const isSayable = known.get(words) ?? isFree(words);
    known.set(words, isSayable);
    return isSayable;
  };
}

/** The attempt with the fewest warnings, of equal ones that worth most; null when every one was stopped. */
function bestOf(task: Task, compose: Compose, angle: ReplyAngle, others: readonly string[]): string | null {
  let best: { text: string; warnings: number } | null = null;
  for (const { draft, amends } of triesOf(compose, angle, others)) {
    if (best?.warnings === 0) break;
    const first = judged(task, draft);
    const added = amends(first.rules, first.text);
    const second = added.length > 0 ? judged(task, withAmends(draft, added)) : first;
    for (const { text, warnings } of [first, second]) {
      if (warnings === null || others.includes(text)) continue;
      if (best === null || warnings < best.warnings) best = { text, warnings };
    }
  }
  return best?.text ?? null;
}

function* triesOf(compose: Compose, angle: ReplyAngle, others: readonly string[]): Generator<Composed> {
  const first = Array.from({ length: looks }, (_, attempt) => compose(angle, attempt, others));
  yield* first.toSorted((a, b) => b.worth - a.worth);
  for (let attempt = looks; attempt < attempts; attempt++) yield compose(angle, attempt, others);
}

/** What was passed over is said before the reply draws to its close, and not summed up besides. */
function withAmends(whole: Draft, added: Draft): Draft {
  const draft = whole.filter(({ sums }) => sums !== true);
  const last = draft.findLastIndex(({ needed, closes }) => needed && closes !== true) + 1;
  return [...draft.slice(0, last), ...added, ...draft.slice(last)];
}

/** The draft as it would be published; `warnings` is null when it is stopped. */
function judged(task: Task, draft: Draft) {
  const text = put(task, draft);
  const { level, findings } = judge(task, text);
  const rules = new Set(findings.map(({ rule }) => rule));
  return { text, rules, warnings: level === "stop" ? null : findings.length };
}

/** A plain reply that repeats nothing of the review; without the sign-off when that is what was stopped. */
function safeReply(task: Task, angle: ReplyAngle, others: readonly string[]): string | null {
  const { request, review } = task;
  const isGrave = isLow(review) || request.review.analysis.urgency !== null;
  const draft = [{ text: plainReply(replyLanguage(request), angle, isGrave, request.voice.speechLevel), needed: true }];
  const texts = [put(task, draft), put(task, draft, "")];
  return texts.find((text) => !others.includes(text) && judge(task, text).level !== "stop") ?? null;
}

function put({ request, review }: Task, draft: Draft, signOff = request.voice.signOff): string {
  const isHappy = !hasComplaint(review) && request.review.analysis.urgency === null;
  const voice = { ...request.voice, signOff };
  return finish(draft, { platform: request.review.platform, voice, isHappy, language: replyLanguage(request) });
}

function judge({ request, review }: Pick<Task, "request" | "review">, text: string) {
  const { shop, voice, recentReplies } = request;
  return checkReply({ text, platform: request.review.platform, review, shop, voice, recentReplies });
}
