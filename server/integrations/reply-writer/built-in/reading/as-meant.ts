import type { Analysis, AspectMention, UrgencyKind } from "@/server/domain/analysis";
import { alarmOf } from "@/server/domain/understanding/urgency";
import { matterIn } from "@/server/integrations/reply-writer/built-in/reading/matter";
import { soundsBad } from "@/server/integrations/reply-writer/built-in/reading/badness";
import { isHostile } from "@/server/integrations/reply-writer/built-in/reading/trust";
import { turnsToBlame } from "@/server/integrations/reply-writer/built-in/reading/turned";
import { tradeOf } from "@/server/integrations/reply-writer/built-in/reading/trade";
import type { ReplyRequest } from "@/server/integrations/reply-writer/reply-writer";

const gladRating = 4;
const middleRating = 3;
const mostStars = 5;
/** A complaint heard as surely as this is one though none of its words complains. */
const surelyOfMost = -0.9;
const surelyOfMany = -0.7;
/** So loud an alarm (log-odds) is answered as grave; with few stars, or by its name, already so loud a one. */
const loudFrom = 0.5;
const namedFrom = 0;
/** What people did to people is told in too many words for a list. */
const ofPeople: ReadonlySet<UrgencyKind> = new Set([
  "discrimination",
  "staff-misconduct",
  "refund-dispute",
  "report-threat",
]);
/** What the guest asked for, with what came of it still to come: "문 앞에 놔 달라고만 썼는데". */
const onlyAsked = /(?:달라|달랬)[^.!?]*데(?:요)?$/;
/** Told for whoever comes next: "교환만 되고 환불불가 참고". */
const notice = /참고(?:하세요|하시|바람|요)?[\s.!~]*$/;

/** The review as it is answered: with many stars nothing is blamed that no word of it blames. */
export function asMeant(request: ReplyRequest): ReplyRequest {
  if (isHostile(request.review.text)) return request;
  const heard = withoutFalseAlarm(request);
  const { analysis, rating } = heard.review;
  if (analysis.language !== "ko" || analysis.urgency !== null || (rating ?? 0) < gladRating) return heard;
  const surely = rating === mostStars ? surelyOfMost : surelyOfMany;
  const isMeant = ({ score, quote }: AspectMention) =>
    score <= surely || (soundsBad(quote) && !onlyAsked.test(quote)) || turnsToBlame(quote);
  const aspects = neutralUnless(analysis.aspects, isMeant);
  return { ...heard, review: { ...heard.review, analysis: { ...analysis, aspects } } };
}

/** A faint alarm that no word of harm bears out is none, the less so the more the stars. */
function withoutFalseAlarm(request: ReplyRequest): ReplyRequest {
  const { review } = request;
  const { analysis, rating } = review;
  const { urgency } = analysis;
  if (urgency === null || urgency.kind === "strong-complaint" || analysis.language !== "ko") return request;
  if (isBelieved(request, urgency.kind)) return request;
  const isGlad = rating === null || rating >= gladRating;
  const told = isGlad ? withoutBlame(analysis, urgency.quote, rating) : analysis;
  return { ...request, review: { ...review, analysis: { ...told, urgency: null } } };
}

function isBelieved({ review, shop }: ReplyRequest, kind: Parameters<typeof matterIn>[1]): boolean {
  const { analysis, text, rating } = review;
  const isNotice = notice.test(text);
  if (rating === null || isNotice) return !isNotice || (rating ?? gladRating) < gladRating;
  if (rating < middleRating && ofPeople.has(kind)) return true;
  const loudness = alarmOf(text, rating);
  if (loudness >= (rating < middleRating ? namedFrom : loudFrom)) return true;
  const servesTaste = analysis.aspects.some(({ aspect }) => aspect === "taste");
  const isNamed = matterIn(text, kind, tradeOf(shop, text, servesTaste)) !== null;
  const isBadlyHarmed = analysis.sentiment === "negative" && !ofPeople.has(kind);
  return isNamed && (rating < gladRating || loudness >= namedFrom || isBadlyHarmed);
}

/** What was blamed for the alarm alone is not blamed. */
function withoutBlame(analysis: Analysis, quote: string, rating: number | null): Analysis {
  const aspects = neutralUnless(analysis.aspects, (mention) => mention.quote !== quote || soundsBad(quote));
  if (rating === null) return { ...analysis, aspects, sentiment: "neutral", score: 0 };
  if (analysis.sentiment !== "negative") return { ...analysis, aspects };
  return aspects.some(({ polarity }) => polarity === "negative")
    ? { ...analysis, aspects, sentiment: "mixed", score: 0 }
    : { ...analysis, aspects, sentiment: "positive", score: Math.abs(analysis.score) };
}

/** What is not meant as blame stays a mention. */
function neutralUnless(
  aspects: readonly AspectMention[],
  isBlame: (mention: AspectMention) => boolean,
): AspectMention[] {
  return aspects.map((mention) =>
    mention.polarity !== "negative" || isBlame(mention) ? mention : { ...mention, polarity: "neutral", score: 0 },
  );
}
