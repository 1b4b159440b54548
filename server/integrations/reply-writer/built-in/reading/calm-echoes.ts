import type { AspectMention } from "@/server/domain/analysis";
import { aspectOf } from "@/server/integrations/reply-writer/built-in/reading/aspect-of";
import { knownNoun } from "@/server/integrations/reply-writer/built-in/reading/subject";
import { plainEcho, sceneOf, type Source } from "@/server/integrations/reply-writer/built-in/reading/opinion";
import { calmParts } from "@/server/integrations/reply-writer/built-in/reading/calm-parts";
import { describe } from "@/server/integrations/reply-writer/built-in/reading/describe";
import { mentionAt } from "@/server/integrations/reply-writer/built-in/reading/mentions";
import type { Echo } from "@/server/integrations/reply-writer/built-in/reading/echo";

const gladRating = 4;

/** Of a review that gives orders, what the parts tell that give none: by the aspects read there, else in words we know. */
export function calmEchoes(source: Source): Echo[] {
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
