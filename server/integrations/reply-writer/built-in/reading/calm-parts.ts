import type { AspectMention } from "@/server/domain/analysis";
import { isHostile } from "@/server/integrations/reply-writer/built-in/reading/trust";

const seam =
  /[.!?\n<>[\]{}()|`]+|(?<=[가-힣](?:줘|줘요|주세요|주십시오|하라|해라|시오|으세요|하세요|바랍니다|바람))\s+/gu;
const telling = /[가-힣]{2}|[A-Za-z]{3}/u;

export type Part = { start: number; end: number; text: string };

/** Of a review that gives orders, the parts that give none, each with its place. */
export function calmParts(review: string): Part[] {
  const parts: Part[] = [];
  let from = 0;
  const close = (to: number) => {
    const text = review.slice(from, to);
    if (telling.test(text) && !isHostile(text)) parts.push({ start: from, end: to, text });
  };
  for (const { 0: gap, index } of review.matchAll(seam)) {
    close(index);
    from = index + gap.length;
  }
  close(review.length);
  return parts;
}

/** What was heard in the parts that give no orders, each cut to them. */
export function calmMentions(review: string, aspects: readonly AspectMention[]): AspectMention[] {
  return calmParts(review).flatMap((part) =>
    aspects.flatMap((mention) => {
      const start = Math.max(mention.start, part.start);
      const end = Math.min(mention.end, part.end);
      const quote = review.slice(start, Math.max(start, end));
      return /[가-힣]{2}/.test(quote) ? [{ ...mention, quote, start, end }] : [];
    }),
  );
}
