import { particleFor } from "@/server/integrations/reply-writer/built-in/grammar/particle";
import { isNominal, readPredicate } from "@/server/integrations/reply-writer/built-in/grammar/predicate";
import { spaced } from "@/server/integrations/reply-writer/built-in/grammar/spacing";
import { isNoun } from "@/server/integrations/reply-writer/built-in/reading/tellable";
import { namesThing } from "@/server/integrations/reply-writer/built-in/reading/subject";

/** Slips of the thumb, each as long as what was meant, so that every place in the text stays where it was. */
const slips: readonly (readonly [RegExp, string])[] = [
  [/맛잇|마싯/g, "맛있"],
  [/잇(?=[어었는고음네다습])/g, "있"],
  [/(?<=[가-힣])엇(?=[어는고음네다습])/g, "었"],
  [/(?<=[가-힣])앗(?=[어는고음네다습])/g, "았"],
  [/(?<![가-힣])조(?=[아았은음])/g, "좋"],
  [/햇(?=[어는고음네다습])/g, "했"],
  [/힘듬/g, "힘듦"],
  [/(?<![가-힣])근디(?![가-힣])/g, "근데"],
  [/(?<=[가-힣][은는한인])디(?=\s)|(?<=[은는한인])디(?=\s[가-힣]+[이가은는] )/g, "데"],
];

/** Verdicts of one word, and how they are said in a sentence. */
const verdicts: readonly (readonly [RegExp, string])[] = [
  [/^(?:굿|굳|짱|갑|따봉|최고)$/, "좋았다"],
  [/^(?:보통|무난|평범)$/, "무난했다"],
  [/^많음$/, "많았다"],
  [/^(?:배드|헬|지옥|꽝|별로|노답|에바|최악)$/, "아쉬웠다"],
  [/^나음$/, "괜찮았다"],
  [/^(?:김|길음)$/, "길었다"],
  [/^(?:큼)$/, "컸다"],
];
const cutShort =
  /^(?:눅눅|퍽퍽|딱딱|질척|밍밍|밋밋|미지근|텁텁|끈적|지저분|불친절|시끌|부실|부족|친절|꼼꼼|깨끗|깔끔|넉넉|푸짐|담백|고소|바삭|촉촉|쫄깃|쫀득|신선|싱싱|아늑|조용|쾌적|든든|따뜻|얼큰|칼칼|새콤달콤|탱탱|탱글|편안|포근)$/;
const adverb = /^(?:좀|조금|너무|진짜|정말|엄청|완전|약간|많이|다|더|안|못|살짝|꽤|아주|그나마|참|되게|겁나)$/;
const takesObject = /(?:지켰|시켰|먹었|주문했|받았|샀|봤|버렸|줬|썼|마셨|골랐|맡겼|줄여놨|줄여 놓았|(?<![가-힣])했)$/;
const decoration = /[ㄱ-ㅎㅏ-ㅣ~^!.,…;+]+$/u;

export function withoutSlips(text: string): string {
  return slips.reduce((fixed, [slip, meant]) => fixed.replace(slip, meant), text);
}

/** True where a note ends though no mark says so: "커피 맛있음 | 화장실이 추움", "솜씨 굿 | 말투 배드". */
export function endsNote(word: string, before: readonly string[]): boolean {
  const bare = word.replace(decoration, "");
  if (isNominal(bare) || /^나음$/.test(bare)) return true;
  const subject = before.filter((each) => !adverb.test(each)).at(-1) ?? "";
  const isOfThing = namesThing(subject) || /[가-힣][은는이가도]$/.test(subject);
  return isOfThing && (verdicts.some(([sign]) => sign.test(bare)) || cutShort.test(bare));
}

/** A note as a sentence ("예약 힘듦" → "예약이 힘들었다"); null when it is one already, or nothing we can read. */
export function statementOf(note: string): string | null {
  const words = spaced(note.trim().replace(decoration, "").replace(/\s+/g, " "), isNoun).split(" ");
  const last = words.at(-1) ?? "";
  if (!endsNote(last, words.slice(0, -1))) return null;
  const said = predicateOf(words, last);
  if (said === null) return null;
  const head = words.slice(0, -1);
  const at = head.findLastIndex((word) => !adverb.test(word));
  const subject = head[at] ?? "";
  if (!namesThing(subject)) return [...head, said].join(" ");
  const pair = takesObject.test(said.replace(/다$/, "")) ? "을/를" : "이/가";
  return [...head.with(at, subject + particleFor(subject, pair)), said].join(" ");
}

function predicateOf(words: readonly string[], last: string): string | null {
  const verdict = verdicts.find(([sign]) => sign.test(last))?.[1];
  if (verdict) return verdict;
  const read = readPredicate(last);
  if (read === null || read.kind === "noun" || (read.honours && words.length > 1)) return null;
  return `${read.base}다`;
}
