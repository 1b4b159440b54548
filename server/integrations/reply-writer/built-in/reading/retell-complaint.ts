import { particleFor } from "@/server/integrations/reply-writer/built-in/grammar/particle";
import { isNominal, readPredicate } from "@/server/integrations/reply-writer/built-in/grammar/predicate";
import { spaced } from "@/server/integrations/reply-writer/built-in/grammar/spacing";
import { type OurPart, ourPart } from "@/server/integrations/reply-writer/built-in/reading/our-part";
import { withHonouredGuest } from "@/server/integrations/reply-writer/built-in/reading/perspective";
import { nounsIn } from "@/server/integrations/reply-writer/built-in/matters/nouns";
import { isNotNoun } from "@/server/integrations/reply-writer/built-in/naming/not-a-noun";
import { withInnerTopic } from "@/server/integrations/reply-writer/built-in/reading/inner-topic";
import { joinedComplaints } from "@/server/integrations/reply-writer/built-in/reading/join-complaints";
import { asSubject, type Retold } from "@/server/integrations/reply-writer/built-in/reading/retell";
import { loose } from "@/server/integrations/reply-writer/built-in/reading/loose";
import { eachTold } from "@/server/integrations/reply-writer/built-in/reading/sentences";
import { soundsBad } from "@/server/integrations/reply-writer/built-in/reading/badness";
import { soundsGlad } from "@/server/integrations/reply-writer/built-in/reading/gladness";
import { inThePast } from "@/server/integrations/reply-writer/built-in/reading/spoken";
import { statementIn } from "@/server/integrations/reply-writer/built-in/reading/statement";
import {
  isNoun,
  isSubject,
  isTellable,
  withoutStray,
} from "@/server/integrations/reply-writer/built-in/reading/tellable";
import { inWriting } from "@/server/integrations/reply-writer/built-in/reading/written";

/**
 * A complaint in the forms our sentences need. `n` goes before a noun ("면이 불었던"), `and` before a further complaint
 * ("면이 불고"); `hae` and `ours` say the same as our part ("콜라를 빠뜨려", "콜라를 빠뜨리고"), "" where we have none.
 */
export type RetoldComplaint = Retold & { n: string; and: string; hae: string; ours: string };

/** "자세를 거의 안 봐주세요" asks for nothing. */
const withheld = /(?<![가-힣])(안|못) ([가-힣]{1,4}) ?(?:주세요|주시네요|주십니다|주시더라고요)$/;
/** "된장찌개가 너무 짰던 것만 빼면요". */
const setAside =
  /([가-힣][았었했였짰컸썼렸웠졌왔]|[가-힣]*[짰컸])던 (?:것|거|점)만? ?(?:빼면|빼고는?|제외하면|제외하고는?)요?$/;
/** "콜라 빠졌고", "가짓수 적고": of a thing that carries no particle. */
const happened =
  /(?<![가-힣])([가-힣]{2,}) (?=(?:(?:다|또|너무|많이|전부|완전|하나|좀|하나도|아예|전혀|거의|잘|제대로|계속|자꾸) )*(?:안 |못 )?(?:식(?!으)|빠[졌져지]|없(?!이)|터[졌져지]|깨[졌져지]|새[서고었]|젖|쏟|차갑|차가|미지근|나[왔오고요는네]|났|남$|부족|눅눅|닫[히혔]|열[리렸]|잠[기겼]|켜[지졌]|꺼[지졌]|찢|굳|말[라랐]|삐걱|흔들|헐[거었]|녹|미끄|더[러럽]|시끄|좁|낮|약[하했해]|까매|누[렇래]|작[고았아은]|짧|질[겼기겨]|딱딱|퍽퍽|물[렀러]|떨어|생[겼기]|시들|벗겨|풀[렸리]|막[혔히]|심[했하해]|들[렸려리]|됐|되[고네는지]|됨|많|적[었다고음은어]|짰|싱겁|불어|배[었여고]|뱄|밴|배고|고장))/g;
const tied =
  /(?:은|는|이|가|도|을|를|게|에|로|서|만|고|며|지|다|까지|보다|부터|처럼|니|데|던|한|된|째|의|와|과|랑|씩|분|번|개|엔)$/;

