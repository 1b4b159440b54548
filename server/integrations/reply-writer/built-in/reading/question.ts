import { particleFor } from "@/server/integrations/reply-writer/built-in/grammar/particle";
import { requestIn } from "@/server/integrations/reply-writer/built-in/reading/request";
import { isRetellable } from "@/server/integrations/reply-writer/built-in/reading/trust";
import { knownNoun } from "@/server/integrations/reply-writer/built-in/reading/subject";

/** What a guest wants to know: of what, and whether it is a dish of ours they ask for. */
export type Asked = { about: string | null; offered: string | null };

const question =
  /(?:[요까나냐죠지니가돼]|어때|얼마|언제|어디|몇) ?\?|(?:(?<![어아끝빛맛새각억화신혼만 ])나요|문의 ?(?:드립|드려|합니다|해요)|궁금(?:해요|합니다|하네요)|[인건는은던한운된]가요|[가-힣]까요|[습입합됩]니까|면서요|[는은]지요|얼마에?요|얼마예요|어때요|려나요)(?:[\s.!~ㅠㅜ]|$)/;
const spoken = /["“'‘「][^"”'’」]*["”'’」]/g;
const rhetorical =
  /뭐 ?이런|이런 ?데가|말이 ?되|장난|어쩌자|왜 ?이렇게|왜 ?이래|누가|싶을까|어디 ?있|없을까|않나요|아닌가요|이게 ?뭐|맞나|실화|돌아갔을까|간 ?걸까|할 ?소[리린]|착각|어디로 ?갔|[졌았었했렸됐]나 ?\?|전생|이셨나요|혹시 ?천재|마법|마술사|천재|꿈인|반칙|사기인|실화|맞[나죠]/;
/** A question in form, a verdict in words: "왜 짜요?", "맛있지 않나요?" */
const judging = /(?<![가-힣])왜 |실화|인가 ?봐|대단하|최고|맛있|(?<!간)짜(?!장)|맵|비싸|불친절/;
/** Said beside a question, it blames and praises nothing: "공부하러 가고 싶은데". */
const purpose = /려고요|려구요|싶은데|가려고|가려는데|갈까|궁금|여쭤|문의|알려 ?주|예정|이에요|예요/;
const sale = /팔|있나|있어|되나|되는|돼요|가능|하나요|주문/;
const fact =
  /체크인|체크아웃|바비큐|고기 굽|대관|공기밥|일일권|이용권|회원권|셔틀|픽업|당일 ?수령|수령|제작|메이크업|추가 ?요금|기장 ?추가|주차|예약|포장|배달|영업|휴무|쉬는 ?날|몇 ?시|가격|단체|룸|반려견(?: ?동반)?|강아지(?: ?동반)?|유모차|와이파이|콘센트(?: ?자리)?|주문|택배|환불|교환|보험|디카페인|비건|알레르기|리필|카드|현금|할인|입장|(?<![가-힣])대기|시간|사이즈|재고|쿠폰|제사음식|케이크|원두|메뉴|코스|수업|체험|주사|검사/;

/** True of a sentence that wants an answer. */
export function asks(sentence: string): boolean {
  return question.test(sentence) && !rhetorical.test(sentence) && !judging.test(sentence);
}

/** Asked in anger, these want no answer. */
export const accuses =
  /(?:되는|맞는|괜찮은|정상인|당연한|그런) ?(?:건가|거예|겁니|거죠|게)|[나와해]도 ?되|싶으세|싶나|어떡|어떻게|장난|뭔가|뭡니|뭐예|뭐하|이래도|어려운가|면서요|였나요|안 드셔|사실인가|그렇게 /;

/** Null when the review asks nothing, or only as a figure of speech; who is upset asks of facts or not at all. */
export function askedIn(text: string, menu: readonly string[], isUpset = false): Asked | null {
  const questions = sentencesOf(text).filter(
    (sentence) =>
      asks(sentence) && requestIn(sentence) === null && !(isUpset && (accuses.test(sentence) || !fact.test(sentence))),
  );
  const [first] = questions;
  if (first === undefined) return null;
  const dish = menu.find((name) => first.replace(/\s/g, "").includes(name.replace(/\s/g, "")));
  const facts = [
    ...new Set(
      questions.flatMap(
        (sentence) => fact.exec(sentence)?.[0].replace(/^몇 ?시$/, "시간") ?? askedThing(sentence) ?? [],
      ),
    ),
  ].slice(0, 2);
  const [one, two] = facts;
  const about =
    one && two ? `${one}${particleFor(one, "와/과")} ${two}` : (one ?? askedThing(first) ?? knownNoun(first, menu));
  const price = /얼마/.test(first) && about !== null && !/가격|요금|비용/.test(about) ? `${about} 가격` : about;
  return {
    about: dish ?? price ?? (/얼마/.test(first) ? "가격" : null),
    offered: dish && sale.test(first) ? dish : null,
  };
}

const predicate =
  /(?<![가-힣])((?:짐|방|룸|옷|컵|술|밥)|[가-힣]{2,8}?)(?:은|는|이|가|도|을|를)? (?:따로 |혹시 |지금 )?(?:취급|파시|파나|팔[아고]|있나|있어|있을|있는|되나|돼요|되는|될까|가능|하나요|하시나|할 수|구울|구워|먹을|쓸 수|맡길|빌릴)/;
const noThing = /^(?:혹시|여기|거기|지금|오늘|내일|이거|그거|저도|같이|함께|따로|아직|주말에|혼자|미리)$/;

/** "만두국도 파시나요", "생일파티 대관 가능한가요": what stands before the asking. */
function askedThing(sentence: string): string | null {
  const thing = predicate.exec(sentence)?.[1];
  return thing === undefined ||
    noThing.test(thing) ||
    /[할갈볼올될]수$|(?:에|면|서|고|도|로|부터|까지|해야)$/.test(thing) ||
    !isRetellable(thing)
    ? null
    : thing;
}

/** True when nothing but questions is written. */
export function onlyAsks(text: string): boolean {
  const sentences = sentencesOf(text).filter((sentence) => /[\p{L}\p{N}]{2}/u.test(sentence));
  return sentences.some(asks) && sentences.every((sentence) => asks(sentence) || purpose.test(sentence));
}

function sentencesOf(text: string): string[] {
  return text.replace(spoken, " ").match(/[^.!?\n]+[.!?\n]*/g) ?? [];
}
