import type { AspectMention } from "@/server/domain/analysis";
import { aspectOf } from "@/server/integrations/reply-writer/built-in/reading/aspect-of";
import { knownNoun } from "@/server/integrations/reply-writer/built-in/reading/subject";
import { favourOf } from "@/server/integrations/reply-writer/built-in/reading/favour";
import { soundsGlad } from "@/server/integrations/reply-writer/built-in/reading/gladness";
import { turns, turnsWithin } from "@/server/integrations/reply-writer/built-in/reading/contrast";
import { sceneOf, type Source } from "@/server/integrations/reply-writer/built-in/reading/opinion";
import { retold } from "@/server/integrations/reply-writer/built-in/reading/retell";
import { soundsBad } from "@/server/integrations/reply-writer/built-in/reading/badness";
import { describe } from "@/server/integrations/reply-writer/built-in/reading/describe";
import { mentionAt } from "@/server/integrations/reply-writer/built-in/reading/mentions";
import type { Echo } from "@/server/integrations/reply-writer/built-in/reading/echo";

const gladRating = 4;
const shortestPart = 4;
const fewestLetters = 5;

/** "젓가락 좀 넉넉히 주세요" praises nothing. */
const wanted = /(?:좀|더|넉넉히|많이|꼭) [가-힣 ]*주세요[~!. ]*$/;

/** A review says more than its aspects: sentences whose words we know, behind what is already told. */
export function withFurther(told: readonly Echo[], source: Source): readonly Echo[] {
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

/** What is told in general terms gives way to what is told in particular ones. */
function merge(told: readonly Echo[], more: readonly Echo[]): readonly Echo[] {
  if (more.length === 0 || told.some((echo) => echo.kind !== "general" && echo.polarity === more[0]?.polarity))
    return [...told, ...more];
  return [...more, ...told.filter((echo) => !(echo.kind === "general" && echo.aspect === "other"))];
}
