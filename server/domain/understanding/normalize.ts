import { markNegations } from "./negation";

/** Longest text the sentiment model reads, in code points after normalising; what follows is ignored. */
export const maxCodePoints = 8000;

const space = 0x20;
const zero = 0x30;

function isSpace(code: number): boolean {
  return (
    code === space ||
    (code >= 0x09 && code <= 0x0d) ||
    code === 0xa0 ||
    code === 0x3000 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0xfeff
  );
}

/** Conjoining jamo and combining marks: text that may not be NFC (file names and pastes from macOS). */
function needsComposing(code: number): boolean {
  return (code >= 0x0300 && code <= 0x036f) || (code >= 0x1100 && code <= 0x11ff) || code === 0x3099 || code === 0x309a;
}

/**
 * Writes `text` as the code points the sentiment model reads and returns how many: NFC, lower case, digits as one 0,
 * at most two of the same character in a row, single spaces, one space at either end, negated predicates marked.
 * `codes` must hold `maxCodePoints + 2`. Allocates nothing for NFC text.
 */
export function encodeReview(text: string, codes: Uint32Array): number {
  let count = 1;
  codes[0] = space;
  for (let i = 0; i < text.length && count <= maxCodePoints; i++) {
    let code = text.codePointAt(i) as number;
    if (code > 0xffff) i++;
    if (needsComposing(code)) {
      const composed = text.normalize("NFC");
      if (composed !== text) return encodeReview(composed, codes);
    }
    if (code >= 0x41 && code <= 0x5a) code += 0x20;
    else if (code >= 0x30 && code <= 0x39) code = zero;
    else if (isSpace(code)) code = space;
    const last = codes[count - 1];
    if (code === last && (code === space || code === zero)) continue;
    if (code === last && count > 1 && code === codes[count - 2]) continue;
    codes[count++] = code;
  }
  if (codes[count - 1] !== space) codes[count++] = space;
  markNegations(codes, count);
  return count;
}
