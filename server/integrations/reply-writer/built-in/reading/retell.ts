import { honorificPast } from "@/server/integrations/reply-writer/built-in/grammar/conjugate";
import { particleFor } from "@/server/integrations/reply-writer/built-in/grammar/particle";
import {
  isNominal,
  type Predicate,
  readPredicate,
} from "@/server/integrations/reply-writer/built-in/grammar/predicate";
import {
  fromOurSide,
  withHonouredGuest,
  withHonouredMeals,
} from "@/server/integrations/reply-writer/built-in/reading/perspective";
import { finalOf } from "@/server/integrations/reply-writer/built-in/grammar/syllable";
import { knownNoun } from "@/server/integrations/reply-writer/built-in/reading/subject";
import { soundsBad } from "@/server/integrations/reply-writer/built-in/reading/badness";
import { isPlainStatement } from "@/server/integrations/reply-writer/built-in/reading/plain-statement";
import { isRetellable } from "@/server/integrations/reply-writer/built-in/reading/trust";

const shortest = 4;
const longest = 24;
const longestSentence = 160;
const noise = /[ㄱ-ㅎㅏ-ㅣ]+|[~^♥♡★☆"“”'‘’()\[\]]+|\p{Extended_Pictographic}|\ufe0f|\u200d/gu;
const sentenceEnd =
  /[.!?…,]+(?!\d)\s*|(?<=[가-힣](?:어요|아요|해요|네요|워요|려요|와요|져요|예요|에요|니다|[았었했웠렸졌]음|[았었했]다|[가-힣]주심|[가-힣] 주심|해줌))\s+/;
const clauseEnd =
  /^.*?(?:(?<![다라자냐])고|며|면서|지만|는데|은데|한데|인데|운데|어서|아서|해서|라서|니까|더니|길래)\s/;
/** Between two words, a laugh ends what was said. */
const laughter = /\s?[ㅋㅎㅠㅜ]{2,}(?=\s*[가-힣])/g;
const saying = /["“][^"”]*["”]?|[‘'][^’']{2,}[’']/g;
const typos: readonly (readonly [RegExp, string])[] = [
  [/마시써|마싯써|마시쪄|마싰|마싯|맛잇|맛이써/g, "맛있"],
  [/잇([어는고음네다습])/g, "있$1"],
  [/([가-힣])엇([어는고음네다습])/g, "$1었$2"],
  [/([가-힣])앗([어는고음네다습])/g, "$1았$2"],
  [/조([아았])/g, "좋$1"],
  [/햇([어는고음네다습])/g, "했$1"],
];
const trailing =
  /(?: (?:진심|인정|감사|감동|굿|굳|짱|강추|추천|아쉽|걍|그냥|대박|존맛|실화|맞음|리얼|덜덜|진짜|정말|완전|뭐|참|ㅎ))+$/;
const stars = /별 ?(?:하나|한|두|둘|세|셋|네|넷|다섯|반|점)|점수|만점|평점/;
const recommended = /긴 (?:한데|하지만|했지만)|(?:사람|분|분들)(?:에게|께|한테)? ?(?:추천|강추)/;
const guestsOnly = /(?:저희|우리)(?:밖에|만|뿐|끼리|한테만|테이블|일행)/;
/** What no praise says: then the reading was wrong, and the words are left alone. */
const unkind =
  /줄 알[고았]|아니(?:에요|예요|네|었|다|라)|안 좋|별로|아쉽|아쉬[웠운워]|실망|불친절|비싸|비쌌|맛없|폐렴|암(?:이|을)|염증|골절|디스크/;
/** Of praise this tells what is done ("이름을 불러 주세요"), and asks for nothing. */
const kindness = /((?:[가-힣] ?주)|(?:않|없|있|많|좋)으)세요$/;
/** "젓가락 좀 넉넉히 주세요" asks, it does not praise. */
const wish = /(?:좀|더|넉넉히|많이|꼭|조금만) [가-힣 ]*주세요$/;
/** What somebody means to do ("또 볼래", "문제집 사러") is no statement to tell back. */
const meaning = /(?:[갈볼할올을살쓸킬]래|(?:으|사|보|하|가|오|타)러)$/;
/** "원장님이 아니면 안 돼요", "다시는 안 감": no event, and told in the past it turns into another thing. */
const neverHappened =
  /[가-힣]면 (?:완벽|최고|만점)|(?:아니면|없으면|말고는) |다시는|다신 |두 번 다시|재방문|[갈올] 것 같|(?:안|못) ?[갈올]|(?:은|는|ㄴ|[가-힣]) 듯(?: |$)|지경$|저희 ?미[쳤친]/;
/** Begins in the middle: nothing says of what. */
const bareStart =
  /^(?:들어와서|나와서|가져와서|돌아와서|와서|가서|나가서) |^[가-힣]*(?:주시면서|하면서|주셔서) |^(?:존맛|개꿀맛|꿀맛) [가-힣]+(?:는|은) /;
/** Still speaks to us of ourselves. */
const ofOurs = /저희 .*저희|(?<![가-힣])(?:사장|주인장|원장|대표)(?:님)?(?:이|가|은|는|도|께서)?(?: |$)/;
/** Ends in a person who was only described. */
const anybody = /(?:사람|분들?|손님|친구| 편)$/;
const asked = /언제|어디|무슨|어떻게|얼마|(?<![가-힣])(?:왜|뭐|뭘|누가|누구)/;
const pointing =
  /(?<![가-힣])(?:이거|그거|저거|이걸|저걸|이게|그게|이건|그건|이런|저런|그 ?집|거기|나만|저만)(?![가-힣])|(?<![가-힣])(?:이|그|저)(?:러|렇)[가-힣]*|것처럼|는 ?거(?:$|\s)/;

/** Praise in the forms our sentences need: "국물이 진했다니", "국물이 진하다고". */
export type Retold = { ni: string; go: string };

/** What a clause of praise says, told back in our own sentence; null where it cannot be told whole. */
export function retold(quote: string): Retold | null {
  return longestOf(quote, praiseTold);
}

/** The same of a complaint: "면이 불어서 나왔다니". */
export function complaintRetold(quote: string): Retold | null {
  return longestOf(noteByNote(quote).replace(/(?:아쉽|아쉬움)(?=[ㅠㅜ.~!\s]*$)/, "아쉬웠어요"), complaintTold);
}

/** "국물이 맹탕임 소면도 없어지고": each note a sentence. */
function noteByNote(quote: string): string {
  return quote.replace(/[가-힣]+(?= [가-힣])/g, (word) => (isNote(word) ? `${word}.` : word));
}

function isNote(word: string): boolean {
  return /[가-힣]{2}임$/.test(word) || (isNominal(word) && word.length > 2);
}

function longestOf(quote: string, tell: (sentence: string) => string | null): Retold | null {
  const plain = typos
    .reduce(
      (text, [wrong, right]) => text.replace(wrong, right),
      quote.normalize("NFC").replace(saying, "\u0001").replace(laughter, ". "),
    )
    .replace(noise, " ")
    .replace(/\s+/g, " ");
  const sentences = plain
    .split(sentenceEnd)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const told = sentences.flatMap((part) => tell(part.replace(trailing, "")) ?? tell(part) ?? []);
  const base = told.reduce((best, each) => (each.length > best.length ? each : best), "");
  return base === "" ? null : { ni: `${base}다니`, go: `${base}다고` };
}

function praiseTold(sentence: string): string | null {
  if (guestsOnly.test(sentence) || recommended.test(sentence)) return null;
  const clause = statementIn(gladSide(sentence));
  if (clause === null || wish.test(clause) || unkind.test(clause)) return null;
  return inThePast(asSubject(clause.replace(kindness, "$1셨어요")));
}

/** "자세를 거의 안 봐주세요" asks for nothing. */
const withheld = /(?<![가-힣])(안|못) ([가-힣]{1,4}) ?(?:주세요|주시네요|주십니다|주시더라고요)$/;
/** "된장찌개가 너무 짰던 것만 빼면요". */
const setAside =
  /([가-힣][았었했였짰컸썼렸웠졌왔]|[가-힣]*[짰컸])던 (?:것|거|점)만? ?(?:빼면|빼고는?|제외하면|제외하고는?)요?$/;
/** "콜라 빠졌고": what happened to a thing that carries no particle. */
const happened =
  /^([가-힣]+) (?=(?:(?:다|또|너무|많이|전부|완전|하나|좀) )?(?:식|빠[졌져지]|없(?!이)|터[졌져지]|깨[졌져지]|새[서고었]|젖|쏟|차갑|차가|미지근|나[왔오]|늦|부족|눅눅))/;
const unspaced =
  /(?<![가-힣])(안|못)(?=받|왔|오[고네더지]|나[왔오]|[됐돼되]|[했해하][^녕]|[줬줘]|주[시셨지고]|맞|지켜|치우|치워|먹)/g;

function complaintTold(sentence: string): string | null {
  const clause = statementIn(
    sentence.replace(unspaced, "$1 ").replace(withheld, "$1 $2주셨어요").replace(setAside, "$1다"),
  );
  if (clause === null) return null;
  const whole = clause.replace(happened, (bare, noun: string) =>
    knownNoun(noun, []) === noun ? `${noun}${particleFor(noun, "이/가")} ` : bare,
  );
  const said = withHonouredGuest(whole);
  return inThePast(said) ?? verdictInThePast(said);
}

/** "화장실이 남녀공용": of something, what it was. */
function verdictInThePast(clause: string): string | null {
  const predicate =
    /[가-힣](?:은|는|이|가|도|만) /.test(clause) && !/[을를] /.test(clause) ? readPredicate(clause) : null;
  return predicate?.kind === "noun" ? `${predicate.words}${hasFinal(predicate.words) ? "이었" : "였"}` : null;
}

function hasFinal(words: string): boolean {
  return finalOf(words.at(-1) ?? "") !== "";
}

/** The clause from our side where it states one thing that may be told back; null otherwise. */
function statementIn(sentence: string): string | null {
  if (sentence.length > longestSentence || stars.test(sentence)) return null;
  const clause = fitting(fromOurSide(sentence));
  if (clause === null || asked.test(clause) || pointing.test(clause) || !isRetellable(clause)) return null;
  if (!isPlainStatement(clause) || bareStart.test(clause) || ofOurs.test(clause) || /^저희[가는] /.test(clause))
    return null;
  return neverHappened.test(clause) || anybody.test(clause) || meaning.test(clause) ? null : clause;
}

function inThePast(clause: string): string | null {
  const predicate = readPredicate(clause);
  if (predicate === null || predicate.kind === "noun") return null;
  const base = spoken(predicate);
  return /(?<![가-힣])(?:저|제|나|내|저희가|우리)(?![가-힣])/.test(base) ? null : base;
}

/** Of a sentence that turns, the side that is praise. */
function gladSide(sentence: string): string {
  const [, head = "", tail = ""] = /^(.*(?:지만|는데|은데|한데|인데|운데))[, ]+(.+)$/.exec(sentence) ?? [];
  return tail !== "" && !soundsBad(tail) && soundsBad(head) ? tail : sentence;
}

/** Alone, "고기는 맛있었다" sounds as if something else was not. */
function asSubject(clause: string): string {
  const [, noun = "", rest = ""] = /^([가-힣]{1,6})[은는] (.+)$/.exec(clause) ?? [];
  const isAlone = noun !== "" && (noun === "응대" || knownNoun(noun, []) === noun) && !/[가-힣][은는도] /.test(rest);
  return isAlone ? `${noun}${particleFor(noun, "이/가")} ${rest}` : clause;
}

/** The clause, without its beginning when it is long; null when nothing of it fits. */
function fitting(clause: string): string | null {
  let rest = clause;
  while (rest.length > longest) {
    const head = clauseEnd.exec(rest)?.[0];
    if (head === undefined) return null;
    rest = rest.slice(head.length);
  }
  const isCut = rest !== clause;
  if (isCut && (rest.length < 8 || !rest.includes(" "))) return null;
  return rest.replace(/\s/g, "").length >= shortest ? rest : null;
}

const elders =
  /(?:남편분|아내분|부모님|어머님|아버님|어머니|아버지|할머니|할아버지|장모님|장인어른|어르신|어른)(?:이|가|께서|도|은|는|들이|들도|께서도) /;
const moods =
  /(?:^| )(?:(?:기분|마음|피로|스트레스|기대|걱정|긴장|허리|몸|입맛|귀)(?:이|가|도|은|는|까지)?|속(?:이|도|까지)(?= (?:풀|편|든든|후련|시원|따뜻|확))|배(?:가|도)|눈(?:이|도)|(?:손질|관리|걷기|입기|신기|쓰기)(?:가|이|도)(?= (?:훨씬 |참 )?편)) (?:안 |덜 |하나도 )*[^ ]+$/;
const subjects = /(?<!지)(?:이|가)(?= )/;
const topics = /[가-힣](?:은|는|도|만)(?= (?!게 |것|거 |데 |점|줄 |수 |동안|중))/;
const doings = /(?:(?<!빼)(?<!떼)(?<!까)먹|마시|기다리|주문하|시키|비우|남기|포장하|흡입하|해치우|혼나)$/;
const feelings =
  /(?:가|앉|쉬|놀|받|사|찾|헤매|들르|배우|느끼|웃|참|걷|맡기|버리|놀라|당황하|예약하|방문하|이용하|결제하|계산하|모시|전화하|물어보|말하|부탁하|요청하|끊|반하|울컥하|즐기|정착하|포기하|성공하|재방문하|기대하|춥|덥|아프|힘들|무섭|불편하|아쉽|속상하|답답하|민망하|즐겁|행복하|편하|편안하|든든하|신나|설레|지치|질리|헷갈리|감|씻|외우|세어보|출근하|퇴근하|버티|견디|서운하|불쾌하|(?:잘|푹|못) 자|다녀오|다녀가|찾아가|찾아오|(?:처음|또|다시|보고|놀러|모시고) 오|(?:남기고|그냥|바로|먹고|하고|읽고|보고|놀고|쉬고|마시고|듣고|받고) 나오|(?:운전해서|걸어서|타고|일부러|멀리서) 오|찍|(?<!굴러)(?<!날아)(?<!돌아)다니|돌아가|올리|잠들|구경하|(?:면서|듣고) 자|소문내|애먹|고생하|눈물 콧물 다 빼|(?:분|시간|줄|줄을|내내) 서)$/;
const always = /(?:만족|추천|강추|실망|감동|감탄|후회|인정)하$/;
/** Before these another subject may have stood; 고 and 면서 keep theirs. */
const connective = /^.*(?:(?<!에)(?<!면)서|는데|은데|한데|지만|니까|다가|더니|길래|느라) /;
const negated = /([가-힣]+)지(?:가|는|도|를)? ?않$/;
const wentHome = /(?:쉬다|놀다|있다|즐기다|보내다|먹고|쉬고|놀고|보내고|마시고|받고|하고|비우고) [왔갔]$/;
const fromHere = /(?:^|[ ])((?:다녀|찾아|데려|모시고 )?)갔$/;

function spoken({ words, base, honours }: Predicate): string {
  const given = (text: string) =>
    text
      .replace(/(?<!알|죽)((?:[아어여해려와춰워켜쳐셔겨]|(?<!끝)내)) ?줬$/, "$1 드렸")
      .replace(/(?:갖다|가져다) ?줬$/, "가져다 드렸")
      .replace(/(?<=[가-힣] ?)줬$/, (plain) => (honours ? " 드렸" : plain))
      .replace(/ {2}/, " ");
  if (/\d ?분 서 있었$/.test(base)) return base.replace(/있었$/, "계셨");
  if (wentHome.test(base) && !subjects.test(words.replace(connective, "")))
    return withHonouredMeals(base.replace(/[왔갔]$/, "가셨"));
  const isElder = elders.test(`${words} `) && !/같$|더라면/.test(words);
  if (isElder) return honorificPast(words);
  if (honours) return given(base);
  if (moods.test(words)) return honorificPast(words);
  if (always.test(words)) return honorificPast(words);
  const own = words.replace(connective, "");
  const main = negated.exec(words)?.[1] ?? words;
  const isDoing = doings.test(main) && !subjects.test(own);
  const isFelt = feelings.test(main) && !subjects.test(own) && !topics.test(own);
  if (!isDoing && !isFelt) return given(base);
  const came = base.replace(fromHere, (_, how: string) => ` ${how === "다녀" ? "다녀가" : `${how}오`}셨`).trim();
  if (came !== base) return withHonouredMeals(came);
  return withHonouredMeals(honorificPast(words));
}
