import type { Language } from "@/server/domain/analysis";
import { aspectLexicon } from "./aspect-lexicon";
import { emptyNouns, keywordLexicon } from "./keyword-lexicon";
import { isNegated } from "./negated-cue";
import { spellAlike } from "./spelling";
import { findStems, indexStems } from "./stem-index";

export const maxKeywords = 8;
const longestNoun = 6;

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

/** Said by a denial themselves: 안 친절, 신선하지 않다. */
const tells = new Set(["신선하지 않다", "맛없다", "덜 익었다"]);

/** Where it is denied, nobody speaks of it: 머리카락 하나 없이. */
const bad = new Set(["잡내", "냄새", "벌레", "머리카락", "이물질", "누락", "반말"]);

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
const verbLike = /(?:[같않없있]|(?:찾|보|먹|하|가|오|읽|쓰|주|받|사)기|[하되지고게서면며어아려러다]|[^가-힣])$/u;
/** 이 that belongs to the noun: 오이, 갈비구이, 금덩이. */
const endsInItself = /(?:구이|볶이|말이|덩이|둥이|팔이|놀이|오이|종이|아이|고양이|어린이|누이|이야기)$/u;
const word = /[가-힣]{3,9}/gu;
/** A dish or a treatment is known by its last syllables, whatever stands before them. */
const madeThing =
  /[가-힣]{1,5}(?:탕|찌개|국수|볶음|구이|찜|전골|튀김|만두|까스|카츠|텐동|라멘|우동|소바|빵|떡|전병|라떼|에이드|스무디|빙수|쿠키|스콘|타르트|샐러드|스테이크|덮밥|솥밥|비빔밥|펌|커트|염색|네일|왁싱|케어|스파|필러|보톡스|스케일링|임플란트)(?=(?:이|가|은|는|을|를|도|만|랑|이랑|와|과|에|의|하고|으로|로)?(?![가-힣]))/gu;
const ssangSiot = 20;

const lastConsonant = (noun: string) => (noun.charCodeAt(noun.length - 1) - 0xac00) % 28;

function nounOf(eojeol: string): string | null {
  if (endsInItself.test(eojeol)) return eojeol.length <= longestNoun && !emptyNouns.has(eojeol) ? eojeol : null;
  for (const [particle, afterConsonant] of nounParticles) {
    if (!eojeol.endsWith(particle)) continue;
    const noun = eojeol.slice(0, -particle.length);
    if (noun.length < 2 || noun.length > longestNoun || verbLike.test(noun) || emptyNouns.has(noun)) return null;
    if (lastConsonant(noun) === ssangSiot) return null;
    return afterConsonant === null || afterConsonant === (lastConsonant(noun) !== 0) ? noun : null;
  }
  return null;
}

function menuIn(text: string, menu: readonly string[]): string[] {
  if (menu.length === 0) return [];
  const tight = (words: string) => spellAlike(words.replace(/\s+/gu, ""));
  const said = tight(text);
  const named = menu.filter((name) => name.length > 1 && said.includes(tight(name)));
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
  return (text.toLowerCase().match(/\p{Script=Latin}{4,}/gu) ?? []).filter(
    (found) => !englishFillers.has(found) && !/(?:ed|ly|ing)$/u.test(found),
  );
}

/** The words an owner recognises, each once, at most eight: menu names, then what is known, then other nouns. */
export function extractKeywords(text: string, language: Language, menu: readonly string[] = []): string[] {
  const dishes = menuIn(text, menu);
  const found = new Set(dishes);
  const add = (keyword: string) => {
    if (
      found.size < maxKeywords &&
      !dishes.some((dish) => dish !== keyword && spellAlike(dish).includes(spellAlike(keyword)))
    )
      found.add(keyword);
  };
  if (language !== "ko") {
    for (const keyword of foreignWords(text, language)) add(keyword);
    return [...found].slice(0, maxKeywords);
  }
  const known = findStems(text, namedThings);
  for (const { value, start, end } of known)
    if ((!value.endsWith("다") && !bad.has(value)) || tells.has(value) || !isNegated(text, start, end, text.length))
      add(value);
  for (const { 0: made, index } of text.matchAll(madeThing))
    if (!emptyNouns.has(made) && !known.some(({ start, end }) => start < index + made.length && end > index)) add(made);
  for (const { 0: eojeol, index } of text.matchAll(word)) {
    if (known.some(({ start }) => start >= index && start < index + eojeol.length)) continue;
    const noun = nounOf(eojeol);
    if (noun) add(noun);
  }
  return [...found].slice(0, maxKeywords);
}
