import { replaceSentences } from "@/server/domain/reply-guard/mend";
import { anyOf, bound, near } from "@/server/domain/reply-guard/phrase";
import type { Rule } from "@/server/domain/reply-guard/rule";
import { guarantees, guaranteesInEnglish } from "@/server/domain/reply-guard/rules/guarantee";
import { privateChannel } from "@/server/domain/reply-guard/safe-sentence";
import { isTakenBack, outside, scan } from "@/server/domain/reply-guard/scan";
import { hasComplaint, isUpset } from "@/server/domain/reply-guard/stance";
import { surelyFineIn } from "@/server/domain/reply-guard/suspicion/suspected";
import type { GuardInput } from "@/server/domain/reply-guard/verdict";

const reason = "공개 답글에 쓴 환불·보상·무료 제공은 지켜야 하는 약속이 돼요.";
const reasonForGuarantee = "‘다시는 없다’, ‘반드시 낫는다’ 같은 장담은 지키지 못하면 가게에 책임이 돌아와요.";

const payBack = "(?:환불|환급|보상|배상|변상|교환(?!권)|전액|위자료|합의금)";
const money = `(?:${payBack}|[가-힣]{1,4}비용?(?![가-힣]*(?:빔|빵))|(?:결제)?금액|차액|절반|[음식밥약그값]{0,2}값|돈(?!까스|가스|카츠|코츠|육|암)|결제|승인|카드|계좌|[0-9만천]원)`;
const handBack =
  "(?:돌려|되돌려|돌려받|물어(?!보)|입금|송금|이체|지급|지원|부담|환불|환급|보상|배상|변상|취소(?!되|됐)|빼|면제|안받|받지않|없던[걸일것]|처리|해결|챙겨|적용|깎|할인|조치|책임)";
const measure = "(?:[0-9]+|한|두|세|네)(?:잔|병|판|그릇|개|접시|장|줄|조각|봉|봉지|팩|박스|상자|세트|캔|컵)";
const free =
  "(?:무료|무상|공짜|거저(?!희)|반값|쿠폰|할인|디씨|적립금|포인트|상품권|기프티콘|기프트|[0-9]+회권|관리권|시술권|숙박권|관람권|입장권|식사권|이용권|교환권|사은품|(?<!정)성의(?!껏)|업그레이드)";
const served = "(?:쏠|쏘겠|쏩|대접(?!받)|사드|사겠|살게|내드|낼게|내겠|그냥드|그냥내|거저드)";
const extra =
  "(?:얹|넣어|보내|챙겨|올려|내어|내드|담아드|끼워|준비|사드|더드|추가|그냥|공짜|서비스|무료|하나드|[한두세네]?(?:개|잔|병|판|접시|그릇|장|캔)(?:은|을|도|더)*드)";
const more =
  "(?:얹|사드|더드|더담|추가(?!로시)|그냥|공짜|서비스(?!를더)|무료|하나드|하나더|(?:[한두세네]|[0-9]+)(?:개|잔|병|판|접시|그릇|장|캔))";
const treat =
  "(?:커피|음료수?|콜라|사이다|디저트|토핑|사이드|케이크|튀김|치즈볼|피자|피클|후식|안주|술|맥주|소주|세트|요리|메뉴|한판|한접시|두병|상자|박스)";
const later = "(?:다음(?:에|엔|번|방문|식사|주문|끼|시술|예약|투숙|때|주)|오시면|오시는날|또오시|재방문)";

