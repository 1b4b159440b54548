/** Text made plain for matching; `from[i]`/`to[i]` are the original offsets of its i-th UTF-16 unit. */
export type View = { text: string; from: number[]; to: number[] };

const cluster = /[\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff]+|\P{M}\p{M}*|\p{M}+/gsu;
const invisible = /^[\p{Cf}\p{M}\u115f\u1160\u3164\uffa0]+$/u;
const compatibilityJamo = /^[\u3131-\u318e]/;
const marks = /\p{M}/gu;
const betweenSyllables = /[\s.·ㆍ‧_*\-~,'"“”‘’|/\\+=@#$%^&<>]|\p{S}/u;
const syllable = /[가-힣]/;

/** Cyrillic and Greek letters that look like Latin ones. */
const lookalikes: Record<string, string> = Object.fromEntries(
  [..."аaеeоoрpсcхxуyіiѕsјjһhԁdԛqԝwкkмmтtвbнhαaοoεeρpτtνvιiκk"].flatMap((char, index, all) =>
    index % 2 === 0 ? [[char, all[index + 1] ?? char]] : [],
  ),
);

/** Lower case, full width and look-alike letters folded, invisible characters gone, runs of space as one; newlines stay. */
export function flatView(original: string): View {
  const view: View = { text: "", from: [], to: [] };
  let text = "";
  for (const match of original.matchAll(cluster)) {
    const raw = match[0];
    if (raw.length === 1 && syllable.test(raw)) {
      text += raw;
      view.from.push(match.index);
      view.to.push(match.index + 1);
      continue;
    }
    if (invisible.test(raw)) continue;
    const ascii = raw.length === 1 && raw.charCodeAt(0) < 128;
    const lower = ascii || compatibilityJamo.test(raw) ? raw.toLowerCase() : raw.normalize("NFKC").toLowerCase();
    const bare = syllable.test(lower) ? lower.replace(marks, "") : lower;
    const folded = lookalikes[bare] ?? bare;
    const plain = folded !== "\n" && /^\s+$/.test(folded) ? " " : folded;
    if (plain === " " && text.endsWith(" ")) continue;
    text += plain;
    for (let i = 0; i < plain.length; i++) {
      view.from.push(match.index);
      view.to.push(match.index + raw.length);
    }
  }
  view.text = text;
  return view;
}

/** The same without any space, and without marks someone put between two syllables ("환.불"). */
export function tightView(flat: View): View {
  const view: View = { text: "", from: [], to: [] };
  let text = "";
  let i = 0;
  for (const char of flat.text) {
    const at = i;
    i += char.length;
    if (/\s/.test(char)) continue;
    if (betweenSyllables.test(char) && syllable.test(text.slice(-1)) && syllable.test(flat.text.charAt(i))) continue;
    text += char;
    for (let unit = at; unit < i; unit++) {
      view.from.push(flat.from[unit] ?? 0);
      view.to.push(flat.to[unit] ?? 0);
    }
  }
  view.text = text;
  return view;
}

export function sliceView(view: View, start: number, end: number): View {
  return { text: view.text.slice(start, end), from: view.from.slice(start, end), to: view.to.slice(start, end) };
}

/** Offsets into the original of `length` units of the view from `index`. */
export function originalSpan(view: View, index: number, length: number): { start: number; end: number } {
  return { start: view.from[index] ?? 0, end: view.to[index + Math.max(length, 1) - 1] ?? view.to.at(-1) ?? 0 };
}
