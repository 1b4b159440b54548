const hangulFirst = 0xac00;
const hangulLast = 0xd7a3;
/** Negated syllables move to a plane of their own, so that 좋 and (안) 좋 are different features. */
const negatedShift = 0x20000 - hangulFirst;
const space = 0x20;

const [an, mot, anh, ji] = [..."안못않지"].map((c) => c.charCodeAt(0)) as [number, number, number, number];
const particles = new Set([..."는도가를만요"].map((c) => c.charCodeAt(0)));
/** Predicates that follow 안 or 못 without a space often enough to be trusted: 안좋아요, 못먹어요. */
const gluedPredicates = [
  "좋",
  "맛",
  "친절",
  "깨끗",
  "먹",
  "가",
  "시",
  "맞",
  "추천",
  "아깝",
  "아까",
  "비싸",
  "나쁘",
  "짜",
  "맵",
  "달",
].map((stem) => [...stem].map((c) => c.charCodeAt(0)));

function isHangul(code: number | undefined): boolean {
  return code !== undefined && code >= hangulFirst && code <= hangulLast;
}

/** …지(는) 않: the word before 지 is what is denied. */
function markBefore(codes: Uint32Array, at: number): boolean {
  let i = at - 1;
  if (codes[i] === space) i--;
  if (particles.has(codes[i] as number)) i--;
  if (codes[i] !== ji || !isHangul(codes[i - 1])) return false;
  for (let k = i - 1; k >= 0 && isHangul(codes[k]); k--) codes[k] = (codes[k] as number) + negatedShift;
  return true;
}

/** 안 …, 못 …: the word after is what is denied. */
function markAfter(codes: Uint32Array, at: number, length: number): void {
  if (codes[at - 1] !== space) return;
  if (codes[at + 1] === space) {
    for (let k = at + 2; k < length && isHangul(codes[k]); k++) codes[k] = (codes[k] as number) + negatedShift;
    return;
  }
  const stem = gluedPredicates.find((syllables) => syllables.every((code, k) => codes[at + 1 + k] === code));
  for (let k = 0; stem && k < stem.length; k++) codes[at + 1 + k] = (stem[k] as number) + negatedShift;
}

/** Marks, in place, the syllables of every predicate under 않다, 안 or 못. */
export function markNegations(codes: Uint32Array, length: number): void {
  for (let i = 1; i < length; i++) {
    const code = codes[i];
    if (code !== an && code !== mot && code !== anh) continue;
    if (markBefore(codes, i) || code === anh) continue;
    markAfter(codes, i, length);
  }
}