const promises = [
  anyOf(
    near(money, near(handBack, `(?:${bound}|받으실수있|수있게)`, 12), 16),
    near(money, "(?:안받|받지않|없이)(?:겠|을게|을께|해드)", 6),
    near("(?:전부|모두|다|비용은|값은|[가-힣]비는)", "(?:저희|제)가(?:냅니다|낼게|내겠|부담|계산)", 2),
    near(
      "(?:입금|송금|이체|환급|환불|변제|보전|현금)",
      `(?:처리|완료|으로|로|을|를|해|도)*[^.!?]{0,4}(?:${bound}|드리기로|드렸)`,
      4,
    ),
    near(
      "안받은(?:셈|걸로|것으로)|(?:비|비용|값|요금|금액)(?:은|는)?(?:신경쓰지|걱정|걱정하지)(?:않으셔도|마세요|마시)|[0-9]+(?:퍼센트|프로|%)(?:를|을)?(?:빼|할인|깎)|손해[^.!?]{0,8}(?:채워|메워|갚)드|책임지고[^.!?]{0,6}(?:관리|치료|해)[^.!?]{0,2}드|계산은?잊|(?:그냥|몸만)오(?:세요|시면)",
      "",
      0,
    ),
    near("선물(?:을|로|도|하나|세트)*", "(?:드릴|드리|준비해|준비했|준비하겠|보내드|보내겠|보낼게|챙겨)", 8),
    "(?:소정의|성의로|작은성의|마음을담은)[^.!?]{0,10}(?:준비|드리|드릴|보내)|(?:저희|가게)(?:에|에게|로|한테)?청구해|공짜로요",
    near("원하시는", `(?:보상|대로|방법|만큼)[^.!?]{0,14}${bound}`, 4),
    near(payBack, `(?:${bound}|받으실수있)`, 16),
    near(
      `(?:비용|계산|값|식사|밥|커피|음료|한끼|끼니)[은는을를이가도]?[^.!?]{0,4}(?:저희|(?<![가-힣]문)제)(?:가|쪽|몫)(?!봐도|먹|너무|생각|했|하)`,
      "",
      0,
    ),
    near("(?:계산|결제)(?:한|된)?(?:걸로|것으로|셈)", "[하할칠]", 2),
    near("(?:식사|끼니|한끼|한그릇|한상|밥)[^.!?]{0,8}(?:대접|모시고싶|모시겠|살게|사겠|쏠게|쏘겠)", "", 0),
    near("(?:한턱|제가|저희가|저희쪽에서)[^.!?]{0,8}", served, 6),
  ),
  anyOf(
    near(free, `(?:${bound}|이에요|예요|입니다|[!]|제공|증정|[니이]까요|적용)`, 18),
    near(
      "(?<!좋은|나은|최고의|친절한|따뜻한|훌륭한)서비스(?:로|도|를)?(?:하나|팍팍|듬뿍|꼭|한?[잔개]|더)?",
      "(?:드릴게|드릴께|드려요|드리겠|드립|챙겨드|챙겨드릴|나갑니다|나가요|넣어드|줄게|쏠|요[!~]|할게)",
      8,
    ),
  ),
  anyOf(
    near(later, near(more, bound, 10), 22),
    near(`${treat}[은는을를도로이가]?`, near(extra, `(?:${bound}|테니)`, 8), 8),
    near("(?:음료|커피|콜라|디저트)[^.!?]{0,8}", "(?:챙겨놓|준비해두|준비해놓|드릴게|드릴께|드리겠)", 4),
    near(
      `(?:${measure})(?:을|를|은|는|도|더)*`,
      `(?:서비스|공짜|무료|선물|드릴게|드릴께|드리겠|드려요|드립니다|드리고싶|보내드|넣어드|챙겨드|내어드|쏠)`,
      6,
    ),
    near(
      "(?:새|다시|재)(?:걸|것|로|상품|제품)?(?:로|으로)?[^.!?]{0,8}",
      `(?:시술|배송|조리|제작|발송|배달|만들어|보내|쏠|튀겨|구워)[^.!?]{0,6}(?:${bound})`,
      8,
    ),
    near("(?:남은|못받은)(?:회차|시술|것|피자|콜라)", bound, 12),
    near(
      "(?:다음|다음에|다음엔|다음에는|다음번에?|다음번엔|명절에)[^.!?]{0,14}?(?:마리|접시|그릇|잔|병|봉지|줄|세트|인분|조각|덩이|상자|통)(?:을|를|은|는|도|더|씩)*",
      "(?:드리|드릴|드려|넣어|얹어|챙겨|보내|올려|대접|쏠|줄게)",
      8,
    ),
    "(?:다음에|다음번에|오시면)드리는걸로|(?:이용권|정기권|회원권|수강료|이용료)[^.!?]{0,10}(?:늘려|연장|받지않|안받|반만|빼)",
    near("만족하실때까지|무한정", bound, 14),
  ),
  /返金(?:いた|させ|し[まて]|致|対応)|(?:全額|お会計|代金)[^。]{0,4}(?:お返し|返)|お代[^。]{0,4}いただきません|食事代をいただき|無料で(?:ご提供|差し上げ|お作り|ご招待|[^。]{0,8}(?:いたし|させ))|(?:サービス|プレゼント|割引)(?:いた|させ|します)|(?:弁償|補償)(?:いた|させ|し)/,
  /(?:全额|全額|全部)?退(?:还|回|款给|钱给|錢|给)|(?:下次|再来)[^。]{0,10}(?:打折|优惠|免|送)|保证(?:再也)?不|优惠券|(?:给|給|為|为)[您你]退|免费(?:送|给|赠|提供|再)|免单|请客|送(?:您|你)(?:一|个|份|饮|菜)|赔偿您|(?:给|为)您赔偿/,
];

/** Talk about money that offers none: its rules, where to ask, that it is being checked. */
const talk =
  /기준|절차|여부|방법|문의|안내|확인|설명|규정|내역|상황|말씀(?!주세요)|이야기|관련|관한|대해|대한|어렵|어려|못(?:해|드|할)|주차|와이파이|알려드|살펴|살피|검토|상담(?!지)|보여|전화로|보다먼저|정성|받은|아깝|아까|값어치|풀릴|부탁|바라고|여쭙|함께보|가능한지|알아보|듣/;
