import type { Aspect, AspectMention, Analysis } from "@/server/domain/analysis";
import { unreadBlame } from "@/server/integrations/reply-writer/built-in/reading/contrast";
import { asks } from "@/server/integrations/reply-writer/built-in/reading/question";
import { sentenceAt } from "@/server/integrations/reply-writer/built-in/reading/spoken-sentences";
import { soundsGlad } from "@/server/integrations/reply-writer/built-in/reading/gladness";
import { soundsBad } from "@/server/integrations/reply-writer/built-in/reading/badness";
import { isProof } from "@/server/integrations/reply-writer/built-in/reading/plain-statement";

const wait = /\d{1,3} ?(?:시간|분)[^.!?]{0,10}(?:기다|대기|웨이팅)/;

const longestWhole = 120;

/** What proves a complaint is none of its own: "병원 진단서 있어요". */
const evidence = /^[^.!?]{0,8}(?:진단서|영수증|사진|영상|CCTV|증거)[가-힣]{0,2} ?(?:있|찍|올|첨부|남)/;

/** Opinions to answer; without any, the text as a whole, and a wait told in minutes beside them. */
export function mentionsOf(
  text: string,
  { aspects, sentiment }: Analysis,
  rating: number | null = null,
): AspectMention[] {
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
  if (rating === null && sentiment === "positive" && !soundsGlad(text)) return told;
  return [mentionAt("other", sentiment, text.slice(0, longestWhole), 0)];
}

/** Lines that complain, where no aspect was read from any. */
function badLines(text: string): AspectMention[] {
  return [...text.matchAll(/[^.!?\n]+/g)]
    .filter(({ 0: line }) => soundsBad(line) && !asks(line) && !isProof(line))
    .slice(0, 2)
    .map(({ 0: line, index }) => mentionAt("other", "negative", line, index));
}

/** A question praises and blames nothing, whatever was read from it. */
function isAsked(text: string, { start }: AspectMention): boolean {
  return asks(sentenceAt(text, start));
}

export function mentionAt(
  aspect: Aspect,
  polarity: AspectMention["polarity"],
  quote: string,
  start: number,
): AspectMention {
  return { aspect, polarity, score: 0, quote, start, end: start + quote.length };
}
