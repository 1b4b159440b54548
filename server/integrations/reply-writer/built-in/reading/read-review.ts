import type { Analysis, Sentiment, UrgencyKind } from "@/server/domain/analysis";
import { readEchoes } from "@/server/integrations/reply-writer/built-in/reading/read-echoes";
import type { Echo } from "@/server/integrations/reply-writer/built-in/reading/echo";
import { type Occasion, occasionsIn } from "@/server/integrations/reply-writer/built-in/reading/occasion";
import { type Asked, askedIn, onlyAsks } from "@/server/integrations/reply-writer/built-in/reading/question";
import { retold } from "@/server/integrations/reply-writer/built-in/reading/retell";
import { type Trade, tradeOf } from "@/server/integrations/reply-writer/built-in/reading/trade";
import { verbatimOf } from "@/server/integrations/reply-writer/built-in/reading/verbatim";
import { isHostile } from "@/server/integrations/reply-writer/built-in/reading/trust";
import type { ReplyRequest } from "@/server/integrations/reply-writer/reply-writer";

/** What a review says, in the form our sentences need. */
export type ReviewReading = {
  /** `doubtful`: kind words under one or two stars. */
  stance: "praise" | "complaint" | "mixed" | "neutral" | "stars-only" | "question" | "doubtful";
  praise: Echo[];
  complaints: Echo[];
  occasions: Occasion[];
  /** What was told without praise or complaint. */
  told: Echo | null;
  /** A line of praise that may be quoted as it is. */
  verbatim: string | null;
  asked: Asked | null;
  suggests: boolean;
  urgency: UrgencyKind | null;
  trade: Trade;
  letters: number;
  rating: number | null;
};

const errands = new Set<Trade>(["clinic", "beauty", "goods"]);
const gladRating = 4;
const mostPraise = 4;
const mostComplaints = 4;
const suggestion =
  /(?:주시면|주면|해주면|으면|면) ?(?:더 ?)?(?:좋겠|좋을|감사하|완벽)|(?:좀|더) ?[^.!?]{0,12}(?:주세요|주십)|줬으면|주셨으면|개선/;

/** Reads a Korean review; a hostile one keeps its aspects but none of its words, nor is anything told that is not sayable. */
export function readReview({ review, shop }: ReplyRequest, isSayable: (words: string) => boolean): ReviewReading {
  const { text, rating, analysis } = review;
  const trade = tradeOf(shop, text, servesTaste(analysis));
  const hostile = isHostile(text);
  const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  const echoes =
    letters === 0
      ? []
      : readEchoes({ text, rating, analysis, trade, menu: shop.menu, repeatsNothing: hostile, isSayable });
  const asked = hostile ? null : askedIn(text, shop.menu);
  const isHollow = hostile && echoes.every(({ kind, thing }) => kind === "general" && thing === null);
  const praise = isHollow ? [] : echoes.filter((echo) => echo.polarity === "positive").slice(0, mostPraise);
  const complaints = echoes
    .filter((echo) => echo.polarity === "negative" && !isDoubtful(echo, analysis.sentiment, rating))
    .slice(0, mostComplaints);
  const isQuestion = asked !== null && analysis.urgency === null && !blames(analysis) && onlyAsks(text);
  const spoken = stanceOf(analysis.sentiment, rating, praise.length, complaints.length);
  const told = isHollow && (spoken === "praise" || spoken === "doubtful") ? "neutral" : spoken;
  return {
    stance: letters === 0 ? "stars-only" : isQuestion ? "question" : told,
    praise,
    complaints,
    occasions: hostile ? [] : occasionsIn(text, errands.has(trade)),
    told: hostile ? null : wholeOf(text, isSayable),
    verbatim: hostile ? null : verbatimOf(text, analysis.aspects, isSayable),
    asked,
    suggests: !hostile && suggestion.test(text),
    urgency: isHollow && analysis.sentiment !== "negative" ? null : (analysis.urgency?.kind ?? null),
    trade,
    letters,
    rating,
  };
}

/** In a glad review, a complaint whose words we could not read is more likely a misreading than a complaint. */
function isDoubtful({ kind, aspect, thing }: Echo, sentiment: Sentiment, rating: number | null): boolean {
  if (kind !== "general" || thing !== null || (rating ?? 0) < gladRating) return false;
  return sentiment === "neutral" || (sentiment === "positive" && aspect === "other");
}

function stanceOf(
  sentiment: Sentiment,
  rating: number | null,
  praise: number,
  complaints: number,
): ReviewReading["stance"] {
  const isGlad = praise > 0 && complaints === 0 && (rating === null ? sentiment === "mixed" : rating >= gladRating);
  if (isGlad) return "praise";
  const isLow = rating !== null && rating <= 2 && complaints > 0;
  if (sentiment === "negative" || isLow) return sentiment === "mixed" && praise > 0 ? "mixed" : "complaint";
  if (sentiment === "mixed" || complaints > 0) return praise > 0 ? "mixed" : "complaint";
  if (sentiment === "positive" || praise > 0) return rating !== null && rating <= 2 ? "doubtful" : "praise";
  return "neutral";
}

function wholeOf(text: string, isSayable: (words: string) => boolean): Echo | null {
  const quote = text.slice(0, 160);
  const told = retold({ aspect: "other", polarity: "positive", score: 0, quote, start: 0, end: quote.length });
  return told && isSayable(`${told.ni} 반가워요. ${told.neun} 말씀이에요.`) ? told : null;
}

function blames({ aspects }: Analysis): boolean {
  return aspects.some(({ polarity }) => polarity === "negative");
}

function servesTaste({ aspects }: Analysis): boolean {
  return aspects.some((mention) => mention.aspect === "taste");
}