/** "자세는 안 봐주고": of what we did not do. */
const withheldThing = /^([가-힣]+[^은는이가 ])는 (?=안 [가-힣]*[아어여해려와춰워켜쳐라러봐꿔내] ?[주줬줘])/;

/** "광어는 냉동인가 물컹". */
const guessed = /(?<=[은는이가] )[가-힣]+(?:인가|인지|었나|았나) (?=[가-힣])/;

/** "구레나룻 짝짝이로 잘려서", "입구 찾기 어려워요". */
const turnedOut =
  /(?<=^|[가-힣] )(?<![은는이가] )([가-힣]{2,}) (?=(?:짝짝이|삐뚤빼뚤|반|한쪽|거꾸로|[가-힣]+색)(?:으로|로)? (?:잘[렸려]|밀[렸려]|나[왔와]|찍|붙|바뀌|바뀐|돼|됐|변|들[었어]))/;
const hardTo =
  /(?<![가-힣])((?!예약|자리|주차)[가-힣]{2,}) (?=(?:찾|열|닫|끼우|따|읽)기(?:가|도)? ?(?:너무 |좀 |정말 )*(?:어려|어렵|힘|불편|애매))/;

/** What went before the fault: "찾으러 갔더니", "먹어 보니". */
const cameFirst =
  /^(?:[가-힣]+ )?(?:가니까?|갔더니|왔더니|와서 보니|가서 보니|보니까?|봤더니|열어보니|받아보니|먹어보니|와보니|가보니|뜯어보니|확인해보니) (?=[가-힣]+ [가-힣])/;
const ourselves: readonly (readonly [RegExp, string])[] = [
  [/(?<![가-힣])(?:직원|알바|알바생|종업원)(?:분)?(?:들)?끼리/g, "저희끼리"],
  [/^(직원|알바생|선생님|기사님|원장님) (?=(?:한숨|짜증|반말|인상|화|표정|핸드폰|휴대폰|대답|인사))/, "$1이 "],
  [/(?<![가-힣])카운터 (?:계신|계시는|있는) 분(?=[은이])/g, "카운터 직원"],
];

/** What a complaint says, told back; null where it cannot be told whole. */
export function complaintRetold(quote: string): RetoldComplaint | null {
  const told = eachTold(noteByNote(quote).replace(/(?:아쉽|아쉬움)(?=[ㅠㅜ.~!\s]*$)/, "아쉬웠어요"), complaintTold);
  const [one, other] = told.map(inForms);
  const both = one !== undefined && other !== undefined ? joinedComplaints(one, other) : null;
  const longest = told.map(inForms).sort((a, b) => b.ni.length - a.ni.length)[0] ?? null;
  return both ?? longest;
}

function inForms({ base, and, ours }: Told): RetoldComplaint {
  return {
    ni: `${base}다니`,
    go: `${base}다고`,
    n: ours?.n ?? `${base}던`,
    and,
    hae: ours?.hae ?? "",
    ours: ours?.and ?? "",
  };
}

/** "국물이 맹탕임 소면도 없어지고": each note a sentence. */
function noteByNote(quote: string): string {
  return quote.replace(/([0-9가-힣]+) (?=([가-힣]+))/g, (whole, word: string, next: string) =>
    isNote(word) || closesNote(word, next) ? `${word}. ` : whole,
  );
}

/** "시나몬향 솔솔 | 라떼는", "우유얼음 곱다 | 떡은". */
function closesNote(word: string, next: string): boolean {
  if (/^(?:([가-힣]{2})\1|솔솔|콸콸|펑펑|빵빵|팍팍|굿굿)$/.test(word))
    return nounsIn(next, []).some(({ start }) => start === 0);
  return (
    /[가-힣]다$/.test(word) && /[가-힣][은는]$/.test(next) && !isNoun(word) && readPredicate(word)?.kind === "verb"
  );
}

function isNote(word: string): boolean {
  return /[가-힣]{2}임$|\d분 ?컷$/.test(word) || (isNominal(word) && (word.length > 2 || !isNoun(word)));
}

/** Of a sentence that turns, the side that complains. */
function badSide(sentence: string): string {
  const [, head = "", tail = ""] = /^(.*(?:지만|으나|는데|은데|한데|인데|운데|쁜데))[, ]+(.+)$/.exec(sentence) ?? [];
  return tail !== "" && soundsGlad(head) && !soundsBad(head) ? tail : sentence;
}

