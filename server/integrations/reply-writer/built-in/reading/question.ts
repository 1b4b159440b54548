import { particleFor } from "@/server/integrations/reply-writer/built-in/grammar/particle";
import { requestIn } from "@/server/integrations/reply-writer/built-in/reading/request";
import { askedClauses } from "@/server/integrations/reply-writer/built-in/reading/asked-clause";
import { askedThings } from "@/server/integrations/reply-writer/built-in/reading/asked-things";
import { tellsHours } from "@/server/integrations/reply-writer/built-in/reading/hours";
import { soundsGlad } from "@/server/integrations/reply-writer/built-in/reading/gladness";
import { sentencesIn } from "@/server/integrations/reply-writer/built-in/reading/spoken-sentences";
import { unreachedIn } from "@/server/integrations/reply-writer/built-in/reading/unreached";
import { knownNoun } from "@/server/integrations/reply-writer/built-in/reading/subject";

/** What a guest wants to know: of what, the question told back ("아기의자가 있는지"), and whether it is a dish of ours they ask for. */
export type Asked = { about: string | null; whether: string | null; offered: string | null; kind: AskedKind };
/** `cost`: a price; `allergen`: what is in it, for somebody who must not have it; `body`: how they are; `booking`: for a day. */
export type AskedKind = "cost" | "allergen" | "body" | "booking" | "other";

const question =
  /(?:[요까나냐죠지니가돼여교]|지 ?아시는 ?분|어때|얼마|언제|어디|몇) ?\?|(?:(?<![어아끝빛맛새각억화신혼만이티증 ])나[요여용]|문의 ?(?:드립니다|드려요|드려봅니다|드려봐요|남[겨깁][가-힣]*|합니다|해요|해봅니다|요)|궁금(?:해[요용여]|합니다|하네요|해서요|함|한데[요용]?|해서(?=[\s.!~ㅠㅜ]*$))|여쭤(?:봅니다|봐요|볼게요|보려고요?|보고 ?싶[가-힣]*)|여쭙[가-힣]*|[는은]지 ?아시는 ?분|(?<!얼마나 [가-힣 ]*|어찌나 [가-힣 ]*)(?:있는|되는|하는|가능한)지(?=[\s.…~]*$)|궁금(?=[\s.…~]*$)|(?:시간표?|가격표?|비용|방법|번호|위치|여부|지도?)(?:를|을|도)? ?(?:좀 ?)?알려 ?(?:주세요|주실[가-힣]*|주시면[가-힣 ]*)|[인건는은던한운된]가요|[가-힣]는 ?(?:건|거)(?:예요|에요|죠)|[가-힣]까[요여용]|[습입합됩]니까|면서요|[는은]지요|얼마에?요|얼만가요|얼만지요?|얼마예요|어때요|려나요)(?:[\s.!~ㅠㅜ]|$)/;
const spoken = /["“'‘「][^"”'’」]*["”'’」]/g;
const rhetorical =
  /뭐 ?이런|이런 ?데가|말이 ?되|장난|어쩌자|왜 ?이렇게|왜 ?이래|누가|싶을까|어디 ?있|없을까|않나요|아닌가요|이게 ?뭐|맞나|실화|돌아갔을까|간 ?걸까|할 ?소[리린]|착각|어디로 ?갔|[졌았었했렸됐]나 ?\?|전생|이셨나요|혹시 ?천재|마법|마술사|천재|꿈인|반칙|사기인|실화|맞[나죠]|다음이 ?있을까/;
/** A question in form, a verdict in words: "왜 짜요?", "맛있지 않나요?" */
const judging = /(?<![가-힣])왜 |실화|인가 ?봐|대단하|최고|맛있|(?<![간공])짜(?!장)|맵|비싸|불친절/;
/** Said beside a question, it blames and praises nothing: "공부하러 가고 싶은데". */
const purpose =
  /려고요?|려구요?|싶은데|싶어서|가려는데|갈까|궁금|여쭤|문의|알려 ?주|예정|이에요|예요|(?:[아어여해려와져라돼셔워봐]서요?|[은는인한운던]데요?|거든요|니까요?)[\s.!~ㅠㅜㅎㅋ]*$/;
const sale = /팔|있나|있어|되나|되는|돼요|가능|하나요|주문/;
const fact =
  /체크인|체크아웃|바비큐|고기 굽|대관|공기밥|일일권|이용권|회원권|셔틀|픽업|당일 ?수령|수령|제작|메이크업|추가 ?요금|기장 ?추가|주차|예약|포장|배달|영업|휴무|쉬는 ?날|몇 ?시|가격|단체|룸|(?:반려견|애견)(?: ?동반)?|강아지(?: ?동반)?|유모차|와이파이|콘센트(?: ?자리)?|주문|택배|환불|교환|보험|디카페인|비건|알레르기|리필|카드|현금|할인|입장|(?<![가-힣])대기|시간|사이즈|재고|쿠폰|제사음식|케이크|원두|메뉴|코스|수업|체험|주사|검사/;

/** What one of us asked the guest: "간 약하게 해 드릴까요 전화까지 주심". */
const retold =
  /[가-힣]+(?:까요|나요|가요|세요|냐|냐고|는지|은지) ?(?=(?:여쭤|여쭈|여쭙)[가-힣]*(?:니|더니|는데|봤|셔)|(?:이?라고|라며|하고|하시|하셔|하길래|해서|전화|물어|물으|여쭤)[가-힣]*)/g;