/** What a reply may give to someone who complained: an answer, a call, a seat, a blanket. */
const given = [/드(?:릴게|릴께|리겠|립니다|려요|릴수있|리고싶|려야(?:죠|지|겠))/];
const harmless =
  /연락|안내|설명|말씀|알려|전화|답|장담|의논|상의|권하|보여|여쭤|여쭙|들려|도와|확인|살펴|문자|사과|감사|죄송|부탁|당부|약속|이어|맞춰|맞추|담아|데워|가져다|덜어|자리|담요|물을|물도|의자|접시|응대|지켜|빌|바라|기도|전해|전달|인사|권해|추천|소개|준비|썰어|적어|공감|이야기|기다려|열어|닫아|반겨|공유|회신|예약|조절|낮춰|높여|불러|놓아|내려|펴|치워|닦아|차려|갈아|먼저|축하|응원|고개|제자리|올려|꿀|튀겨|구워|끓여|챙겨|해드려요$|찾아|골라|맞이|보고|정리|돌려놓/;

/** What every table gets anyway. */
const refill =
  /국물|국한국자|겉절이|반찬|김치(?!전)|깍두기|단무지|육수|소스|물수건|담요|접시더요|리필|와이파이|공깃?밥|자리|안내|반겨|맞(?:을|이)|커피를?내려|데워/;

const englishGift =
  "refund\\w*|reimburs\\w*|compensat\\w*|vouchers?|coupons?|discount\\w*|gift cards?|store credit|complimentary|free of charge|on the house|on (?:us|me)|(?:our|my) treat|half price|\\d+ ?% off|money back|comped";
const english = [
  new RegExp(`\\b(?:${englishGift})\\b`),
  /\b(?:your|the) (?:money|payment|charge|bill|amount)\b[^.!?]{0,16}\b(?:been )?(?:returned|reversed|cancelled|canceled|waived|refunded)\b|\b(?:reversed|cancelled|canceled|waived|returned) (?:the|your) (?:charge|payment|bill|money)\b/,
  /\bfree (?:\w+ )?(?:meal|drinks?|coffee|dessert|night|stay|dish|service|upgrade|treatment|breakfast|lunch|dinner|soup|pancakes?|cake|one)\b|\b(?:is|are|will be|next \w+ is) free(?! of\b| from\b)/,
  /\b(?:cover|pay(?: for)?|settle) (?:it|all|the|your|for)\b[^.!?]{0,24}(?:cost|bill|meal|medical|expenses|doctor|hospital)?|\bwe will pay\b/,
  /\bmake it (?:up )?to you with\b|\bsend you (?:a |an |some )\w+|\bnew (?:one|box|order|set) (?:is|will be) (?:on its way|sent|delivered)\b/,
];
/** Said of rules and of questions, refused, or told to come by phone: no promise. */
const englishTalk =
  /\b(?:can(?:not|'t)|unable|not able|won't|wish|questions?|policy|policies|rules?|how|depends?|explain|asked?|asking|whether|about|discuss|not something|feel free|gluten|sugar|smoke)\b/;

/** Refunds, compensation, gifts, cures and "never again" promised in public. */
export const forbiddenPromise: Rule = {
  id: "forbidden-promise",
  find(reply, input) {
    const offered = scan(reply, {
      reason,
      tight: [...promises, ...menuGifts(input)],
      flat: english,
      unless: (match, sentence) =>
        talk.test(match[0]) ||
        (refill.test(match[0]) && !/무료|공짜|서비스|쿠폰|환불/.test(match[0])) ||
        /(?:주차|와이파이|담요|리필|셀프)[^.!?]{0,8}$/.test(sentence.slice(0, match.index)) ||
        /^(?:기|지)?(?:는|가|도)?(?:어렵|어려|않|못)/.test(sentence.slice(match.index + match[0].length)) ||
        isTakenBack(match, sentence) ||
        englishTalk.test(sentence),
    });
    const unasked =
      offered.length > 0 || !isUpset(input.review)
        ? []
        : outside(
            scan(reply, {
              reason,
              tight: given,
              unless: (match, sentence) =>
                harmless.test(sentence.slice(Math.max(0, match.index - 9), match.index + 6)) ||
                isTakenBack(match, sentence),
            }),
            surelyFineIn(reply, input),
          );
    const sure = scan(reply, {
      reason: reasonForGuarantee,
      tight: hasComplaint(input.review) ? [...guarantees.always, ...guarantees.onComplaint] : guarantees.always,
      flat: guaranteesInEnglish,
    });
    const seen = new Set([...offered, ...unasked].map((hit) => hit.start));
    return [...offered, ...unasked, ...sure.filter((hit) => !seen.has(hit.start))];
  },
  mend: (reply, input, hits) =>
    replaceSentences(reply, hits, { code: "safeSentence", replacement: privateChannel(input) }),
};

function menuGifts({ shop }: GuardInput): RegExp[] {
  const names = shop.menu.map((name) => name.replace(/\s+/g, "").toLowerCase()).filter((name) => name.length > 1);
  if (names.length === 0) return [];
  const any = names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|");
  return [
    new RegExp(
      `(?:${any})[은는을를도로이가]?(?:(?:[0-9]+|하나|둘|한|두|세)?(?:개|잔|판|병|그릇|접시|인분)?(?:을|를|로|도|더|씩|꼭|그냥|무료로|공짜로|서비스로)*)(?:드릴게|드릴께|드리겠|드려요|보내드|넣어드|얹어|챙겨드|서비스|공짜|무료|그냥)`,
    ),
  ];
}