/** "맛은 흠잡을 데 없었고", "고기는 죄없다", "할 말이 없네요". */
const spared =
  /할 ?말(?:이|도|을)? ?(?:없|잃)|흠 ?잡을 ?데 ?없|(?:잘못|죄)(?:이|가|은|는)? ?없|옳[았다]|부럽지 ?않|말고는? (?:장점|좋은|칭찬)|(?:우리|저희) ?집[은엔에]/;

type Told = { base: string; and: string; ours: OurPart | null };

function complaintTold(sentence: string): Told | null {
  if ((soundsGlad(sentence) && !soundsBad(sentence)) || spared.test(sentence)) return null;
  const clause = statementIn(
    inWriting(spaced(badSide(sentence), isNoun))
      .replace(withheld, "$1 $2주셨어요")
      .replace(setAside, "$1다"),
  );
  if (clause === null) return null;
  const own = ourselves.reduce((text, [theirs, ours]) => text.replace(theirs, ours), withoutStray(clause));
  const whole = own
    .replace(cameFirst, "")
    .replace(guessed, "")
    .replace(withheldThing, "$1를 ")
    .replace(turnedOut, (_, noun: string) => `${noun}${particleFor(noun, "이/가")} `)
    .replace(hardTo, (_, noun: string) => `${noun}${particleFor(noun, "을/를")} `)
    .replace(happened, (bare, noun: string, at: number, all: string) =>
      all.slice(0, at).split(" ").some(isSubject)
        ? bare
        : isNoun(noun) || !(loose.test(noun) || tied.test(noun) || isNotNoun(noun))
          ? `${noun}${particleFor(noun, "이/가")} `
          : bare,
    );
  return toldOf(withHonouredGuest(withInnerTopic(asSubject(whole))));
}

function toldOf(said: string): Told | null {
  const verdict = verdictIn(said);
  const base = (verdict ?? inThePast(said))?.replace(/말씀했$/, "말씀드렸") ?? null;
  if (base === null || !isTellable(base)) return null;
  const predicate = verdict === null ? readPredicate(said) : null;
  if (predicate?.kind !== "verb") return { base, and: `${base}고`, ours: null };
  const isPlain = base === predicate.base;
  return { base, and: isPlain ? `${predicate.words}고` : `${base}고`, ours: ourPart(predicate.words) };
}

const unsure = /(?:글쎄|그닥|그다지|별루|쏘쏘|애매|노노|그럭저럭)$/;

const adverb = /(?:계속|자꾸|내내|매번|전부|그냥|바로|따로|별로|거의|아직|이미|오래|조금|많이|하나)$/;

const counted = / (?:한|두|세|네|다섯|여섯|몇|\d+) ?(?:점|조각|개|장|마리|줄|모금|숟갈|가지|분|번|명)(?:뿐)?$/;

/** Of something, what it was: "화장실이 남녀공용", "베이컨은 세 조각". */
function verdictIn(clause: string): string | null {
  if (
    !/^(?:[가-힣0-9]+ ){0,4}[가-힣]+(?:은|(?<![라다자냐])는|이|가|도|만) (?:[가-힣0-9]+ ){0,2}[가-힣0-9]+$/.test(
      clause,
    ) ||
    /[을를] |[다라자냐]고 /.test(clause)
  )
    return null;
  if (unsure.test(clause)) return `${clause.replace(/ ?[가-힣]+$/, "")} 아쉬웠`;
  if (counted.test(clause)) return `${clause}${particleFor(clause, "이었/였")}`;
  const tasted = /^(?:.+ )?[가-힣]+에서 (?:[가-힣]+ ){0,2}[가-힣]*(?:맛|냄새)$/.test(clause);
  if (tasted) return `${clause}${particleFor(clause, "이/가")} 났`;
  const [, from = "", smell = ""] =
    /^(.+?)(?:은|는|이|가) ((?:[가-힣]+ )?[가-힣]*(?:냄새|비린내|누린내|잡내|탄내|악취))$/.exec(clause) ?? [];
  if (smell !== "") return `${from}에서 ${smell}가 났`;
  const predicate = readPredicate(clause);
  if (predicate?.kind !== "noun" || adverb.test(predicate.words)) return null;
  return `${predicate.words}${particleFor(predicate.words, "이었/였")}`;
}
