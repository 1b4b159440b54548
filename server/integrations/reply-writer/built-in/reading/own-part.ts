import type { AspectMention } from "@/server/domain/analysis";
import { aspectWords } from "@/server/domain/reply-guard/aspect-words";
import { describe } from "@/server/integrations/reply-writer/built-in/reading/describe";
import { type Source, sceneOf } from "@/server/integrations/reply-writer/built-in/reading/opinion";

const seam =
  /(?<=지만|는데|은데|한데|인데|운데|으나|[어아여해]도|[가-힣]고|며|[,.!?]) (?=[가-힣])| (?=[가-힣]{1,8}(?:은|는|이|가|도) )/;

/**
 * A clause may be read as praise of one thing and complaint of another ("결과는 만족 대기는 불만족"): the part of it
 * this mention is about; null where that cannot be told.
 */
export function ownPart(mention: AspectMention, source: Source): AspectMention | null {
  const { aspects } = source.analysis;
  const torn = aspects.find(
    (other) =>
      other !== mention &&
      other.polarity !== "neutral" &&
      other.polarity !== mention.polarity &&
      other.start < mention.end &&
      other.end > mention.start,
  );
  const parts = torn ? partsOf(mention) : [];
  if (!torn) return mention;
  if (parts.length < 2) return null;
  const own = bestOf(parts, source);
  if (own) return own;
  const theirs = bestOf(
    parts.map((part) => ({ ...part, aspect: torn.aspect, polarity: torn.polarity })),
    source,
  );
  const left = parts.filter(({ start }) => start !== theirs?.start);
  return theirs && left.length === 1 ? (left[0] ?? null) : null;
}

/** The one part that fits better than any other. */
function bestOf(parts: readonly AspectMention[], source: Source): AspectMention | null {
  const [first, second] = parts.map((part) => ({ part, fit: fitOf(part, source) })).sort((a, b) => b.fit - a.fit);
  return first && second && first.fit > second.fit ? first.part : null;
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
