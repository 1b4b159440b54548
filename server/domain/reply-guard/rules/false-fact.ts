import type { Rule } from "@/server/domain/reply-guard/rule";
import { scan } from "@/server/domain/reply-guard/scan";
import type { GuardInput } from "@/server/domain/reply-guard/verdict";

const reasons = {
  price: "가게 정보와 리뷰에 없는 가격이에요.",
  hours: "가게 정보에 없는 영업시간이에요.",
  award: "확인할 수 없는 순위나 수상을 내세우고 있어요.",
  medical: "음식이나 시술의 효능을 단정하면 광고 규정에 걸릴 수 있어요.",
  menu: "메뉴에 등록되지 않은 것을 권하고 있어요.",
} as const;

const price = [/\d[\d,]*(?:만|천|백)?\s?원/];
const hours = [
  /(?:24시간|연중무휴|(?:오전|오후|아침|저녁|밤|새벽)\d{1,2}시(?:\d{1,2}분|반)?(?:부터|까지)|\d{1,2}시(?:\d{1,2}분|반)?(?:부터|까지))[^.!?]{0,12}(?:영업|열려|열어|엽니다|운영|문을|마감|쉬|휴무|오픈|합니다|해요|됩니다|돼요|가능)/,
  /매주[월화수목금토일]요일(?:은|에)?[^.!?]{0,6}(?:휴무|쉽니다|쉬어요)/,
];
const award = [
  /(?:전국|국내|세계|지역|서울|동네)(?:에서)?(?:1위|일등|1등|제일가는|최고의맛집)|(?:대상|금상|미쉐린|미슐랭|블루리본)(?:가이드|서베이)?(?:을|를|에|로)?(?:수상|받은|받았|선정)|(?:저희|우리)(?:병원|가게|매장)?(?:이|가|도)(?:최고|1등|제일)(?:입니다|이에요|예요|죠)/,
];
const medical = [
  /(?:혈압|당뇨|암|관절염|아토피|비염|불면증|탈모|비만|변비|고지혈)[^.!?]{0,10}(?:특효|효능|효과|좋습니다|좋아요|낫|치료|예방|개선)/,
  /특효(?:약|가)|만병통치|(?:무통|절대(?:로)?)[^.!?]{0,8}(?:안아프|아프지않)/,
];
const offer =
  /(?:다음(?:엔|에는|에|번에)?)?(?:저희|우리|새로나온|신메뉴)?(?:의)?([가-힣]{2,10}?)(?:도|를|을)(?:꼭|한번|같이|함께)?(?:주문해|드셔|시켜|맛|곁들여|추가해|올려드셔)(?:보세요|보시면|보십|드세요|보시길)/;
const extra = /^([가-힣]{1,8})(?:도|은|는)(?:정말|진짜|더|아주)?(?:맛있|맛납|꿀맛|일품)(?:어요|습니다|답니다)/;

/** Price, hours, award, medical effect or dish the shop's profile does not know. */
export const falseFact: Rule = {
  id: "false-fact",
  find(reply, input) {
    const said = normal(input.review.text);
    return [
      ...scan(reply, { reason: reasons.price, tight: price, unless: (match) => knowsAmount(match[0], said) }),
      ...scan(reply, { reason: reasons.hours, tight: hours, unless: (match) => said.includes(match[0].slice(0, 4)) }),
      ...scan(reply, { reason: reasons.award, tight: award }),
      ...scan(reply, { reason: reasons.medical, tight: medical }),
      ...scan(reply, {
        reason: reasons.menu,
        tight: [offer, extra],
        unless: (match) => knowsDish(match[1] ?? "", input),
      }),
    ];
  },
};

function knowsAmount(amount: string, said: string): boolean {
  const digits = amount.replace(/\D/g, "");
  return said.replace(/,/g, "").includes(digits);
}

function knowsDish(word: string, { shop, review }: GuardInput): boolean {
  if (shop.menu.length === 0 || word.length < 1) return true;
  const known = normal(`${shop.menu.join(" ")} ${review.text}`);
  return (
    known.includes(word.slice(-2)) ||
    /^(?:메뉴|음식|것|다른|모두|저희|정말|이것|그것|오늘|언제|편하|천천|많이|맛있게)/.test(word)
  );
}

function normal(text: string): string {
  return text.normalize("NFKC").replace(/\s+/g, "").toLowerCase();
}
