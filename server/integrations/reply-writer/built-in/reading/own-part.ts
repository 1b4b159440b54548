import type { AspectMention } from "@/server/domain/analysis";
import { aspectWords } from "@/server/domain/reply-guard/aspect-words";
import { describe } from "@/server/integrations/reply-writer/built-in/reading/echo";
import { type Source, sceneOf } from "@/server/integrations/reply-writer/built-in/reading/opinion";

const seam =
  /(?<=지만|는데|은데|한데|인데|운데|으나|[어아여해]도|[가-힣]고|며|[,.!?]) (?=[가-힣])| (?=[가-힣]{1,8}(?:은|는|이|가|도) )/;

/**
 * A clause may be read as praise of one thing and complaint of another ("결과는 만족 대기는 불만족"): the part of it
 * this mention is about, the whole where it cannot be told.
 */
export function ownPart(mention: AspectMention, source: Source): AspectMention {
  const { aspects } = source.analysis;
  const isTorn = aspects.some(
    (other) =>
      other !== mention &&
      other.polarity !== "neutral" &&
      other.polarity !== mention.polarity &&
      other.start < mention.end &&
      other.end > mention.start,
  );
  const parts = isTorn ? partsOf(mention) : [];
  if (parts.length < 2) return mention;
  const [best] = parts.map((part) => ({ part, fit: fitOf(part, source) })).sort((a, b) => b.fit - a.fit);
  return best && best.fit > 0 ? best.part : mention;
}

function partsOf(mention: AspectMention): AspectMention[] {
  let from = 0;
  return mention.quote.split(seam).flatMap((quote) => {
    const at = mention.quote.indexOf(quote, from);
    from = at + quote.length;
    const start = mention.start + at;
    return quote.trim() === "" ? [] : [{ ...mention, quote, start, end: start + quote.length }];
  });
}

function fitOf(part: AspectMention, source: Source): number {
  const opposite = part.polarity === "positive" ? "negative" : "positive";
  const says = (polarity: AspectMention["polarity"]) =>
    describe(source.text, { ...part, polarity }, sceneOf(source)) !== null;
  const names = aspectWords[part.aspect].test(part.quote.replace(/\s+/g, "")) ? 2 : 0;
  return names + (says(part.polarity) ? 2 : 0) - (says(opposite) ? 2 : 0);
}
