import type { Analysis, Aspect, AspectMention } from "@/server/domain/analysis";
import { aspectOf } from "@/server/integrations/reply-writer/built-in/reading/aspect-of";
import { favourOf } from "@/server/integrations/reply-writer/built-in/reading/favour";
import { soundsGlad } from "@/server/integrations/reply-writer/built-in/reading/gladness";
import { turns, turnsWithin, unreadBlame } from "@/server/integrations/reply-writer/built-in/reading/contrast";
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
import { asks, onlyAsks } from "@/server/integrations/reply-writer/built-in/reading/question";
import { knownNoun } from "@/server/integrations/reply-writer/built-in/reading/subject";
import { soundsBad } from "@/server/integrations/reply-writer/built-in/reading/badness";
import { isProof } from "@/server/integrations/reply-writer/built-in/reading/plain-statement";
import { calmParts } from "@/server/integrations/reply-writer/built-in/reading/calm-parts";
import { ownPart } from "@/server/integrations/reply-writer/built-in/reading/own-part";

const wait = /\d{1,3} ?(?:시간|분)[^.!?]{0,10}(?:기다|대기|웨이팅)/;
const longestWhole = 120;
const fewestLetters = 5;
const gladRating = 4;
const shortestPart = 4;

/** Every opinion of the review, each once, in the most telling form we can say it back. */
export function readEchoes(source: Source): Echo[] {
  const { text, analysis, trade, repeatsNothing } = source;
  if (onlyAsks(text)) return [];
  const opinions = repeatsNothing ? calmEchoes(source) : eachOnce(mentionsOf(text, analysis), source);
  const echoes = repeatsNothing ? opinions : withFurther(opinions, source);
  return echoes
    .filter((echo, index) => echoes.findIndex((other) => other.neun === echo.neun) === index)
    .filter((echo) => !echoes.some((other) => other !== echo && other.neun.endsWith(` ${echo.neun}`)))
    .filter((echo) => !isEmpty(echo, echoes))
    .map((echo) => (echo.topic === "" ? { ...echo, topic: generalTopic(echo.aspect, trade) } : echo));
}

/** One clause may be read as two aspects: told once in particular, it is not told again in general. */
function eachOnce(mentions: readonly AspectMention[], source: Source): Echo[] {
  const read = mentions.map((mention) => ({ mention, echoes: told(mention, source) }));
  const isRepeated = ({ mention }: (typeof read)[number], index: number) =>
    read.some(
      ({ mention: other, echoes }, at) =>
        at !== index &&
        other.polarity === mention.polarity &&
        other.start < mention.end &&
        other.end > mention.start &&
        echoes.some(({ kind }) => kind !== "general" || at < index),
    );
  return read.flatMap((each, index) =>
    each.echoes.filter(({ kind }) => kind !== "general" || !isRepeated(each, index)),
  );
}

function told(mention: AspectMention, source: Source): Echo[] {
  const part = ownPart(mention, source);
  if (part !== null) return opinionOf(wholeClause(fromStart(part, source), source), source);
  const known = describe(source.text, mention, sceneOf(source));
  return [known ?? plainEcho(mention, source.trade, null)];
}

/** "좋은 시간을 보내셨다" adds nothing to particular praise, nor "아쉬움을 안고 돌아가셨다" to a particular complaint. */
function isEmpty({ kind, aspect, polarity, thing }: Echo, echoes: readonly Echo[]): boolean {
  const isHollow = kind === "general" && aspect === "other" && (polarity === "positive" || thing === null);
  return isHollow && echoes.some((other) => other.polarity === polarity && other.kind !== "general");
}

/** Opinions to answer; without any, the text as a whole, and a wait told in minutes beside them. */
function mentionsOf(text: string, { aspects, sentiment }: Analysis): AspectMention[] {
  const told = [
    ...aspects.filter((mention) => mention.polarity !== "neutral" && !isAsked(text, mention)),
    ...unreadBlame(text, aspects).map(({ quote, start }) => mentionAt("other", "negative", quote, start)),
  ].filter(({ quote }) => !evidence.test(quote));
  const waited = sentiment === "negative" || sentiment === "mixed" ? wait.exec(text) : null;
  if (waited && !told.some((mention) => mention.aspect === "waiting")) {
    told.push(mentionAt("waiting", "negative", waited[0], waited.index));
  }
  told.sort((a, b) => a.start - b.start);
  if (told.length === 0 && sentiment !== "positive" && soundsBad(text)) return badLines(text);
  if (told.length > 0 || (sentiment !== "positive" && sentiment !== "negative")) return told;
  return [mentionAt("other", sentiment, text.slice(0, longestWhole), 0)];
}

