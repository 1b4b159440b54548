import { replaceSentences } from "@/server/domain/reply-guard/mend";
import type { Rule } from "@/server/domain/reply-guard/rule";
import { privateChannel } from "@/server/domain/reply-guard/safe-sentence";
import { isTakenBack, scan } from "@/server/domain/reply-guard/scan";
import type { GuardInput } from "@/server/domain/reply-guard/verdict";

const reason = "공개 답글에 쓴 환불·보상·무료 제공은 지켜야 하는 약속이 돼요.";
const reasonForGuarantee = "‘다시는 없다’, ‘반드시 낫는다’ 같은 장담은 지키지 못하면 가게에 책임이 돌아와요.";

const give =
  "(?:드리겠|드릴게|드릴께|드릴테|드릴거|드립니다|드려요|드리죠|드리도록|드릴예정|드리려|하겠|할게|할께|합니다|해요|할예정|하도록|준비하겠|준비할)";
const soon = "(?:바로|즉시|전액|모두|전부|다|꼭|반드시|무조건|100%|책임지고|당장|오늘|따로|더)*";
const money =
  "(?:병원비|진료비|치료비|약값|세탁비|위자료|식사비|식비|음식값|밥값|숙박비|시술비|배달비|배송비|차액|전액|금액|돈|값|비용|결제금액|만원|천원|[0-9]원)";
const count = "(?:[0-9]+|하나|둘|셋|한|두|세|네|몇)?(?:개|잔|판|병|상자|박스|세트|그릇|접시|장|통|회|번|인분)?";
const gift =
  "(?:쿠폰|할인권|적립금|포인트|마일리지|기프티콘|상품권|식사권|이용권|숙박권|교환권|사은품|음료수?|커피|콜라|사이다|디저트|토핑|사이드|케이크|밥|후식|새(?:것|걸|상품|제품|음식|메뉴)|세트|단품|요리)";
const handOver =
  "(?:드리겠|드릴게|드릴께|드려요|드립니다|보내드|넣어드|얹어드|올려드|챙겨드|빼드|끼워드|증정|쏠게|쏩니다|대접하)";

const promises = [
  new RegExp(
    `(?:병원비|진료비|치료비|약값|세탁비|위자료|식사비|숙박비|차액|합의금)(?:은|는|을|를|도|이랑|랑|까지)?(?:[가-힣]{0,5})?${soon}(?:드리겠|드릴게|드릴께|드립니다|드려요)`,
  ),
  new RegExp(
    `(?:환불|보상|배상|변상|교환|환급)(?:을|은|도|까지|이라도|금)?${soon}(?:해|진행해|처리해|하여|약속|보장)?${give}`,
  ),
  new RegExp(
    `${money}(?:은|는|을|를|도|이랑|랑|까지)?(?:[가-힣]{0,5})?${soon}(?:물어|돌려|되돌려|보상해|배상해|변상해|환불해|입금해|송금해|부담해|지급해|부담|지급|보상|배상|변상|환불|입금|송금|이체)(?:을|를)?${give}`,
  ),
  new RegExp(
    `(?:무료|무상|공짜|무료서비스|서비스)(?:로)(?!보답|모시|찾아|만족|인사|뵙|뵐|응대|맞이|다가)[^.,!?]{0,14}(?:드리겠|드릴게|드릴께|드릴테|드려요|드립니다|드리도록|해드|제공|넣어|보내|챙겨|모시|하겠|할게)`,
  ),
  new RegExp(
    `(?<!좋은|나은|최고의|친절한|만족스러운|훌륭한|따뜻한)서비스(?:를|도|음료|메뉴)?(?:하나|${count}|더|꼭|팍팍|듬뿍)(?:드릴게|드릴께|챙겨드|넣어드|나갑니다|나가요|줄게|요[!.~^ㅎ]*$)`,
  ),
  new RegExp(
    `(?:[0-9]+%|반값|가격|금액)?(?:할인|깎아|디씨)(?:을|도|해|혜택을)?${soon}(?:드리겠|드릴게|드릴께|드립니다|드려요|해드|제공하)`,
  ),
  new RegExp(
    `${gift}(?:을|를|로|도|은|는)?${count}(?:을|를|로|도|더|씩|무료로|공짜로|서비스로|꼭|바로|추가로|그냥)*${handOver}`,
  ),
  /(?:새로운?|새)?(?:걸|것|제품|상품)?(?:으로|로)?(?:다시|재|새로)(?:시술|배송|조리|제작|발송|배달)(?:을|도)?(?:해|하여|보내)?(?:드리겠|드릴게|드릴께|드립니다|드려요|하겠|할게)/,
  /返金(?:いた|させ|し)|全額(?:お返し|返)|無料で(?:ご提供|差し上げ|お作り)|(?:弁償|補償)(?:いた|させ|し)/,
  /(?:全额|全額)退|退(?:款|钱|錢)给|(?:给|為|为)您退|免费(?:送|给|赠|提供|再)|赔偿您|(?:给|为)您赔偿/,
];

