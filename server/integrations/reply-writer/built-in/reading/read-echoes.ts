import type { Analysis, Aspect, AspectMention } from "@/server/domain/analysis";
import { describe, type Echo } from "@/server/integrations/reply-writer/built-in/reading/echo";
import { favourOf } from "@/server/integrations/reply-writer/built-in/reading/favour";
import { generalEcho, generalTopic } from "@/server/integrations/reply-writer/built-in/reading/general";
import { quoteOf } from "@/server/integrations/reply-writer/built-in/reading/quote";
import type { Trade } from "@/server/integrations/reply-writer/built-in/reading/trade";

type Source = {
  text: string;
  rating: number | null;
  analysis: Analysis;
  trade: Trade;
  menu: readonly string[];
  /** Only the aspects may be used, none of the words. */
  repeatsNothing: boolean;
};

const quotable = new Set<Aspect>(["taste", "portion", "service", "ambience", "other"]);
const incidental = new Set<Aspect>(["waiting", "location", "price", "delivery"]);
const wait = /\d{1,3} ?(?:시간|분)[^.!?]{0,10}(?:기다|대기|웨이팅)/;
const longestWhole = 80;
const gladRating = 4;

/** Every opinion of the review, each once, in the most telling form we can say it back. */
export function readEchoes(source: Source): Echo[] {
  const { text, analysis, trade, repeatsNothing } = source;
  const told = mentionsOf(text, analysis).flatMap((mention) =>
    repeatsNothing ? [plainEcho(mention, trade, null)] : echoOf(mention, source),
  );
  const echoes = repeatsNothing ? told : withFurther(told, source);
  return echoes
    .filter((echo, index) => echoes.findIndex((other) => other.neun === echo.neun) === index)
    .map((echo) => (echo.topic === "" ? { ...echo, topic: generalTopic(echo.aspect, trade) } : echo));
}

/** Opinions to answer; without any, the text as a whole, and a wait told in minutes beside them. */
function mentionsOf(text: string, { aspects, sentiment }: Analysis): AspectMention[] {
  const told = aspects.filter((mention) => mention.polarity !== "neutral");
  const waited = sentiment === "negative" || sentiment === "mixed" ? wait.exec(text) : null;
  if (waited && !told.some((mention) => mention.aspect === "waiting")) {
    told.push(mentionAt("waiting", "negative", waited[0], waited.index));
  }
  if (told.length > 0 || (sentiment !== "positive" && sentiment !== "negative")) return told;
  return [mentionAt("other", sentiment, text.slice(0, longestWhole), 0)];
}

/** A review says more than its aspects: sentences whose words we know, behind what is already told. */
function withFurther(told: readonly Echo[], source: Source): readonly Echo[] {
  const { sentiment, urgency } = source.analysis;
  const isHappy = sentiment === "positive" || (sentiment === "neutral" && (source.rating ?? 0) >= gladRating);
  if (isHappy && !urgency) return merge(told, further(source, "positive"));
  const isSilent = !told.some((echo) => echo.polarity === "negative" && echo.kind !== "general");
  if (!isHappy && isSilent && sentiment !== "neutral") return merge(told, further(source, "negative"));
  return told;
}

function further({ text, analysis, menu }: Source, polarity: Echo["polarity"]): Echo[] {
  return [...text.matchAll(/[^.!?\n]+/g)].flatMap(({ index, 0: words }) => {
    const free = afterLast(analysis.aspects, index, index + words.length);
    const rest = text.slice(free, index + words.length);
    return describe(text, mentionAt("other", polarity, rest, free), menu) ?? [];
  });
}

/** Where, between two offsets, the part begins that no aspect was read from. */
function afterLast(aspects: readonly AspectMention[], from: number, to: number): number {
  return Math.max(
    from,
    ...aspects.filter(({ start, end }) => start < to && end > from).map(({ end }) => Math.min(end, to)),
  );
}

/** What is told in general terms gives way to what is told in particular ones. */
function merge(told: readonly Echo[], more: readonly Echo[]): readonly Echo[] {
  if (more.length === 0 || told.some((echo) => echo.kind !== "general" && echo.polarity === more[0]?.polarity))
    return [...told, ...more];
  return [...more, ...told.filter((echo) => !(echo.kind === "general" && echo.aspect === "other"))];
}

function mentionAt(aspect: Aspect, polarity: AspectMention["polarity"], quote: string, start: number): AspectMention {
  return { aspect, polarity, score: 0, quote, start, end: start + quote.length };
}

function echoOf(mention: AspectMention, { text, trade, menu }: Source): Echo[] {
  const described = describe(text, mention, menu);
  if (mention.polarity === "negative") {
    return [described ?? quoteOf(mention) ?? plainEcho(mention, trade, dishIn(mention.quote, menu))];
  }
  const own = favourOf(mention) ?? described ?? (quotable.has(mention.aspect) ? quoteOf(mention) : null);
  if (own) return [own];
  const near = mention.aspect === "taste" ? sentenceOf(text, mention) : mention.quote;
  return incidental.has(mention.aspect) ? [] : [plainEcho(mention, trade, dishIn(near, menu))];
}

function plainEcho({ aspect, polarity }: AspectMention, trade: Trade, dish: string | null): Echo {
  return generalEcho(aspect, polarity === "negative" ? "negative" : "positive", trade, dish);
}

/** The one dish of ours these words name, also without its last syllable ("광어" for 광어회). */
function dishIn(words: string, menu: readonly string[]): string | null {
  const named = menu.flatMap(
    (name) => [name, name.length > 2 ? name.slice(0, -1) : name].find((part) => words.includes(part)) ?? [],
  );
  return named.length === 1 ? (named[0] ?? null) : null;
}

function sentenceOf(text: string, { start, end }: AspectMention): string {
  const from = Math.max(text.lastIndexOf(".", start), text.lastIndexOf("!", start), text.lastIndexOf("\n", start)) + 1;
  const to = text.slice(end).search(/[.!?\n]/);
  return text.slice(from, to < 0 ? undefined : end + to);
}
