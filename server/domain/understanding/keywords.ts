import type { Language } from "@/server/domain/analysis";
import { aspectLexicon } from "./aspect-lexicon";
import { emptyNouns, keywordLexicon } from "./keyword-lexicon";
import { findStems, indexStems } from "./stem-index";

export const maxKeywords = 8;

/** Topics an owner knows by name, overruled by what is known under a keyword of its own. */
const namedThings = indexStems(
  new Map([
    ...Object.values(aspectLexicon)
      .flatMap(({ topics, things }) => `${topics} ${things}`.split(" "))
      .filter((stem) => /^[가-힣]{2,}$/u.test(stem) && !emptyNouns.has(stem))
      .map((stem) => [stem, stem] as const),
    ...Object.entries(keywordLexicon).flatMap(([keyword, stems]) =>
      stems.split(" ").map((stem) => [stem.replaceAll("_", " "), keyword] as const),
    ),
  ]),
);

/** Particles that follow a noun and hardly ever end a verb, with the final consonant they ask for (null: any). */
const nounParticles: [string, boolean | null][] = [
  ["에서는", null],
  ["에서", null],
  ["에는", null],
  ["이랑", true],
  ["이", true],
  ["가", false],
  ["을", true],
  ["를", false],
  ["과", true],
  ["와", false],
  ["랑", false],
];
const verbLike = /(?:[았었였했겠있없같않]|[하되지고게서면며어아려러]|[^가-힣])$/u;
const word = /[가-힣]{3,9}/gu;

function closesInConsonant(noun: string): boolean {
  return (noun.charCodeAt(noun.length - 1) - 0xac00) % 28 !== 0;
}

function nounOf(eojeol: string): string | null {
  for (const [particle, afterConsonant] of nounParticles) {
    if (!eojeol.endsWith(particle)) continue;
    const noun = eojeol.slice(0, -particle.length);
    if (noun.length < 2 || noun.length > 6 || verbLike.test(noun) || emptyNouns.has(noun)) return null;
    return afterConsonant === null || afterConsonant === closesInConsonant(noun) ? noun : null;
  }
  return null;
}

function menuIn(text: string, menu: readonly string[]): string[] {
  const squeezed = text.replace(/\s+/gu, "");
  const named = menu.filter((name) => name.length > 1 && squeezed.includes(name.replace(/\s+/gu, "")));
  return named.filter((name) => !named.some((other) => other !== name && other.includes(name)));
}

const segmenters = {
  ja: new Intl.Segmenter("ja", { granularity: "word" }),
  zh: new Intl.Segmenter("zh", { granularity: "word" }),
};
const englishFillers = new Set(
  "this that with have from they were been very just also there their when what which would could will about some then than them here your into only even more most much such after before again back really place went came come because over while still every everything nothing something always never good great nice best like love food restaurant".split(
    " ",
  ),
);

function foreignWords(text: string, language: "en" | "ja" | "zh" | "other"): string[] {
  if (language === "ja" || language === "zh")
    return Array.from(segmenters[language].segment(text))
      .filter(
        ({ isWordLike, segment }) =>
          isWordLike && /^(?:\p{Script=Han}{2,}|[\p{Script=Katakana}ー]{2,})$/u.test(segment),
      )
      .map(({ segment }) => segment);
  return (text.toLowerCase().match(/\p{Script=Latin}{4,}/gu) ?? []).filter((found) => !englishFillers.has(found));
}

/** The words an owner recognises, each once, at most eight: menu names, then what is known, then other nouns. */
export function extractKeywords(text: string, language: Language, menu: readonly string[] = []): string[] {
  const dishes = menuIn(text, menu);
  const found = new Set(dishes);
  const add = (keyword: string) => {
    if (found.size < maxKeywords && !dishes.some((dish) => dish !== keyword && dish.includes(keyword)))
      found.add(keyword);
  };
  if (language !== "ko") {
    for (const keyword of foreignWords(text, language)) add(keyword);
    return [...found].slice(0, maxKeywords);
  }
  const known = findStems(text, namedThings);
  for (const { value } of known) add(value);
  for (const { 0: eojeol, index } of text.matchAll(word)) {
    if (known.some(({ start }) => start >= index && start < index + eojeol.length)) continue;
    const noun = nounOf(eojeol);
    if (noun) add(noun);
  }
  return [...found].slice(0, maxKeywords);
}
