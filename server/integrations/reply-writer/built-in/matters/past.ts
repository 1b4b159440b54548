const firstSyllable = 0xac00;
const finals = 28;
const doubleS = 20;
/** End in ㅆ and are of no time past. */
const timeless = /[있겠]/g;

/** True of a clause that tells what happened: "나왔어요", not "좁아요". */
export function isPast(clause: string): boolean {
  return [...clause.replace(timeless, "")].some(
    (letter) => /[가-힣]/.test(letter) && ((letter.codePointAt(0) ?? 0) - firstSyllable) % finals === doubleS,
  );
}
