import type { Voice } from "@/server/domain/voice";
import { checkReply, type GuardInput } from "@/server/domain/reply-guard/guard";
import { hasComplaint, isLow } from "@/server/domain/reply-guard/stance";
import { composeKorean, replyLanguage } from "@/server/integrations/reply-writer/built-in/compose/compose";
import type { Draft } from "@/server/integrations/reply-writer/built-in/compose/draft";
import { englishDraft } from "@/server/integrations/reply-writer/built-in/compose/english";
import { finish } from "@/server/integrations/reply-writer/built-in/compose/finish";
import { shortFormDraft } from "@/server/integrations/reply-writer/built-in/compose/short-form";
import { type Chooser, createChooser } from "@/server/integrations/reply-writer/built-in/grammar/chooser";
import { plainReply } from "@/server/integrations/reply-writer/built-in/phrases/plain-replies";
import { readReview } from "@/server/integrations/reply-writer/built-in/reading/read-review";
import type {
  ReplyAngle,
  ReplyCandidate,
  ReplyRequest,
  ReplyWriter,
} from "@/server/integrations/reply-writer/reply-writer";

const version = "built-in-1";
const attempts = 4;

/** Writes replies from phrase banks and from what the review says: no model, no key, no network. */
export function createBuiltInWriter(): ReplyWriter {
  return { name: "built-in", version, write: async (request) => writeReplies(request) };
}

function writeReplies(request: ReplyRequest): ReplyCandidate[] {
  const order: readonly ReplyAngle[] = hasComplaint(guardedReview(request))
    ? ["action", "empathy", "short"]
    : ["empathy", "action", "short"];
  const chosen: ReplyCandidate[] = [];
  for (const angle of order) {
    const text = bestOf(
      request,
      angle,
      chosen.map((candidate) => candidate.text),
    );
    if (text !== null) chosen.push({ angle, text });
  }
  return chosen;
}

function bestOf(request: ReplyRequest, angle: ReplyAngle, others: readonly string[]): string | null {
  let best: { text: string; warnings: number } | null = null;
  for (let attempt = 0; attempt < attempts && best?.warnings !== 0; attempt++) {
    const seed = `${request.seed}|${request.review.text}|${request.shop.name}|${angle}|${attempt}`;
    const chooser = createChooser(seed, request.voice.speechLevel, [...others, ...request.recentReplies]);
    const text = put(request, draftFor(request, angle, chooser));
    const verdict = checkReply(guardInput(request, text));
    if (verdict.level === "stop" || others.includes(text)) continue;
    if (best === null || verdict.findings.length < best.warnings) best = { text, warnings: verdict.findings.length };
  }
  return best?.text ?? safeReply(request, angle, others);
}

function draftFor(request: ReplyRequest, angle: ReplyAngle, chooser: Chooser): Draft {
  const language = replyLanguage(request);
  if (language === "en") return englishDraft(request, chooser, angle);
  if (language === "ja" || language === "zh") return shortFormDraft(request, language, chooser, angle);
  return composeKorean({ reading: readReview(request), chooser, voice: request.voice, shop: request.shop }, angle);
}

function put(request: ReplyRequest, draft: Draft, voice: Voice = request.voice): string {
  const isHappy = !hasComplaint(guardedReview(request)) && request.review.analysis.urgency === null;
  return finish(draft, { platform: request.review.platform, voice, isHappy, language: replyLanguage(request) });
}

/** A plain reply that repeats nothing of the review; without the sign-off when that is what was stopped. */
function safeReply(request: ReplyRequest, angle: ReplyAngle, others: readonly string[]): string | null {
  const low = isLow(guardedReview(request)) || request.review.analysis.urgency !== null;
  const draft = [{ text: plainReply(replyLanguage(request), angle, low, request.voice.speechLevel), needed: true }];
  const texts = [put(request, draft), put(request, draft, { ...request.voice, signOff: "" })];
  return texts.find((text) => !others.includes(text) && checkReply(guardInput(request, text)).level !== "stop") ?? null;
}

function guardInput(request: ReplyRequest, text: string): GuardInput {
  const { review, shop, voice, recentReplies } = request;
  return { text, platform: review.platform, review: guardedReview(request), shop, voice, recentReplies };
}

function guardedReview({ review }: ReplyRequest): GuardInput["review"] {
  const { language, aspects, sentiment } = review.analysis;
  return { text: review.text, rating: review.rating, reviewerName: review.reviewerName, language, aspects, sentiment };
}
