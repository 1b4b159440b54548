import type { Analysis, UrgencyKind } from "@/server/domain/analysis";
import { isSoso, takesBack } from "@/server/integrations/reply-writer/built-in/reading/gladness";
import { readClauses } from "@/server/integrations/reply-writer/built-in/matters/read-clauses";
import { readMatters } from "@/server/integrations/reply-writer/built-in/matters/read-matters";
import { saysIn } from "@/server/integrations/reply-writer/built-in/matters/says-in";
import { type Told } from "@/server/integrations/reply-writer/built-in/matters/told";
import { calmMentions, calmParts } from "@/server/integrations/reply-writer/built-in/reading/calm-parts";
import { mentionsOf } from "@/server/integrations/reply-writer/built-in/reading/mentions";
import { onlyAsks, type Asked, askedIn } from "@/server/integrations/reply-writer/built-in/reading/question";
import type { Moment } from "@/server/integrations/reply-writer/built-in/phrases/ko/moments";
import { momentIn } from "@/server/integrations/reply-writer/built-in/reading/moment";
import { type Company, companyIn } from "@/server/integrations/reply-writer/built-in/reading/company";
import { believed } from "@/server/integrations/reply-writer/built-in/reading/believe";
import { toneOf } from "@/server/integrations/reply-writer/built-in/reading/tone";
import { tidied, writtenIn } from "@/server/integrations/reply-writer/built-in/reading/tidy";
import { complainsOfHours, tellsHours } from "@/server/integrations/reply-writer/built-in/reading/hours";
import { type Matter, matterIn } from "@/server/integrations/reply-writer/built-in/reading/matter";
import { isGrave } from "@/server/integrations/reply-writer/built-in/reading/grave";
import { type Occasion, occasionsIn } from "@/server/integrations/reply-writer/built-in/reading/occasion";
import { type Request, requestOf } from "@/server/integrations/reply-writer/built-in/reading/request";
import { bakesOnly, type Trade, tradeOf } from "@/server/integrations/reply-writer/built-in/reading/trade";
import { verbatimOf } from "@/server/integrations/reply-writer/built-in/reading/verbatim";
import { isHostile } from "@/server/integrations/reply-writer/built-in/reading/trust";
import { toldTogether } from "@/server/integrations/reply-writer/built-in/matters/tell-together";
import type { ReplyRequest } from "@/server/integrations/reply-writer/reply-writer";
import { stanceOf, isDoubtful } from "@/server/integrations/reply-writer/built-in/reading/stance";
import {
  wishedIn,
  namedIn,
  nounIn,
  suggestion,
} from "@/server/integrations/reply-writer/built-in/reading/named-things";

/** What a review says, in the form our sentences need. */
export type ReviewReading = {
  /** `doubtful`: kind words under one or two stars. */
  stance: "praise" | "complaint" | "mixed" | "neutral" | "stars-only" | "question" | "doubtful";
  praise: Told[];
  complaints: Told[];
  occasions: Occasion[];
  company: Company;
  /** A line of praise that may be quoted as it is. */
  verbatim: string | null;
  /** The first thing it names that we know. */
  noun: string | null;
  asked: Asked | null;
  /** It asks when we are open, or complains of not knowing. */
  wantsHours: boolean;
  suggests: boolean;
  /** Wants to be called back, or something put right. */
  request: Request | null;
  /** A joke, a memory or a feat told in a glad review. */
  moment: Moment | null;
  /** Neither good nor bad, in so many words. */
  isSoso: boolean;
  /** A bakery, as far as we know: no cup is poured there. */
  bakes: boolean;
  /** Things it names, at most two. */
  named: string[];
  /** What a wish is about: "수건". */
  wished: string | null;
  /** It gives orders to whoever answers: they are passed over. */
  givesOrders: boolean;
  /** What was missed is heard and looked at, not apologised for. */
  mild: boolean;
  low: boolean;
  urgency: UrgencyKind | null;
  /** What makes it grave, by its name. */
  matter: Matter | null;
  /** Its words say what it was taken for. */
  isBorneOut: boolean;
  trade: Trade;
  letters: number;
  rating: number | null;
};

const errands = new Set<Trade>(["clinic", "beauty", "goods"]);

const gladRating = 4;
const lowRating = 2;
const mostPraise = 6;
const mostComplaints = 4;

