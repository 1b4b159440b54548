import { finalOf } from "@/server/integrations/reply-writer/built-in/grammar/syllable";
import { isNominal } from "@/server/integrations/reply-writer/built-in/grammar/predicate";
import { nounsIn } from "@/server/integrations/reply-writer/built-in/matters/nouns";
import { knownNoun, namesThing } from "@/server/integrations/reply-writer/built-in/reading/subject";

/** Spoken in a dialect, which no letter repeats. */
const dialect =
  /(?<![가-힣])(?:쥑이|직이|묵(?![은직밥사발념호])|무거븐|억수로|겁나|허벌|징하|우째|와 이리|머라|아따|찹[고았]|한개도|쪼매|쪼까|항거|이짝|저짝|거시기|파이[다였])|[가-힣](?:네예|어예|아예|데예|심더|니더|라꼬|다꼬|카노|카더|하이|당께|랑께|부렀|부러|브렀|슈|구마잉|잉)(?=\s|$|[었았])|(?:운|은|는|한|많은)디 |(?:노|데이)$/;
/** Notes of a mood or a verdict, which nothing is the subject of. */
const note =
  /(?<![가-힣])(?:쏘쏘|굿|노굿|배드|비추|강추|헐|참나|에휴|하아|후기|총평|결론|한줄평|장점|단점|아쉬운 ?점|문제는|진심|리얼|레알|걍|ㄹㅇ|인정|대박|실화|계속) /;
const longestWord = 8;
/** Adverbs and the like, which may stand bare at the beginning. */
const mayLead =
  /^(?:다|더|덜|안|못|잘|또|좀|너무|정말|진짜|완전|엄청|많이|조금|자꾸|계속|전혀|아예|거의|바로|미리|제대로|하나도|아무|아직|이미|겨우|고작|달랑|매번|항상|늘|밤새|하루종일|종일|결국|원래|분명|오히려|갑자기|처음|마지막|요즘|전부|모두|일부러|한참|한동안|옆|앞|뒤|위|아래|첫|온|새|헌|각|몇|반|두|세|네|한|여러|그냥|직접|따로|서로|점심|저녁|아침|주말|평일|어제|오늘)$/;
const ties =
  /(?:은|는|이|가|을|를|도|만|의|에|에서|와|과|로|으로|까지|부터|한테|께|랑|이랑|보다|처럼|마다|고|서|며|면|니|데|만에|던|게|히|지|자|도록|려고|러)$/;

/** True of a word that reviews speak of. */
export function isNoun(word: string): boolean {
  return namesThing(word) || (word.length > 1 && knownNoun(word, []) === word) || nounsIn(word, [])[0]?.name === word;
}

/** False of what would not read like a sentence of ours: dialect, notes run together, a word that belongs nowhere. */
export function isTellable(base: string): boolean {
  const words = base.split(" ");
  return (
    !dialect.test(base) &&
    !note.test(`${base} `) &&
    words.every((word) => word.replace(/[^가-힣]/g, "").length <= longestWord) &&
    !saysNounTwice(words) &&
    !words.slice(0, -1).some((word) => isNominal(word) && !isNoun(word))
  );
}

/** "맛은 늘 먹던 맛 맛있었다". */
function saysNounTwice(words: readonly string[]): boolean {
  return words
    .slice(0, -1)
    .some((word, at) => word.length < 4 && isNoun(word) && (words[at + 1] ?? "").startsWith(word));
}

/** Without a word at the beginning that is tied to nothing: "쏘쏘 도우가 눅눅했", "오고 콜라는 안 왔". */
export function withoutStray(clause: string): string {
  const [first = "", second = "", ...more] = clause.split(" ");
  if (more.length === 0 && !/[은는이가도]$/.test(second)) return clause;
  const isSubjectNext = /^[가-힣]{2,}[은는이가도]$/.test(second) && !/^(?:하나|아무것|아무|별)/.test(second);
  if (isSubjectNext && /^[가-힣]{1,2}(?:고|며|서|니)$/.test(first) && !isNoun(first))
    return [second, ...more].join(" ");
  const isBare = !ties.test(first) && !mayLead.test(first) && !/\d/.test(first) && !isTied(first);
  return isSubjectNext && isBare && !isNoun(first) ? [second, ...more].join(" ") : clause;
}

/** Ends like what tells of the next word: "바뀐", "맡길". */
function isTied(word: string): boolean {
  return ["ㄴ", "ㄹ"].includes(finalOf(word.at(-1) ?? ""));
}
