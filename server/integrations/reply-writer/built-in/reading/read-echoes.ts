import type { Analysis, Aspect, AspectMention } from "@/server/domain/analysis";
import { aspectOf } from "@/server/integrations/reply-writer/built-in/reading/aspect-of";
import { describe, type Echo, type Scene } from "@/server/integrations/reply-writer/built-in/reading/echo";
import { favourOf } from "@/server/integrations/reply-writer/built-in/reading/favour";
import { generalEcho, generalTopic } from "@/server/integrations/reply-writer/built-in/reading/general";
import { quoteOf } from "@/server/integrations/reply-writer/built-in/reading/quote";
import { type Trade, tradeWords } from "@/server/integrations/reply-writer/built-in/reading/trade";

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
    .filter((echo) => !isEmptyPraise(echo, echoes))
    .map((echo) => (echo.topic === "" ? { ...echo, topic: generalTopic(echo.aspect, trade) } : echo));
}

/** "저희 가게가 마음에 드셨다" adds nothing to particular praise. */
function isEmptyPraise({ kind, aspect, polarity }: Echo, echoes: readonly Echo[]): boolean {
  const isEmpty = kind === "general" && aspect === "other" && polarity === "positive";
  return isEmpty && echoes.some((other) => other.polarity === "positive" && other.kind !== "general");
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
  if (isHappy && !urgency) return merge(told, further(source, "positive", told));
  const isSilent = !told.some((echo) => echo.polarity === "negative" && echo.kind !== "general");
  if (sentiment === "negative" || (sentiment === "mixed" && isSilent))
    return merge(told, further(source, "negative", told));
  return told;
}

function further(source: Source, polarity: Echo["polarity"], told: readonly Echo[]): Echo[] {
  const { text, analysis } = source;
  const isTold = ({ go }: Echo) => told.some((other) => other.go.includes(go.replace(/[다라]고$/, "")));
  return [...text.matchAll(/[^.!?\n]+/g)].flatMap(({ index, 0: words }) => {
    const free = afterLast(analysis.aspects, index, index + words.length);
    const rest = text.slice(free, index + words.length);
    const echo = describe(text, mentionAt("other", polarity, rest, free), sceneOf(source));
    return echo && !isTold(echo)
      ? { ...echo, aspect: polarity === "negative" ? aspectOf(echo.topic) : echo.aspect }
      : [];
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

function echoOf(mention: AspectMention, source: Source): Echo[] {
  const { text, trade, menu } = source;
  const described = describe(text, mention, sceneOf(source));
  if (mention.polarity === "negative") {
    return [described ?? quoteOf(mention) ?? plainEcho(mention, trade, dishIn(mention.quote, menu))];
  }
  const own = favourOf(mention) ?? described ?? (quotable.has(mention.aspect) ? quoteOf(mention) : null);
  if (own) return [own];
  const near = mention.aspect === "taste" ? sentenceOf(text, mention) : mention.quote;
  return incidental.has(mention.aspect)
    ? []
    : [plainEcho(mention, trade, dishIn(mention.quote, menu) ?? dishIn(near, menu))];
}

function sceneOf({ menu, trade }: Source): Scene {
  return { menu, whole: tradeWords[trade].whole };
}

/** The general phrase of an aspect is used only where the words bear it out. */
const bornOut: Partial<Record<Aspect, RegExp>> = {
  waiting: /기다|대기|웨이팅|늦|느리|오래|시간|줄|\d분|예약/,
  location: /주차|위치|길|멀|찾|계단|역|골목|엘리베이터/,
  price: /가격|비싸|값|원|돈|가성비|비용|저렴|금액/,
  delivery: /배달|배송|포장|도착|누락|빠|용기|봉투|박스|상자|택배/,
  cleanliness:
    /더럽|더러|위생|청소|냄새|먼지|벌레|머리카락|깨끗|지저분|얼룩|곰팡|끈적|이물|세척|병원|탈|장염|설사|토|피가|곪|빈대|재사용|다시/,
  portion: /양|적|작|줄|모자|부족|많|푸짐|넉넉/,
};

function isBornOut({ aspect, quote }: AspectMention): boolean {
  return bornOut[aspect]?.test(quote) ?? true;
}

function plainEcho(mention: AspectMention, trade: Trade, dish: string | null): Echo {
  const aspect = isBornOut(mention) ? mention.aspect : "other";
  return generalEcho(aspect, mention.polarity === "negative" ? "negative" : "positive", trade, dish);
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