/** Lines that complain, where no aspect was read from any. */
function badLines(text: string): AspectMention[] {
  return [...text.matchAll(/[^.!?\n]+/g)]
    .filter(({ 0: line }) => soundsBad(line) && !asks(line) && !isProof(line))
    .slice(0, 2)
    .map(({ 0: line, index }) => mentionAt("other", "negative", line, index));
}

/** "젓가락 좀 넉넉히 주세요" praises nothing. */
const wanted = /(?:좀|더|넉넉히|많이|꼭) [가-힣 ]*주세요[~!. ]*$/;
/** What proves a complaint is none of its own: "병원 진단서 있어요". */
const evidence = /^[^.!?]{0,8}(?:진단서|영수증|사진|영상|CCTV|증거)[가-힣]{0,2} ?(?:있|찍|올|첨부|남)/;
const leadsOn = /(?:는데|은데|인데|한데|니까|더니|어서|아서|해서|[가-힣]서|[가-힣]{2,})[\s,]*$/;
const longestClause = 44;
const fewWords = 18;

/** A clause that stops before its point ("이벤트 가격은 있는데") goes on to the end of its sentence. */
function wholeClause(mention: AspectMention, { text, analysis }: Source): AspectMention {
  const rest = /^[^.!?\n~]*/.exec(text.slice(mention.end))?.[0] ?? "";
  const end = mention.end + rest.length;
  const isTold = analysis.aspects.some(
    (other) => other.polarity !== "neutral" && other.start < end && other.end > mention.end,
  );
  const isCut = !/[.!?~]\s*$/.test(mention.quote) && /[가-힣]/.test(rest) && leadsOn.test(mention.quote);
  if (isTold || !isCut || end - mention.start > longestClause) return mention;
  if (mention.polarity === "positive" && turns(mention.quote)) return mention;
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
  if (
    isTold ||
    isEnded ||
    turns(lead) ||
    letters > fewWords ||
    !/[가-힣]/.test(lead) ||
    mention.end - start > longestClause
  )
    return mention;
  return { ...mention, quote: text.slice(start, mention.end), start };
}

/** Of a review that gives orders, what the parts tell that give none: by the aspects read there, else in words we know. */
function calmEchoes(source: Source): Echo[] {
  const { text, rating, analysis } = source;
  const told = analysis.aspects.filter(({ polarity }) => polarity !== "neutral");
  return calmParts(text).flatMap((part) => {
    const mentions = told.flatMap((mention) => {
      const start = Math.max(mention.start, part.start);
      const end = Math.min(mention.end, part.end);
      const quote = text.slice(start, Math.max(start, end));
      return /[가-힣]{2}/.test(quote) ? [{ ...mention, quote, start, end }] : [];
    });
    if (mentions.length > 0) return mentions.flatMap((mention) => knownOnly(mention, source));
    const polarity = (rating ?? gladRating) >= gladRating ? "positive" : "negative";
    const known = describe(text, mentionAt("other", polarity, part.text, part.start), sceneOf(source));
    return known && isTellable(known, source) ? [{ ...known, aspect: aspectOf(known.topic) }] : [];
  });
}

function isTellable({ ni }: Echo, { isSayable }: Source): boolean {
  return isSayable(`${ni} 마음에 남아요.`);
}

/** In our own words, or by a noun every reviewer uses. */
function knownOnly(mention: AspectMention, source: Source): Echo[] {
  const known = describe(mention.quote, { ...mention, start: 0, end: mention.quote.length }, sceneOf(source));
  if (known && isTellable(known, source)) return [known];
  const noun = knownNoun(mention.quote, source.menu);
  return noun === null ? [] : [plainEcho(mention, source.trade, noun)];
}

/** A review says more than its aspects: sentences whose words we know, behind what is already told. */
function withFurther(told: readonly Echo[], source: Source): readonly Echo[] {
  const { sentiment, urgency } = source.analysis;
  const rating = source.rating ?? gladRating;
  if (urgency) return told;
  if (sentiment === "positive" || (sentiment === "neutral" && (source.rating ?? 0) >= gladRating))
    return merge(told, further(source, "positive", told));
  const glad = sentiment === "mixed" ? further(source, "positive", told, soundsGlad) : [];
  const all = [...told, ...glad, ...praiseBefore(source, [...told, ...glad])];
  const isSilent = rating < gladRating && !told.some(isParticular);
  if (sentiment === "negative" || (sentiment === "mixed" && isSilent))
    return merge(all, further(source, "negative", all));
  return all;
}

