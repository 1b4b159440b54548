import type { Analysis, AspectMention } from "@/server/domain/analysis";
import { aspectWords } from "@/server/domain/reply-guard/aspect-words";
import {
  isOnlyPlanned,
  isOnlyThanks,
  isReproach,
  isWishful,
  soundsBad,
} from "@/server/integrations/reply-writer/built-in/reading/badness";
import { isFaint, isSoso, soundsGlad } from "@/server/integrations/reply-writer/built-in/reading/gladness";
import { asks } from "@/server/integrations/reply-writer/built-in/reading/question";
import { requestIn } from "@/server/integrations/reply-writer/built-in/reading/request";
import { sentenceAt } from "@/server/integrations/reply-writer/built-in/reading/spoken-sentences";
import { turnsToBlame } from "@/server/integrations/reply-writer/built-in/reading/turned";
import type { Tone } from "@/server/integrations/reply-writer/built-in/reading/tone";
import { placedIn, type Tidied } from "@/server/integrations/reply-writer/built-in/reading/tidy";

type Told = {
  tidy: Tidied;
  tone: Tone;
  rating: number | null;
  analysis: Analysis;
  /** True where we know a matter of that side in this stretch. */
  says(polarity: "positive" | "negative", start: number, end: number): boolean;
};

const lowRating = 2;
const middleRating = 3;
const mostStars = 5;
/** Praise heard less surely than this under one or two stars. */
const hardly = 0.5;
/** A mention read as a complaint with this certainty is one, whatever its words. */
const plainlyMeant = -0.5;
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
  const isOwn = ({ aspect, quote }: AspectMention) =>
    aspectWords[aspect].test(quote.replace(/\s+/g, "")) || (aspect === "ambience" && /(?<![가-힣])뷰|경치/.test(quote));
  const own = lines.filter(
    (line) => isOwn(line) || (lines.length > 1 && line.polarity === "negative" && soundsBad(line.quote)),
  );
  return own.length > 0 ? own : lines.slice(0, 1);
}

function isSame(a: AspectMention, b: AspectMention): boolean {
  return a.aspect === b.aspect && a.start === b.start && a.end === b.end;
}

/** "맛없으면 환불하려고 했는데": what did not come to pass. */
const onlyIf = /[가-힣]면 [가-힣 ]{0,10}(?:려고|려다|려 ?했|랬)/;

function believedMention(mention: AspectMention, all: readonly AspectMention[], told: Told): AspectMention | null {
  const sentence = sentenceAt(told.tidy.text, mention.start);
  if (mention.polarity === "negative" && onlyIf.test(mention.quote)) return null;
  if (asks(sentence) || requestIn(mention.quote) !== null) return null;
  if (explains.test(sentence) && asks(told.tidy.text) && !soundsGlad(sentence)) return null;
  const lean = leaningOf(mention, told);
  if (mention.polarity === "positive") {
    if (isHollow(mention, told)) return { ...mention, polarity: isReproach(mention.quote) ? "negative" : "neutral" };
    if (isOnlyThanks(mention.quote)) return all.length > 1 ? null : mention;
    const isTurned = lean === "negative" && told.tone !== "glad" && told.says("negative", mention.start, mention.end);
    return isTurned || (told.tone !== "glad" && (isReproach(mention.quote) || isWishful(mention.quote)))
      ? { ...mention, polarity: "negative" }
      : mention;
  }
  if (mention.polarity === "neutral") return mention;
  if (lean === "positive" && told.tone !== "sorry" && mention.score > plainlyMeant)
    return { ...mention, polarity: "positive" };
  if (isBelieved(mention, told)) return mention;
  return isGentle(told) ? { ...mention, polarity: "neutral" } : null;
}

/** With few stars what was heard as praise is none where its words complain, or hardly praise. */
function isHollow({ quote, score }: AspectMention, { rating, tone }: Told): boolean {
  if (rating === null || rating > middleRating || tone === "glad" || soundsGlad(quote) || isFaint(quote)) return false;
  return soundsBad(quote) || (rating <= lowRating && score < hardly);
}

/** Where much was liked and no word of ours tells, what was heard is no complaint, and no praise either. */
function isGentle({ tone, rating }: Told): boolean {
  return tone === "gentle" && rating !== lowRating + 1;
}

/** What was the matter before, told to explain a question: "저번에는 없다고 하셔서요". */
const explains = /[아어여해셔려워와돼봐]서요[\s.!~]*$/;
const outburst = /^(?:어쩔|장난|뭐하는|실화|이게 ?뭐|말이 ?돼|진짜|와(?![가-힣])|아니)[^.!?]{0,6}[.!?~]*$/;

function isBelieved(mention: AspectMention, told: Told): boolean {
  const { tidy, tone, rating, analysis, says } = told;
  const { quote } = mention;
  if (tone === "glad") return false;
  if (isSoso(quote) && !soundsBad(quote) && (rating === null || rating > lowRating)) return false;
  if (isOnlyPlanned(quote) || /(?:으면|면) ?(?:더 ?)?좋(?:겠|을)/.test(quote) || outburst.test(quote.trim()))
    return false;
  if (explains.test(quote) && asks(tidy.text)) return false;
  if (rating !== null && rating <= lowRating) return true;
  if (isGentle(told)) return soundsBad(quote) || turnsToBlame(quote) || says("negative", mention.start, mention.end);
  if (mention.score <= plainlyMeant || soundsBad(quote) || says("negative", mention.start, mention.end)) return true;
  return analysis.sentiment === "negative" && analysis.score < certain && rating !== mostStars;
}

/** What the words we know say, where they say one thing only. */
function leaningOf(mention: AspectMention, { says }: Told): "positive" | "negative" | null {
  const isBad = soundsBad(mention.quote);
  const isGood = says("positive", mention.start, mention.end);
  if (isBad === isGood) return null;
  return isBad ? "negative" : "positive";
}

/** The sentiment that the tone of the whole allows. */
function believedSentiment(
  aspects: readonly AspectMention[],
  { tidy, rating, tone, analysis }: Told,
): Analysis["sentiment"] {
  const has = (polarity: AspectMention["polarity"]) => aspects.some((mention) => mention.polarity === polarity);
  const { sentiment } = analysis;
  if (tone === "glad") return sentiment === "neutral" && !has("positive") && rating === null ? "neutral" : "positive";
  if (tone === "sorry") return sentiment === "positive" && (rating ?? 0) > lowRating ? "mixed" : sentiment;
  if (has("negative") || soundsBad(tidy.text)) return has("positive") || sentiment === "positive" ? "mixed" : "neutral";
  return has("positive") ? "positive" : "neutral";
}
