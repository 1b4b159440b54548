import type { Analysis, Aspect, AspectMention } from "@/server/domain/analysis";
import { aspectOf } from "@/server/integrations/reply-writer/built-in/reading/aspect-of";
import { describe, type Echo } from "@/server/integrations/reply-writer/built-in/reading/echo";
import { generalTopic } from "@/server/integrations/reply-writer/built-in/reading/general";
import {
  opinionOf,
  plainEcho,
  sceneOf,
  type Source,
} from "@/server/integrations/reply-writer/built-in/reading/opinion";
import { readPredicate } from "@/server/integrations/reply-writer/built-in/grammar/predicate";
import { retold } from "@/server/integrations/reply-writer/built-in/reading/retell";
import { knownNoun } from "@/server/integrations/reply-writer/built-in/reading/subject";
import { isHostile } from "@/server/integrations/reply-writer/built-in/reading/trust";
import { ownPart } from "@/server/integrations/reply-writer/built-in/reading/own-part";

const wait = /\d{1,3} ?(?:시간|분)[^.!?]{0,10}(?:기다|대기|웨이팅)/;
const longestWhole = 120;
const fewestLetters = 5;
const gladRating = 4;

/** Every opinion of the review, each once, in the most telling form we can say it back. */
export function readEchoes(source: Source): Echo[] {
  const { text, analysis, trade, menu, repeatsNothing } = source;
  const told = mentionsOf(text, analysis).flatMap((mention) =>
    repeatsNothing
      ? [plainEcho(mention, trade, nounApart(mention, menu))]
      : opinionOf(wholeClause(fromStart(ownPart(mention, source), source), source), source),
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

const leadsOn = /(?:는데|은데|인데|한데|니까|더니|어서|아서|해서|[가-힣]서|[가-힣]{2,})[\s,]*$/;
const longestClause = 44;
const fewWords = 12;

/** A clause that stops before its point ("이벤트 가격은 있는데") goes on to the end of its sentence. */
function wholeClause(mention: AspectMention, { text, analysis }: Source): AspectMention {
  const rest = /^[^.!?\n~]*/.exec(text.slice(mention.end))?.[0] ?? "";
  const end = mention.end + rest.length;
  const isTold = analysis.aspects.some(
    (other) => other.polarity !== "neutral" && other.start < end && other.end > mention.end,
  );
  const isCut = !/[.!?~]\s*$/.test(mention.quote) && /[가-힣]/.test(rest) && leadsOn.test(mention.quote);
  if (isTold || !isCut || end - mention.start > longestClause) return mention;
  if (
    !/(?:는데|은데|인데|한데|니까|더니|서)[\s,]*$/.test(mention.quote) &&
    readPredicate(mention.quote.trim()) !== null
  )
    return mention;
  return { ...mention, quote: text.slice(mention.start, end), end };
}

/** A few words of a mention ("끓여주셨어요") are told from the start of their sentence, where nothing else is read from it. */
function fromStart(mention: AspectMention, { text, analysis }: Source): AspectMention {
  const before = text.slice(0, mention.start);
  const start = Math.max(...[".", "!", "?", "\n", "~", ","].map((mark) => before.lastIndexOf(mark))) + 1;
  const isTold = analysis.aspects.some(
    (other) => other.polarity !== "neutral" && other.start < mention.start && other.end > start,
  );
  const lead = text.slice(start, mention.start);
  const letters = mention.quote.replace(/[^가-힣]/g, "").length;
  const isEnded = /[요다죠음임함]\s*$/.test(lead);
  if (isTold || isEnded || letters > fewWords || !/[가-힣]/.test(lead) || mention.end - start > longestClause)
    return mention;
  return { ...mention, quote: text.slice(start, mention.end), start };
}

/** Of a review that must not be repeated, at most a noun every reviewer uses, from a sentence that orders nothing. */
function nounApart({ quote }: AspectMention, menu: readonly string[]): string | null {
  const calm = quote.split(/(?<=[.!?\n])|(?<=[요다죠음]) /).filter((sentence) => !isHostile(sentence));
  return knownNoun(calm.join(" "), menu);
}

/** A review says more than its aspects: sentences whose words we know, behind what is already told. */
function withFurther(told: readonly Echo[], source: Source): readonly Echo[] {
  const { sentiment, urgency } = source.analysis;
  const isHappy = sentiment === "positive" || (sentiment === "neutral" && (source.rating ?? 0) >= gladRating);
  if (isHappy && !urgency) return merge(told, further(source, "positive", told));
  const isSilent =
    (source.rating ?? gladRating) < gladRating &&
    !told.some((echo) => echo.polarity === "negative" && echo.kind !== "general");
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
    const mention = mentionAt("other", polarity, rest, free);
    const echo =
      describe(text, mention, sceneOf(source)) ?? (polarity === "negative" ? retoldRest(mention, source) : null);
    return echo && !isTold(echo)
      ? { ...echo, aspect: polarity === "negative" ? aspectOf(echo.topic) : echo.aspect }
      : [];
  });
}

/** Of a sentence nobody has read a complaint from, what it tells. */
function retoldRest(mention: AspectMention, { isSayable }: Source): Echo | null {
  const told = mention.quote.replace(/[^가-힣]/g, "").length >= fewestLetters ? retold(mention) : null;
  return told && isSayable(`${told.ni} 마음에 남아요.`) ? told : null;
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
