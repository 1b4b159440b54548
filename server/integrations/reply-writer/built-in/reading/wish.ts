import { splitClauses } from "@/server/domain/understanding/clauses";
import { isNoun } from "@/server/integrations/reply-writer/built-in/reading/tellable";
import { isRetellable } from "@/server/integrations/reply-writer/built-in/reading/trust";

/** Wishes that ask nobody: "테이블 하나 있었으면", "재입고 기원", "조금 더 주셨으면 하는 바램". */
const wishing =
  /[았었했됐겼났졌셨]으면(?=[요\s.~!ㅠㅜㅎㅋ]*$| ?(?:하|해|한|좋|싶|더 좋))|[았었했됐겼났졌]음 ?좋|(?:주시면|되면|있으면|생기면) ?(?:더 ?)?(?:완벽|최고|만점|금상첨화)|(?:으면|면|음) ?(?:더 ?)?(?:좋겠|좋을|조켔|좋겟|좋을|감사하겠)|기원(?:합니다|해요|함|중)?(?=[\s.!~]|$)|[는을]? ?바[람램](?:입니다|이에요|이예요|임|요|뿐)?[\s.!~ㅎㅠ]*$|(?:주시면|주면|하면|되면) ?안 ?[되될돼]|(?:좀|또|더|꼭|제발|다시) ?(?:[가-힣]+ ?)?[가-힣](?:주세요|줘요|주십|주시길)/;
const verb =
  /(?:주세요|주시면|주셨으면|줬으면|주십시오|주시길|줘요?)$|^(?:있|생기|생겼|늘|놔|놓|들여|들어오|들어왔|넣|달|만들|팔|해|나왔|나오|열|돌려|바꿔|바뀌|고쳐|되|됐|켜|틀|키워|올려|올라|내려|내렸|낮춰|높여|줄|넓|챙겨|쓰|뽑|구하|하|했|길|컸|많|다양|알려|빼|크|커|싸|쌌)[가-힣]*(?:면|음|길|원)$|^(?:재입고|입고|부활|컴백|재출시)$|기원/;
const aside =
  /^(?:하나|하나만|하나라도|한개|한개만|조금|조금만|좀|더|또|다시|꼭|제발|언젠가|얼른|빨리|자주|많이|계속|따로|같이|혹시|개인적으로|앞으로|다음엔|다음에는|다음에|진짜|정말|너무|딱|두개|몇개|종류별로|그냥|이왕이면|조만간|매일|가끔|원래대로|꽉|푹|확|싹|많이만|[가-힣]+(?:으로|에|에서|에다|에도)|[가-힣]{2,}로|\d+[가-힣]*)$/;
const adnominal = /[가-힣](?:는|은|을|던|된|한|앉을|쓸|볼|올|갈|할)$/;
const particle = /(?:이라도|라도|만이라도|들이|들도|들을|이|가|은|는|도|을|를|만|랑)$/;
/** "알바 쓰시면": hands. */
const hands = /(?:알바|직원|사람|일손)[가-힣]{0,2} ?(?:좀 |더 |한 ?명 ?(?:더 )?)*(?:쓰|구하|뽑|늘|충원|있)/;
const noThing =
  /^(?:그|이|저|제가|저도|지금|오늘|내일|이거|그거|이제|처음|다음|어디|뭐|누구|언제|잠깐|부분|확인|귀|눈|번창|대박|건강|행복|부자|장사|오래|오래오래|여기|다들|모두|하시는|앞으로도|지금처럼|이대로|맛|마음|시간|기회|사장님?|원장님?|선생님?|직원|저희|신경|배려|관심)$|[가-힣](?:서|면|니|고|며|데|지|에|로|게|까지|부터|에서)$/;
const longest = 14;

/** True of words that wish for something. */
export function wishes(words: string): boolean {
  return wishing.test(words);
}

/** What the wish of a review is about: "디카페인", "젓가락 빼는 옵션"; null where it names nothing. */
export function thingWished(text: string): string | null {
  const clause = splitClauses(text).find((each) => wishes(each.text))?.text ?? null;
  if (clause === null) return null;
  if (hands.test(clause)) return "일손";
  const words = clause
    .replace(/[^가-힣A-Za-z0-9 ]/g, " ")
    .trim()
    .split(/\s+/);
  const end = words.findIndex((word, at) => at > 0 && verb.test(word));
  const before = words.slice(0, end < 0 ? words.length - 1 : end).filter((word) => !aside.test(word));
  const last = (before.at(-1) ?? "").replace(/(?:되게|하게|좀)$/, "");
  const [, doing = ""] = /^([가-힣]+[는을던할])(?:거|것)$/.exec(last) ?? [];
  if (doing !== "") return named([...before.slice(-2, -1), doing, "것"].join(" "));
  const thing =
    (last.length > 2 || isNoun(last.slice(0, -1))) && !isNoun(last) && !/[온속각지포농강습]도$/.test(last)
      ? last.replace(particle, "")
      : last.replace(/(?<![온속각지포농강습])[도은는을를]$/, "");
  const isCounted = words[before.length] !== undefined && /^(?:하나|한개|더|좀)/.test(words[before.length] ?? "");
  if (thing.length < (isCounted || isNoun(thing) ? 1 : 2) || noThing.test(thing)) return null;
  return named([...leading(before.slice(0, -1)), thing].join(" "));
}

function named(thing: string): string | null {
  return thing.length <= longest && isRetellable(thing) ? thing : null;
}

/** What belongs to a noun and stands before it: "젓가락 빼는 | 옵션", "칼국수 | 사리". */
function leading(words: readonly string[]): string[] {
  const last = words.at(-1) ?? "";
  const isBare = (word: string) => /^[가-힣A-Z]{2,5}$/.test(word) && !particle.test(word) && !noThing.test(word);
  if (adnominal.test(last)) {
    const of = words.at(-2) ?? "";
    return isBare(of) ? [of, last] : [];
  }
  const of = words.at(-2) ?? "";
  if (last === "추가") return isBare(of) ? [of, last] : [last];
  return isBare(last) ? [last] : [];
}
