import type { AspectMention, UrgencyKind } from "@/server/domain/analysis";
import { describe, type Echo } from "@/server/integrations/reply-writer/built-in/reading/echo";
import { generalEcho, generalTopic } from "@/server/integrations/reply-writer/built-in/reading/general";
import { type Occasion, occasionsIn } from "@/server/integrations/reply-writer/built-in/reading/occasion";
import { favourOf } from "@/server/integrations/reply-writer/built-in/reading/favour";
import { quoteOf } from "@/server/integrations/reply-writer/built-in/reading/quote";
import { type Trade, tradeOf } from "@/server/integrations/reply-writer/built-in/reading/trade";
import { isHostile } from "@/server/integrations/reply-writer/built-in/reading/trust";
import type { ReplyRequest } from "@/server/integrations/reply-writer/reply-writer";

/** What a review says, in the form our sentences need. */
export type ReviewReading = {
  stance: "praise" | "complaint" | "mixed" | "neutral" | "stars-only";
  praise: Echo[];
  complaints: Echo[];
  occasions: Occasion[];
  asks: boolean;
  suggests: boolean;
  urgency: UrgencyKind | null;
  trade: Trade;
  letters: number;
  rating: number | null;
};

const question = /\?|(?:[있없되하인는가주시오받맞]나요|[인건는은던한]가요|까요|[습입합됩]니까|면서요)(?:[\s.!~]|$)/;
const spoken = /["“'‘「][^"”'’」]*["”'’」]/g;
const rhetorical = /뭐 ?이런|이런 ?데가|말이 ?되|장난|어쩌자|왜 ?이렇게|왜 ?이래|누가/;
const suggestion =
  /(?:주시면|주면|해주면|으면|면) ?(?:더 ?)?(?:좋겠|좋을|감사하|완벽)|주세요|줬으면|주셨으면|바라요|바랍니다|개선/;

/** Reads a Korean review; a hostile one keeps its aspects but none of its words. */
export function readReview({ review, shop }: ReplyRequest): ReviewReading {
  const { text, rating, analysis } = review;
  const trade = tradeOf(shop);
  const hostile = isHostile(text);
  const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  const asks = !hostile && question.test(text.replace(spoken, "")) && !rhetorical.test(text);
  const mentions = letters === 0 ? [] : mentionsOf(text, analysis.aspects, analysis.sentiment);
  const echoes = mentions.map((mention) =>
    hostile ? plainEcho(mention, trade) : echoOf(text, mention, trade, shop.menu),
  );
  const withTopic = echoes.map((echo) =>
    echo.topic === "" ? { ...echo, topic: generalTopic(echo.aspect, trade) } : echo,
  );
  const praise = distinct(withTopic.filter((echo) => echo.polarity === "positive")).slice(0, 3);
  const complaints = distinct(withTopic.filter((echo) => echo.polarity === "negative")).slice(0, 4);
  return {
    stance: letters === 0 ? "stars-only" : stanceOf(analysis.sentiment, rating, praise.length, complaints.length),
    praise,
    complaints,
    occasions: hostile ? [] : occasionsIn(text, trade === "clinic" || trade === "beauty"),
    asks,
    suggests: !hostile && suggestion.test(text),
    urgency: analysis.urgency?.kind ?? null,
    trade,
    letters,
    rating,
  };
}

function stanceOf(
  sentiment: string,
  rating: number | null,
  praise: number,
  complaints: number,
): ReviewReading["stance"] {
  if (sentiment === "negative") return "complaint";
  if (sentiment === "mixed") return praise > 0 ? "mixed" : "complaint";
  if (rating !== null && rating <= 2) return complaints > 0 || sentiment !== "positive" ? "complaint" : "neutral";
  if (complaints > 0) return "mixed";
  return sentiment === "positive" ? "praise" : "neutral";
}

function mentionsOf(text: string, aspects: readonly AspectMention[], sentiment: string): AspectMention[] {
  if (aspects.length > 0) return aspects.filter((mention) => mention.polarity !== "neutral");
  if (sentiment !== "positive" && sentiment !== "negative") return [];
  const whole = {
    aspect: "other",
    polarity: sentiment,
    score: 0,
    quote: text.slice(0, 80),
    start: 0,
    end: Math.min(text.length, 80),
  } as const;
  return [whole];
}

function echoOf(text: string, mention: AspectMention, trade: Trade, menu: readonly string[]): Echo {
  const described = describe(text, mention, menu);
  const own =
    mention.polarity === "negative"
      ? (described ?? quoteOf(mention))
      : (favourOf(mention) ?? described ?? quoteOf(mention));
  return (
    own ??
    plainEcho(
      mention,
      trade,
      dishIn(mention.quote, menu) ??
        (mention.polarity === "positive" && mention.aspect === "taste" ? dishIn(text, menu) : null),
    )
  );
}

function plainEcho(mention: AspectMention, trade: Trade, dish: string | null = null): Echo {
  return generalEcho(mention.aspect, mention.polarity === "negative" ? "negative" : "positive", trade, dish);
}

function dishIn(text: string, menu: readonly string[]): string | null {
  const named = menu.filter((name) => text.includes(name));
  return named.length === 1 ? (named[0] ?? null) : null;
}

function distinct(echoes: readonly Echo[]): Echo[] {
  return echoes.filter((echo, index) => echoes.findIndex((other) => other.neun === echo.neun) === index);
}