function further(
  source: Source,
  polarity: Echo["polarity"],
  told: readonly Echo[],
  isMeant: (words: string) => boolean = () => true,
): Echo[] {
  const { text, analysis } = source;
  const isTold = ({ go }: Echo) => told.some((other) => other.go.includes(go.replace(/[다라]고$/, "")));
  return [...text.matchAll(/[^.!?\n]+/g)].flatMap(({ index, 0: words }) => {
    return unreadIn(analysis.aspects, index, index + words.length).flatMap(({ start, end }) => {
      const mention = mentionAt("other", polarity, text.slice(start, end), start);
      if (!isMeant(mention.quote)) return [];
      if (polarity === "positive" && wanted.test(mention.quote.trim())) return [];
      if (polarity === "negative" && turns(mention.quote) && (told.some(isParticular) || isPraise(mention, source)))
        return [];
      const known = describe(text, mention, sceneOf(source));
      const echo =
        polarity === "negative" ? (known ?? retoldRest(mention, source)) : gladlyTold(mention, known, source);
      return echo && !isTold(echo)
        ? { ...echo, aspect: polarity === "negative" ? aspectOf(echo.topic) : echo.aspect }
        : [];
    });
  });
}

/** Praise nobody read: in words we know, else whole where it sounds glad. */
function gladlyTold(mention: AspectMention, known: Echo | null, source: Source): Echo | null {
  if (known) return whole(mention, source) ?? known;
  if (!soundsGlad(mention.quote) || soundsBad(mention.quote)) return null;
  return favourOf(mention) ?? retoldRest(mention, source);
}

/** Beside a complaint, the praise a sentence begins with ("침은 시원한데 …"). */
function praiseBefore(source: Source, told: readonly Echo[]): Echo[] {
  const { text, analysis } = source;
  return [...text.matchAll(/[^.!?\n]+/g)].flatMap(({ index, 0: words }) =>
    unreadIn(analysis.aspects, index, index + words.length)
      .map(({ start, end }) => mentionAt("other", "positive", text.slice(start, end), start))
      .filter(({ quote }) => turns(quote))
      .flatMap((mention) => describe(text, mention, sceneOf(source)) ?? [])
      .filter(({ go }) => !told.some((other) => other.go === go)),
  );
}

/** Of a sentence nobody has read a complaint from, what it tells. */
function retoldRest(mention: AspectMention, { isSayable, menu }: Source): Echo | null {
  const told = mention.quote.replace(/[^가-힣]/g, "").length >= fewestLetters ? retold(mention) : null;
  if (!told || !isSayable(`${told.ni} 마음에 남아요.`)) return null;
  return { ...told, topic: knownNoun(mention.quote, menu) ?? "" };
}

function isPraise(mention: AspectMention, source: Source): boolean {
  return describe(source.text, { ...mention, polarity: "positive" }, sceneOf(source)) !== null;
}

function isParticular({ kind, polarity }: Echo): boolean {
  return kind !== "general" && polarity === "negative";
}

/** A sentence in words we know, told back whole where it can be. */
function whole(mention: AspectMention, source: Source): Echo | null {
  const told = turnsWithin(mention.quote) ? null : retoldRest(mention, source);
  return told && describe(source.text, { ...mention, polarity: "negative" }, sceneOf(source)) === null ? told : null;
}

/** The parts between two offsets that no aspect was read from. */
function unreadIn(aspects: readonly AspectMention[], from: number, to: number): { start: number; end: number }[] {
  const read = aspects.filter(({ start, end }) => start < to && end > from).sort((a, b) => a.start - b.start);
  const starts = [from, ...read.map(({ end }) => Math.min(end, to))];
  const ends = [...read.map(({ start }) => Math.max(start, from)), to];
  return starts
    .map((start, index) => ({ start, end: ends[index] ?? to }))
    .filter(({ start, end }) => end - start >= shortestPart);
}

/** A question praises and blames nothing, whatever was read from it. */
function isAsked(text: string, { start }: AspectMention): boolean {
  const sentence = [...text.matchAll(/[^.!?\n]+[.!?\n]*/g)].find(
    (match) => match.index <= start && start < match.index + match[0].length,
  );
  return sentence !== undefined && asks(sentence[0]);
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