/** Something of value, then an offer of ours, whatever stands between. */
const offers = [
  /(?:환불|환급|보상|배상|변상|교환|할인|무료|무상|공짜|쿠폰|적립금|상품권|기프티콘|사은품)[^.!?]{0,16}?(?:드리겠|드릴게|드릴께|드립니다|드려요|하겠|할게|할께|대접|챙기겠|쏠게|쏘겠|제공하|준비해두|준비해드|준비해놓|준비하겠|준비할게)/,
  /(?:식사|한끼|한그릇|한상|커피|차한잔|술한잔)[^.!?]{0,8}대접(?:하겠|할게|해드)|계산은(?:저희|제)가|한턱(?:내|쏘|쏠)|제가(?:사겠|살게|쏠게|쏘겠|내겠)/,
];
/** Money or food given up, now or at the next visit, without any of those words. */
const gifts = [
  /(?:비용|값|병원비|치료비|진료비|모두|전부|다)(?:은|는|를|을)?(?:모두|전부|다)?(?:저희|제)가(?:모두|전부|다)?(?:냅니다|내겠|낼게|낼테|부담)/,
  /(?:카드|결제|주문|승인)(?:를|을|로|한것)?[^.!?]{0,4}취소해(?:드리겠|드릴게|드립니다|드려요)/,
  /(?:값|비용|요금|돈|밥값|이용료)(?:은|을|를|도)?(?:일체|절대|따로)?(?:안받|받지않|없이|면제|빼드)[^.!?]{0,6}(?:겠|게요|드리|드릴|드려)/,
  /(?:다음(?:에|엔|번|방문)|오시면|오시는날|또오시)[^.!?]{0,22}(?:얹어서?드|더드리|더드릴|더담아드|하나더|추가로드|사겠|살게요|(?<!인)사드)/,
];

/** Talk about money that offers none: its rules, where to ask, that it is being checked. */
const talk =
  /기준|절차|여부|방법|문의|안내|확인|설명|규정|내역|상황|말씀|이야기|관련|관한|대해|어렵|못|없|않|주차|와이파이|알려|살펴|검토|상담|전화|연락/;

const guarantees = [
  /(?:흉터|자국|통증|염증|질환|증상|잡티)[^.!?]{0,12}(?:없이|완벽|깨끗|말끔)[^.!?]{0,8}(?:낫게|치료해|없애|사라지|해드)/,
  /(?:다시는|두번다시|절대로?|결코|앞으로는절대)[^.!?]{0,26}(?:없도록|않도록|없게|않게)(?:하겠|할게|할께|약속|조치하겠|만들겠|해드리)/,
  /(?:다시는|두번다시|절대로?|결코)[^.!?]{0,26}(?:없을것|없을거|없을겁|않을것|않을거|않을겁|않겠|없습니다|없을거예요|안생길|안나올|안그럴)/,
  /(?:앞으로|이제|다신)[^.!?]{0,16}절대[^.!?]{0,20}(?:않습니다|않아요|않을|없습니다|없어요|없을|안나가|안하겠|안할)/,
  /재발(?:은|이)?(?:절대)?(?:없|하지않)(?:을|습|도록하겠|도록할게)/,
  /(?:완치|완쾌)(?:시켜|됩니다|돼요|되십|해드|보장|합니다|할수|가능)/,
  /(?:100%|백퍼센트|백프로|반드시|무조건|확실히|틀림없이)[^.!?]{0,10}(?:낫|나아|나으|완치|치료|개선|효과를?보|책임지|보장|만족시)/,
  /(?:부작용|통증|재발)(?:이|은|도)?(?:전혀|절대)(?:없|안)/,
  /二度と(?:この|こ)?[^。]{0,20}(?:ことを(?:お)?約束|起こしません|ありません)|保证(?:不会|绝不)|绝对不会再/,
];

const english = [
  /\b(?:full |complete |immediate )?refund(?:ed)? (?:you|your|will be|is on)|\b(?:give|get|offer|issue|process|send|arrange)\w* (?:you )?(?:a |your |the )?(?:full |complete |partial )?refund\b/,
  /\b(?:will|we'll|i'll|would like to|let us|happy to|want to) (?:fully )?(?:refund|reimburse|compensate)\b/,
  /\b(?:free|complimentary) (?:meal|drink|drinks|coffee|dessert|night|stay|dish|service|upgrade|treatment|one)\b|\bfree of charge\b|\bon the house\b/,
  /\b(?:offer|give|send|get|have) (?:you )?(?:an? )?(?:\d+ ?% )?(?:discount|voucher|coupon|gift card)\b/,
  /\bnever (?:ever )?happen again\b|\bwe guarantee\b|\bi guarantee\b|\bguaranteed to\b/,
];
const englishRefusal = /\b(?:can(?:not|'t)|unable to|not able to|won't|don't) [\w ]{0,12}$/;

/** Refunds, compensation, gifts, cures and "never again" promised in public. */
export const forbiddenPromise: Rule = {
  id: "forbidden-promise",
  find(reply, input) {
    const money = scan(reply, {
      reason,
      tight: [...promises, ...menuGifts(input)],
      flat: english,
      unless: (match, sentence) => isTakenBack(match, sentence) || englishRefusal.test(sentence.slice(0, match.index)),
    });
    const offered = [
      ...scan(reply, { reason, tight: offers, unless: (match) => talk.test(match[0]) }),
      ...scan(reply, { reason, tight: gifts, unless: isTakenBack }),
    ];
    const seen = new Set(money.map((hit) => hit.start));
    return [
      ...money,
      ...offered.filter((hit) => !seen.has(hit.start)),
      ...scan(reply, { reason: reasonForGuarantee, tight: guarantees }),
    ];
  },
  mend: (reply, input, hits) =>
    replaceSentences(reply, hits, { label: "안전한 문장으로 바꾸기", replacement: privateChannel(input) }),
};

function menuGifts({ shop }: GuardInput): RegExp[] {
  const names = shop.menu.map((name) => name.replace(/\s+/g, "").toLowerCase()).filter((name) => name.length > 1);
  if (names.length === 0) return [];
  const any = names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|");
  return [
    new RegExp(
      `(?:${any})(?:을|를|로|도|은|는)?${count}(?:을|를|로|도|더|씩|무료로|공짜로|꼭|그냥)*(?:드릴게|드릴께|드리겠|보내드|넣어드|얹어드|챙겨드|서비스)`,
    ),
  ];
}