/** Reads a Korean review; a hostile one keeps its aspects but none of its words, nor is anything told that is not sayable. */
export function readReview({ review, shop }: ReplyRequest, isSayable: (words: string) => boolean): ReviewReading {
  const { text: original, rating } = review;
  const trade = tradeOf(shop, original, servesTaste(review.analysis));
  const hostile = isHostile(original);
  const tidy = tidied(original);
  const text = hostile ? original : tidy.text;
  const tone = toneOf(text, rating, review.analysis);
  const clauses = hostile
    ? calmParts(text).flatMap(({ text: part, start }) => readClauses(part, shop.menu, start))
    : readClauses(text, shop.menu);
  const analysis = hostile
    ? review.analysis
    : believed({ tidy, tone, rating, analysis: review.analysis, says: saysIn(clauses, trade) });
  const letters = text.replace(/[ㄱ-ㅎㅏ-ㅣ]/g, "").match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  const mentions = hostile ? calmMentions(text, analysis.aspects) : mentionsOf(text, analysis);
  const told =
    letters === 0
      ? []
      : readMatters({
          clauses,
          mentions,
          tone: hostile ? "gentle" : tone,
          rating,
          trade,
          menu: shop.menu,
          isSayable,
          asWritten: (clause) => writtenIn(original, tidy, clause),
          tellsDetails: !hostile,
        });
  const asked = hostile ? null : askedIn(text, shop.menu, tone === "sorry");
  const request = hostile ? null : requestOf(text);
  const isHollow = hostile && told.length === 0;
  const glad = isHollow
    ? []
    : told.filter(({ matter, clause }) => matter.polarity === "positive" && !isSoso(clause)).slice(0, mostPraise);
  const isFaint =
    (rating !== null && rating < gladRating && glad.every(({ isSure, isNamed }) => !isSure && !isNamed)) ||
    (glad.length === 0 && !hostile && isSoso(text));
  const praise = isFaint ? [] : glad;
  const complaints = told
    .filter((each) => each.matter.polarity === "negative" && !isDoubtful(each, analysis.sentiment, rating))
    .slice(0, mostComplaints);
  const isQuestion = asked !== null && analysis.urgency === null && complaints.length === 0 && onlyAsks(text);
  const spoken = stanceOf(
    isFaint && analysis.sentiment === "positive" ? "neutral" : analysis.sentiment,
    rating,
    praise.length,
    complaints.length,
  );
  const isLow = rating !== null && rating <= lowRating;
  const stance = isHollow && !(isLow && spoken === "complaint") ? "neutral" : spoken;
  const kind = analysis.urgency?.kind ?? null;
  return {
    stance: letters === 0 ? "stars-only" : isQuestion ? "question" : stance,
    praise,
    complaints: toldTogether(complaints),
    occasions: hostile ? [] : occasionsIn(text, errands.has(trade)),
    company: companyIn(hostile ? "" : text),
    verbatim: hostile ? null : verbatimOf(original, review.analysis.aspects, isSayable),
    noun: hostile ? null : nounIn(original, shop.menu, isSayable),
    asked,
    wantsHours: !hostile && (asked === null ? complainsOfHours(text) : tellsHours(text)),
    givesOrders: hostile,
    suggests: !hostile && (suggestion.test(text) || (request !== null && request !== "contact")),
    request,
    moment:
      hostile || complaints.length > 0 || (review.analysis.sentiment === "negative" && tone !== "glad")
        ? null
        : momentIn(original, trade === "food" || trade === "cafe"),
    bakes: trade === "cafe" && bakesOnly(shop, original),
    isSoso: !hostile && isSoso(text),
    named: hostile ? [] : namedIn(text, shop.menu),
    wished: hostile ? null : wishedIn(text, shop.menu),
    mild: tone !== "sorry" && !hostile,
    low: isLow || review.analysis.sentiment === "negative",
    urgency: takesBack(text) || tone === "glad" || (hostile && analysis.sentiment !== "negative") ? null : kind,
    matter: kind === null || kind === "strong-complaint" || hostile ? null : matterIn(original, kind, trade),
    isBorneOut: review.analysis.language !== "ko" || isGrave(text, kind),
    trade,
    letters,
    rating,
  };
}

function servesTaste({ aspects }: Analysis): boolean {
  return aspects.some((mention) => mention.aspect === "taste");
}
