import { knownNoun } from "@/server/integrations/reply-writer/built-in/reading/subject";

/** What a guest wants to know: of what, and whether it is a dish of ours they ask for. */
export type Asked = { about: string | null; offered: string | null };

const question =
  /\?|(?:(?<![어아끝빛맛새각억화신혼만 ])나요|[인건는은던한운된]가요|[가-힣]까요|[습입합됩]니까|면서요|[는은]지요|얼마에?요|어때요|려나요)(?:[\s.!~ㅠㅜ]|$)/;
const spoken = /["“'‘「][^"”'’」]*["”'’」]/g;
const rhetorical =
  /뭐 ?이런|이런 ?데가|말이 ?되|장난|어쩌자|왜 ?이렇게|왜 ?이래|누가|싶을까|어디 ?있|없을까|않나요|아닌가요|이게 ?뭐|맞나|실화|돌아갔을까|간 ?걸까|할 ?소리/;
const sale = /팔|있나|있어|되나|되는|돼요|가능|하나요|주문/;
const fact =
  /주차|예약|포장|배달|영업|휴무|쉬는 ?날|몇 ?시|가격|얼마|단체|룸|반려견|강아지|아이|유모차|와이파이|콘센트|주문|택배|환불|교환|보험|디카페인|비건|알레르기|리필|카드|현금|할인|입장|대기|시간|사이즈|재고|쿠폰|제사음식|케이크|원두|메뉴|코스|수업|체험|주사|검사/;

/** Null when the review asks nothing, or only as a figure of speech. */
export function askedIn(text: string, menu: readonly string[]): Asked | null {
  const questions = sentencesOf(text).filter((sentence) => question.test(sentence) && !rhetorical.test(sentence));
  const [first] = questions;
  if (first === undefined) return null;
  const dish = menu.find((name) => first.replace(/\s/g, "").includes(name.replace(/\s/g, "")));
  const about = fact.exec(first)?.[0] ?? knownNoun(first, menu);
  return { about: dish ?? about, offered: dish && sale.test(first) ? dish : null };
}

/** True when nothing but questions is written. */
export function onlyAsks(text: string): boolean {
  const sentences = sentencesOf(text).filter((sentence) => /[\p{L}\p{N}]{2}/u.test(sentence));
  return sentences.length > 0 && sentences.every((sentence) => question.test(sentence) && !rhetorical.test(sentence));
}

function sentencesOf(text: string): string[] {
  return text.replace(spoken, " ").match(/[^.!?\n]+[.!?\n]*/g) ?? [];
}
