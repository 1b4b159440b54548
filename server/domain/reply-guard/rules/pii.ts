import type { ReplyReading } from "@/server/domain/reply-guard/reading";
import type { Hit, Rule } from "@/server/domain/reply-guard/rule";
import { applyEdits } from "@/server/domain/reply-guard/mend";
import { foreignPhones } from "@/server/domain/reply-guard/rules/phone";
import { scan } from "@/server/domain/reply-guard/scan";
import { originalSpan } from "@/server/domain/reply-guard/view";
import type { GuardInput } from "@/server/domain/reply-guard/verdict";

const reasons = {
  phone: "누군가의 개인 전화번호가 들어 있어요.",
  email: "이메일 주소가 들어 있어요.",
  number: "주민번호·카드·계좌처럼 공개하면 안 되는 번호가 들어 있어요.",
  address: "손님의 주소나 동·호수가 드러나요.",
  order: "주문·예약 번호로 손님이 누구인지 알 수 있어요.",
  plate: "차 번호가 들어 있어요.",
  name: "실명으로 보이는 이름이 들어 있어요.",
  health: "손님이 쓰지 않은 건강 이야기를 공개하고 있어요.",
  staff: "직원의 징계나 신상이 드러나요.",
} as const;

const email = [/[a-z0-9._%+-]{1,64} ?@ ?[a-z0-9-]{1,63}\.[a-z]{2,}/];
const numbers = [
  /(?<!\d)\d{6} ?- ?[1-4]\d{6}(?!\d)/,
  /(?<!\d)(?:\d{4}[- ]){3}\d{4}(?!\d)/,
  /계좌(?:번호)?[^.!?\d]{0,10}\d[\d -]{8,}/,
];
const address = [
  /\d{1,4} ?동 ?\d{2,4} ?호/,
  /[가-힣a-z0-9]{2,}(?:아파트|빌라|오피스텔|자이|푸르지오|래미안|힐스테이트|롯데캐슬|e편한세상|더샵)(?: ?\d|에 사|에 거주|으로 배달|로 배달|에서 주문|에서 시키|입주민| 사시는| 거주)/,
  /[가-힣]{2,}(?:대로|로|길) ?\d{1,4}(?:번길 ?\d+|번지|-\d+| ?,? ?\d+(?:층|호))/,
  /[가-힣]{1,4}(?:동|리) ?\d{1,4}(?:-\d{1,4})? ?번지/,
  /\d{1,3}길 ?\d{1,4}/,
  /[가-힣]{2,4}(?:동|읍|면|아파트|빌라) ?(?:에 )?사시는/,
  /(?:다니시는|근무하시는|일하시는) ?(?:회사|직장|학교|병원)|명함/,
];
const order = [
  /(?:주문|예약|접수|차트|회원|송장|운송장)\s?(?:번호|코드|no\.?)\s?(?:은|는|가|이)?\s?[:#]?\s?(?=[a-z-]{0,6}\d)[a-z0-9-]{5,}|#\d{5,}/,
];
const plate = [
  /(?<!\d)\d{2,3} ?[가나다라마거너더러머버서어저고노도로모보소오조구누두루무부수우주하허호배] ?\d{4}(?!\d)/,
  /\d{4}(?:번)? ?(?:차량|승용차|그랜저|쏘나타|아반떼|모닝|카니발|스포티지|싼타페|쏘렌토|벤츠|bmw|아우디|테슬라)/,
];

const surnames =
  "김이박최정강조윤장임한오서신권황안송류홍전고문손양배백허남심노하곽성차주우구민유진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용";
const named = new RegExp(
  `(?<![가-힣])([${surnames}][가-힣]{2})( ?)(님|씨|디자이너|매니저|셰프|원장|실장|점장|팀장|간호사)(?=[^가-힣]|님|이|가|은|는|을|를|의|께|과|와|도|에게|$)`,
  "g",
);
const nameless =
  /(?:는|신|던|에|의|을|를|가|도|껏|한|된|운|온|간|난|로|고|며|히|게|면|니|다|요|데|들|분|자|사|인|용|객|모|생|장|[아어해겨려켜여면]서|[같좋많젊밝맑높깊]은)$/;

const illness =
  /(?:공황장애|우울증|조울증|불면증|당뇨|고혈압|혈압약|임신|유산|불임|암투병|암환자|치질|성병|에이즈|정신과|장애인|장애등급|간염|결핵)/g;
const staff = [
  /(?:직원|알바생?|아르바이트생?|담당자|실장|매니저|점장|근무자|기사)(?:분|님)?(?:은|을|를|이|에게|한테|께는)?[^.!?]{0,14}(?:해고|징계|시말서|감봉|정직처분|잘랐|자르겠|퇴사시|퇴사조치|그만두게|내보냈|내보내겠|경고장)/,
  /(?:직원|알바생?|담당자|매니저)(?:분|님)?(?:이|은|의)?[^.!?]{0,8}(?:우울증|공황|결혼|출산|아파서|이혼|임신중|생리|나이가|전과)/,
];

/** Anything that tells who a guest, another guest or an employee is; the shop's own phone is fine. */
export const pii: Rule = {
  id: "pii",
  find(reply, input) {
    return [
      ...foreignPhones(reply, input.shop.phone)
        .filter((phone) => phone.personal)
        .map(({ start, end }) => ({ start, end, reason: reasons.phone })),
      ...scan(reply, { reason: reasons.email, flat: email }),
      ...scan(reply, { reason: reasons.number, flat: numbers }),
      ...scan(reply, { reason: reasons.address, flat: address }),
      ...scan(reply, { reason: reasons.order, flat: order }),
      ...scan(reply, { reason: reasons.plate, flat: plate }),
      ...scan(reply, { reason: reasons.staff, tight: staff }),
      ...names(reply, input),
      ...health(reply, input),
    ];
  },
  mend(reply, { shop }, hits) {
    const onlyPhones = shop.phone !== null && hits.every((hit) => hit.reason === reasons.phone);
    if (!onlyPhones || shop.phone === null) return null;
    const phone = shop.phone;
    return {
      label: "가게 번호로 바꾸기",
      text: applyEdits(
        reply.original,
        hits.map(({ start, end }) => ({ start, end, text: phone })),
      ),
    };
  },
};

function names(reply: ReplyReading, { review, shop }: GuardInput): Hit[] {
  const hits: Hit[] = [];
  for (const match of reply.flat.text.matchAll(named)) {
    const name = match[1] ?? "";
    const known = review.reviewerName?.includes(name) || review.text.includes(name) || shop.name.includes(name);
    if (known || nameless.test(name)) continue;
    hits.push({ ...originalSpan(reply.flat, match.index, match[0].length), reason: reasons.name });
  }
  return hits;
}

function health(reply: ReplyReading, { review, shop }: GuardInput): Hit[] {
  const known = `${review.text}${shop.menu.join("")}`.replace(/\s+/g, "");
  return [...reply.tight.text.matchAll(illness)]
    .filter((match) => !known.includes(match[0]))
    .map((match) => ({ ...originalSpan(reply.tight, match.index, match[0].length), reason: reasons.health }));
}
