const hangulFirst = 0xac00;
const finals = 28;
const nieun = 4;
const rieul = 8;
const mieum = 16;
const bieup = 17;
const ssangSiot = 20;

/** 착하 → 착하 착해 착했 착한 …; 비싸 → 비싼 비쌌 비쌉 …; 춥 → 추워 추웠 추운 …; 길 → 긴. */
function inflect(stem: string): string[] {
  const head = stem.slice(0, -1);
  const last = stem.slice(-1);
  if (last === "하") return [..."하해했한합함할"].map((syllable) => head + syllable);
  const code = stem.charCodeAt(stem.length - 1);
  const final = (code - hangulFirst) % finals;
  const withFinal = (to: number) => head + String.fromCharCode(code - final + to);
  if (final === 0) return [stem, ...[nieun, rieul, mieum, bieup, ssangSiot].map(withFinal)];
  if (final === bieup) return [stem, ...[..."워웠운울"].map((syllable) => withFinal(0) + syllable)];
  if (final === rieul) return [stem, withFinal(nieun), withFinal(bieup)];
  return [stem];
}

/** Every way a word of the lexicon may be written: `_` as a space or as nothing, `~` as an inflected ending. */
export function formsOf(word: string): string[] {
  const bare = word.replace("~", "");
  const forms = word.endsWith("~") ? inflect(bare) : [bare];
  return [...new Set(forms.flatMap((form) => [form.replaceAll("_", " "), form.replaceAll("_", "")]))];
}
