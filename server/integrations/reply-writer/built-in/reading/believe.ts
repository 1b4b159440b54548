import type { Analysis, AspectMention } from "@/server/domain/analysis";
import { aspectWords } from "@/server/domain/reply-guard/aspect-words";
import {
  isOnlyPlanned,
  isOnlyThanks,
  isReproach,
  isWishful,
  soundsBad,
} from "@/server/integrations/reply-writer/built-in/reading/badness";
import { describe, type Scene } from "@/server/integrations/reply-writer/built-in/reading/echo";
import { asks } from "@/server/integrations/reply-writer/built-in/reading/question";
import { requestIn, requestOf } from "@/server/integrations/reply-writer/built-in/reading/request";
import { placedIn, type Tidied } from "@/server/integrations/reply-writer/built-in/reading/tidy";

type Told = { tidy: Tidied; rating: number | null; analysis: Analysis; scene: Scene };

const lowRating = 2;
const mostStars = 5;
/** Read as a complaint with this certainty, it is one though we know none of its words. */
const certain = -0.9;

/** The analysis as far as the words of the review bear it out: nobody is sorry for what nobody complained of. */
export function believed(told: Told): Analysis {
  const { tidy, analysis } = told;
  const placed = analysis.aspects.flatMap((mention) => ofOwnAspect(placedIn(tidy, mention)));
  const once = placed.filter((mention, index) => placed.findIndex((other) => isSame(other, mention)) === index);
  const aspects = once.flatMap((mention) => believedMention(mention, once, told) ?? []);
  return { ...analysis, aspects, sentiment: believedSentiment(aspects, told) };
}

/** Of several aspects read from one clause that was cut up, each line keeps those it speaks of. */
function ofOwnAspect(lines: readonly AspectMention[]): AspectMention[] {
  const own = lines.filter(({ aspect, quote }) => aspectWords[aspect].test(quote.replace(/\s+/g, "")));
  return own.length > 0 ? own : lines.slice(0, 1);
}

function isSame(a: AspectMention, b: AspectMention): boolean {
  return a.aspect === b.aspect && a.start === b.start && a.end === b.end;
}

function believedMention(mention: AspectMention, all: readonly AspectMention[], told: Told): AspectMention | null {
  const sentence = sentenceAt(told.tidy.text, mention.start);
  if (asks(sentence) || requestIn(mention.quote) !== null) return null;
  const lean = leaningOf(mention, told);
  if (mention.polarity === "positive") {
    if (isOnlyThanks(mention.quote)) return all.length > 1 ? null : mention;
    const isTurned = lean === "negative" && (told.rating ?? 0) < mostStars;
    return isTurned || isReproach(mention.quote) || isWishful(mention.quote)
      ? { ...mention, polarity: "negative" }
      : mention;
  }
  if (mention.polarity === "neutral") return mention;
  if (lean === "positive" && isGladAsAWhole(told)) return { ...mention, polarity: "positive" };
  return isBelieved(mention, told) ? mention : null;
}

function isGladAsAWhole({ rating, analysis }: Told): boolean {
  return rating === null ? analysis.score > 0 : rating > lowRating + 1;
}

/** What was the matter before, told to explain a question: "저번에는 없다고 하셔서요". */
const explains = /[아어여해셔려워와]서요[\s.!~]*$/;
const outburst = /^(?:어쩔|장난|뭐하는|실화|이게 ?뭐|말이 ?돼|진짜|와|아니)[^.!?]{0,6}[.!?~]*$/;

function isBelieved({ quote }: AspectMention, { tidy, rating, analysis }: Told): boolean {
  if (isOnlyPlanned(quote) || outburst.test(quote.trim())) return false;
  if (explains.test(quote) && asks(tidy.text)) return false;
  if (rating !== null && rating <= lowRating) return true;
  if (soundsBad(quote)) return true;
  return analysis.sentiment === "negative" && analysis.score < certain && rating !== mostStars;
}

/** What the words we know say, where they say one thing only. */
function leaningOf(mention: AspectMention, { tidy, scene }: Told): "positive" | "negative" | null {
  const isBad = soundsBad(mention.quote);
  const isGood = describe(tidy.text, { ...mention, polarity: "positive" }, scene) !== null;
  if (isBad === isGood) return null;
  return isBad ? "negative" : "positive";
}

function believedSentiment(aspects: readonly AspectMention[], { tidy, rating, analysis }: Told): Analysis["sentiment"] {
  const { sentiment } = analysis;
  if (rating !== null && rating <= lowRating) return sentiment;
  const has = (polarity: AspectMention["polarity"]) => aspects.some((mention) => mention.polarity === polarity);
  if (sentiment === "positive")
    return has("negative") && !has("positive") && soundsBad(tidy.text) ? "mixed" : sentiment;
  if (has("negative")) return sentiment;
  if (rating === null && (asks(tidy.text) || requestOf(tidy.text) !== null))
    return has("positive") ? "positive" : "neutral";
  if (soundsBad(tidy.text)) return sentiment;
  if (rating === mostStars || (rating === mostStars - 1 && has("positive"))) return "positive";
  return sentiment === "negative" && analysis.score < certain ? sentiment : "neutral";
}

function sentenceAt(text: string, at: number): string {
  const found = [...text.matchAll(/[^.!?\n]+[.!?\n]*/g)].find(
    ({ index, 0: words }) => index <= at && at < index + words.length,
  );
  return found?.[0] ?? "";
}
