import type { AspectMention } from "@/server/domain/analysis";
import { soundsBad } from "@/server/integrations/reply-writer/built-in/reading/badness";
import { isHostile } from "@/server/integrations/reply-writer/built-in/reading/trust";
import { turnsToBlame } from "@/server/integrations/reply-writer/built-in/reading/turned";
import type { ReplyRequest } from "@/server/integrations/reply-writer/reply-writer";

const gladRating = 4;
const mostStars = 5;
/** A complaint heard as surely as this is one though none of its words complains. */
const surelyOfMost = -0.9;
const surelyOfMany = -0.7;
/** What the guest asked for, with what came of it still to come: "문 앞에 놔 달라고만 썼는데". */
const onlyAsked = /(?:달라|달랬)[^.!?]*데(?:요)?$/;
/** What something costs, and no word of how that is: "월비 5만원". */
const onlyCosts = /(?:\d|[천만]) ?(?:원|에)(?:[^가-힣]|[가-힣]{0,3}$|$)/;
/** The review as it is answered: with many stars nothing is blamed that no word of it blames. */
export function asMeant(request: ReplyRequest): ReplyRequest {
  if (isHostile(request.review.text)) return request;
  const { analysis, rating } = request.review;
  if (analysis.language !== "ko" || analysis.urgency !== null || (rating ?? 0) < gladRating) return request;
  const surely = rating === mostStars ? surelyOfMost : surelyOfMany;
  const isMeant = ({ aspect, score, quote }: AspectMention) =>
    (score <= surely && !(aspect === "price" && onlyCosts.test(quote) && !soundsBad(quote))) ||
    (soundsBad(quote) && !onlyAsked.test(quote)) ||
    turnsToBlame(quote);
  const aspects = neutralUnless(analysis.aspects, isMeant);
  return { ...request, review: { ...request.review, analysis: { ...analysis, aspects } } };
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
