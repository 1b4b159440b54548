import type { Descriptor } from "@/server/integrations/reply-writer/built-in/reading/descriptor";
import { findSubject, type Subject } from "@/server/integrations/reply-writer/built-in/reading/subject";
import { praiseWords } from "@/server/integrations/reply-writer/built-in/reading/words/praise";

export type Found = { descriptor: Descriptor; match: RegExpExecArray; subject: Subject | null };

const negation =
  /^[가-힣]{0,4}?(?:지|진|지는|지도|지가)? ?(?:않|못|없)|^[가-힣]{0,2} ?안 |^[^,.!?]{0,10}[은는이가] ?아니/;

export function firstTwo(
  quote: string,
  before: string,
  words: readonly Descriptor[],
  menu: readonly string[],
): Found[] {
  const found: Found[] = [];
  for (const descriptor of words) {
    const match = descriptor.re.exec(quote);
    const isPraise = words === praiseWords;
    if (!match || (isPraise && isNegated(quote, match)) || found.some((other) => overlaps(other.match, match)))
      continue;
    found.push({ descriptor, match, subject: findSubject(`${before}${quote.slice(0, match.index)}`, menu) });
    if (found.length === 2) break;
  }
  return found;
}

function isNegated(quote: string, match: RegExpExecArray): boolean {
  if (/[안않못없]/.test(match[0])) return false;
  const after = quote.slice(match.index + match[0].length);
  const before = quote.slice(Math.max(0, match.index - 2), match.index);
  return negation.test(after) || /(?:안|못) ?$/.test(before);
}

function overlaps(a: RegExpExecArray, b: RegExpExecArray): boolean {
  return a.index < b.index + b[0].length && b.index < a.index + a[0].length;
}