/** The same in so many words: "오래 앉아있었죠? 하십니다". */
const recited = /[^.!?\n]+[요죠지냐까]\? ?(?=하(?:시|십|심|셔|셨|고|더|데|는데|네|길래))/g;
/** Wonder, not a question: "식혜를 주셨네요?", "빵맛이요? 결이 솜 같아요". */
const wonder = /[셨었았했왔됐]네요 ?\?|(?:맛|양|가격|분위기|이유)[은는]?(?:이)?요 ?\?/;

/** True of a sentence that wants an answer. */
export function asks(whole: string): boolean {
  const sentence = whole.replace(retold, " ");
  return !wonder.test(sentence) && question.test(sentence) && !rhetorical.test(sentence) && !judging.test(sentence);
}

/** Asked in anger, these want no answer. */
export const accuses =
  /(?:되는|맞는|괜찮은|정상인|당연한|그런) ?(?:건가|거예|겁니|거죠|게)|(?:이렇게|이따위|이래|그래)[가-힣 ]{0,8}도 ?되|싶으세|싶나|어떡|어떻게(?! ?(?:하나|하면|해야|되나|되는|가나|신청|예약|받))|장난|뭔가|뭡니|뭐예|뭐하|이래도|어려운가|면서요|였나요|안 드셔|사실인가|그렇게 |거 ?아니[에예]요|(?:실|할) ?거죠|죄인가|탈세|사기 ?아/;

/** Null when the review asks nothing, or only as a figure of speech; who is upset asks of facts or not at all. */
export function askedIn(text: string, menu: readonly string[], isUpset = false): Asked | null {
  const questions = sentencesOf(text).filter(
    (sentence) =>
      asks(sentence) && requestIn(sentence) === null && !(isUpset && (accuses.test(sentence) || !fact.test(sentence))),
  );
  const [first] = questions;
  if (first === undefined) return null;
  const dish = menu.find((name) => first.replace(/\s/g, "").includes(name.replace(/\s/g, "")));
  const about = dish ?? aboutIn(questions, menu);
  const offered = dish && sale.test(first) ? dish : null;
  return {
    about,
    whether: isUpset ? null : askedClauses(questions, partsOf(about)),
    offered,
    kind: kindOf(text, questions, about),
  };
}

/** "디카페인과 강아지" are two. */
function partsOf(about: string | null): number {
  return about === null ? 0 : about.split(/[와과] /).length;
}

const cost = /가격|요금|비용|값$/;
/** Measures of a thing asked about before: "중성화 | 비용". */
const measure = /^(?:가격|요금|비용|기간|시간)$/;

/** The things asked about, at most two: "중성화 비용과 입원". */
function aboutIn(questions: readonly string[], menu: readonly string[]): string | null {
  const things = questions.flatMap((sentence) => priced(sentence, thingsIn(sentence)));
  const [lead = "", next = "", ...more] = [...new Set(things)];
  const named = measure.test(next) && !measure.test(lead) ? [`${lead} ${next}`, ...more] : [lead, next];
  const [one = "", two = ""] = named;
  if (one === "") return knownNoun(questions[0] ?? "", menu);
  return two === "" ? one : `${one}${particleFor(one, "와/과")} ${two}`;
}

function thingsIn(sentence: string): string[] {
  if (tellsHours(sentence)) return ["영업시간"];
  const things = askedThings(sentence);
  const known = fact.exec(sentence)?.[0].replace(/^몇 ?시$/, "시간");
  return things.length > 0 || known === undefined ? things : [known];
}

function priced(sentence: string, things: readonly string[]): readonly string[] {
  if (!/얼마(?!나)/.test(sentence) || things.some((thing) => cost.test(thing))) return things;
  const thing = things.at(-1);
  return [thing === undefined ? "가격" : `${thing} 가격`];
}

const unbearable = /알레르기|알러지|불내증|셀리악|못 ?먹|글루텐|견과|(?:목|입술)이? ?부/;
const bodily = /멍|붓기|통증|아프|아픈|부작용|흉터|증상|따갑|가려|빠질까|괜찮(?:은|을)/;
const dated = /예약|대관|단체|빈 ?(?:방|자리)|당일|상담/;

function kindOf(text: string, questions: readonly string[], about: string | null): AskedKind {
  const asked = questions.join(" ");
  if (unbearable.test(text)) return "allergen";
  if (about !== null && cost.test(about)) return "cost";
  if (bodily.test(asked)) return "body";
  return dated.test(about ?? asked) ? "booking" : "other";
}

/** True when nothing but questions is written. */
export function onlyAsks(text: string): boolean {
  const sentences = sentencesOf(text).filter((sentence) => /[\p{L}\p{N}]{2}/u.test(sentence));
  return (
    sentences.some(asks) &&
    sentences.every((sentence) => asks(sentence) || purpose.test(sentence) || unreachedIn(sentence) !== null)
  );
}

const because = /[아어여해셔려워와돼봐]서요[\s.!~ㅠㅜㅎㅋ]*$/;

/** True of a clause that only says why something is asked: "자리가 있을 것 같은데 안내가 없어서요". */
export function explainsQuestion(text: string, clause: string): boolean {
  const sentence = sentencesOf(text).find((each) => each.includes(clause));
  return sentence !== undefined && because.test(sentence) && !soundsGlad(clause) && sentencesOf(text).some(asks);
}

/** True where the review begins with what it asks. */
export function opensAsking(text: string): boolean {
  const [first] = sentencesOf(text).filter((sentence) => /[\p{L}\p{N}]{2}/u.test(sentence));
  return first !== undefined && asks(first);
}

function sentencesOf(text: string): string[] {
  return sentencesIn(text.replace(spoken, " ").replace(recited, " ")).map((sentence) => sentence.text);
}
