import { stemOfPast } from "@/server/integrations/reply-writer/built-in/grammar/conjugate";
import { isNominal } from "@/server/integrations/reply-writer/built-in/grammar/predicate";
import { nounsIn } from "@/server/integrations/reply-writer/built-in/matters/nouns";
import { knownNoun, namesThing } from "@/server/integrations/reply-writer/built-in/reading/subject";

/** Spoken in a dialect, which no letter repeats. */
const dialect =
  /(?<![가-힣])(?:쥑이|직이|묵(?![은직밥사발념호])|무거븐|억수로|겁나|허벌|징하|우째|와 이리|머라|아따|찹[고았]|한개도|쪼매|쪼까|항거|이짝|저짝|거시기|파이[다였])|[가-힣](?:네예|어예|아예|데예|심더|니더|라꼬|다꼬|카노|카더|하이|당께|랑께|부렀[가-힣]?|부러|브렀[가-힣]?|슈|구마잉|잉)(?=\s|$|[었았])|(?:운|은|는|한|많은)디(?:가)? |(?:노|데이)$/;
/** Notes of a mood or a verdict, which nothing is the subject of. */
const note =
  /(?<![가-힣])(?:쏘쏘|굿|노굿|배드|비추|강추|헐|참나|에휴|하아|후기|총평|결론|한줄평|장점|단점|아쉬운 ?점|문제는|진심|리얼|레알|걍|ㄹㅇ|인정|대박|실화|계속) /;
/** Tells no fault, or the half of a sentence. */
const half =
  /(?<![이가] )아니었$|말았$|듯(?:했|하)?$|아닌 ?듯|(?<![가-힣])별로였$|(?:줄|것을?|거) (?:알|모르)|뿐인 |[러려]터졌$|([가-힣])\1 [가-힣]+(?:니까|는데|더니) |(?:눈치챘|알았|몰랐)$|^(?:더는 |그로부터|그래도|그러|그리고|그 ?뒤|그 ?다음|그제야|그마저|그나마|이마저|또한)|(?:^| )(?:한|두|세|네|몇|\d+) ?[가-힣]{1,2}[은는] /;
/** What a guest does anyway. */
const anyway =
  /(?<!(?:못|안) )(?<![가-힣](?:또|다시|번|채로|상태로) )(?:오|가|시키|주문하|사|예약하|맡기|이용하|방문하|아|알|보|보내|고르|추가하|모시|데려가|결제하|계산하|찾아오|들르)셨$/;
/** "대창은 느끼 막창은 쫄깃했". */
const twoNotes =
  /(?<![가-힣])(?!있|없|하|되|나오)[가-힣]{2,}(?<![있없하되오주보])[은는] [가-힣]{2,}(?<![고서데며지면니도게에만로의은는한라다]) [가-힣]{2,}(?<![있없하되오주보])[은는] /;
/** "고기촉촉 굴김치가": a note by itself. */
const runTogether = /[가-힣]{2}(?:촉촉|쫄깃|바삭|부들부들|야들야들|탱글|달달|고소|짭짤|깔끔|친절|깨끗)$/;
const longestWord = 8;
/** True of a word that reviews speak of. */
export function isNoun(word: string): boolean {
  return namesThing(word) || (word.length > 1 && knownNoun(word, []) === word) || nounsIn(word, [])[0]?.name === word;
}

/** True of a word with the particle of a subject: "국물이", not "아이". */
export function isSubject(word: string): boolean {
  return /[가-힣](?:이|가)$/.test(word) && !isNoun(word) && !/(?:아이|어린이|고양이|나이|오이)$/.test(word);
}

/** "을 쌓아서", "부터 쌀떡이었": what it hangs on was left behind. */
export const hanging =
  /^(?:을|를|은|는|의|와|과|도|만|으로|에서|부터|까지|보다|(?:데|게|줄|수|채|적)(?:이|가|은|는|도)?) /;
/** "손바닥 반만 했": how much, and of what it does not say. */
const onlySized = /^[^은는이가도]*만 ?(?:했|하셨)$/;

/** False of what would not read like a sentence of ours: dialect, notes run together, a word that belongs nowhere. */
export function isTellable(base: string): boolean {
  const words = base.split(" ");
  return (
    !dialect.test(base) &&
    !half.test(base) &&
    !anyway.test(base) &&
    !note.test(`${base} `) &&
    !hanging.test(base) &&
    !onlySized.test(base) &&
    saysOfWhat(words) &&
    !isRunTogether(words.at(-1) ?? "") &&
    words.every((word) => word.replace(/[^가-힣]/g, "").length <= longestWord) &&
    !saysNounTwice(words) &&
    !twoNotes.test(base) &&
    !words.slice(0, -1).some((word) => runTogether.test(word)) &&
    !words.slice(0, -1).some((word) => isNominal(word) && !isNoun(word))
  );
}

/** "안 들어 있었" tells of nothing. */
function saysOfWhat(words: readonly string[]): boolean {
  return words
    .slice(0, -1)
    .some(
      (word) =>
        word.length > 1 &&
        !/^(?:너무|정말|진짜|많이|하나도|제대로|전혀|아예|다시|계속|자꾸|[가-힣]{1,2}[어아여해려와워])$/.test(word),
    );
}

/** "초록끼돌았": a noun and a verb in one word. */
function isRunTogether(last: string): boolean {
  const stem = stemOfPast(last);
  return stem.length > 3 && !/(?:하|되|지|거리|스럽|롭|리|치|나|오|보|놓|두|있|없|같|내|시|이|키|기|우|추)$/.test(stem);
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
  const isSubjectNext = /^[가-힣]{2,}[은는이가도]$/.test(second) && !/^(?:하나|아무|별|나서)/.test(second);
  if (more.length === 0 || !isSubjectNext || isNoun(first)) return clause;
  const isStray = /^[가-힣]{1,2}(?:고|며|서|니)$/.test(first) || note.test(`${first} `);
  return isStray ? [second, ...more].join(" ") : clause;
}
