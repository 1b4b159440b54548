import { applyEdits } from "@/server/domain/reply-guard/mend";
import type { ReplyReading } from "@/server/domain/reply-guard/reading";
import type { Hit, Rule } from "@/server/domain/reply-guard/rule";
import { guestNames, isNoName, rankedGuests } from "@/server/domain/reply-guard/rules/person-name";
import { calledNames, lives } from "@/server/domain/reply-guard/rules/guest-life";
import { foreignPhones, isInvitation } from "@/server/domain/reply-guard/rules/phone";
import { scan } from "@/server/domain/reply-guard/scan";
import { originalSpan } from "@/server/domain/reply-guard/view";
import type { GuardInput } from "@/server/domain/reply-guard/verdict";

const reasons = {
  phone: "누군가의 개인 전화번호가 들어 있어요.",
  email: "이메일 주소가 들어 있어요.",
  number: "주민번호·카드·계좌처럼 공개하면 안 되는 번호가 들어 있어요.",
  address: "손님의 주소나 다니는 곳이 드러나요.",
  order: "주문·예약 번호로 손님이 누구인지 알 수 있어요.",
  car: "손님의 차를 알아볼 수 있어요.",
  name: "실명으로 보이는 이름이 들어 있어요.",
  private: "손님이 쓰지 않은 건강이나 사생활을 공개하고 있어요.",
} as const;

const email = [/[a-z0-9._%+-]{1,64} ?@ ?[a-z0-9-]{1,63}\.[a-z]{2,}/];
const numbers = [
  /(?<!\d)\d{6} ?- ?[1-4]\d{6}(?!\d)/,
  /(?<!\d)(?:\d{4}[- ]){3}\d{4}(?!\d)/,
  /(?:계좌(?:번호)?|은행|국민|신한|우리은행|농협|하나은행|카카오뱅크)[^.!?\d]{0,10}(?!0\d{1,2}-)\d[\d -]{8,}/,
  /카드 ?(?:번호|끝자리)?(?: ?끝)? ?\d{4}(?!\d)/,
  /(?:끝|뒷) ?(?:번호|자리)(?:가|는)? ?\d{3,4}|카드 ?끝|01[016789]-?\d{3,4} ?(?:번)?(?:으로|로) 시작|\b(?:card|phone|number) ending (?:in )?\d{3,4}|\bplate (?:number )?[a-z]{0,3}-?\d{3,5}/,
];
const homes =
  "(?:아파트|빌라|오피스텔|자이|푸르지오|래미안|힐스테이트|롯데캐슬|e편한세상|더샵|아이파크|주공|맨션|[0-9]단지)";
const address = [
  /(?:\d{1,4}|[a-z가-하]) ?동 ?\d{2,4} ?호/,
  new RegExp(
    `${homes}(?: ?\\d?단지)?(?: ?\\d|에 사|에 거주|으로 배달|로 배달|에서 주문|에서 시키|입주민| 주민| ?사시|에서 오신| 사는)`,
  ),
  /[가-힣]{2,}(?:대로|로|길) ?(?!0)\d{1,4}(?:번길 ?\d+|번지|-\d+|길 ?\d+| ?,? ?\d+(?:층|호))/,
  /[가-힣]{1,4}(?:동|리) ?\d{1,4}(?:-\d{1,4})? ?번지|\d{1,3}길 ?\d{1,4}/,
  /[가-힣]{2,4}(?:동|읍|면) ?(?:에 )?사시는|\broom \d{2,4}|\d{3,4}号室/,
  /(?:국세청|세무서|경찰서|소방서|은행|회사|사무실|학원|은행|직장|초등학교|중학교|고등학교|대학교|유치원|어린이집|병원|구청|시청|전자|은행|그룹|공무원|증권|부동산)(?:에|에서|을|를)? ?(?:다니|근무|일하)(?:시|신|셨)|다니(?:는|시는) [가-힣]{1,6}학교|(?:아이디|닉네임|계정)[은는이가]? ?[a-z0-9_.]{4,}|다니(?:시|신)는 ?(?:거|것|걸)|명함(?:을|에|에서|보)|건너편 부동산/,
];
const workplace = [
  /(?<![가-힣])([가-힣]{2,6})(?:에|에서) ?(?:일하|근무하|다니)(?:시는|시던|신다|신다고) ?(?:[가-힣]{1,5} )?(?:손님|고객|분|님|선생|형님|누님|어머니|아버님)/,
];
const ourPlaces =
  /^(?:저희|우리|가게|매장|주방|여기|이곳|그곳|홀|멀리|근처|주변|함께|자주|가까이|동네|요즘|오래|매일|즐겁)/;
const order = [
  /(?:주문|예약|접수|차트|회원|송장|운송장)\s?(?:번호|코드|no\.?)\s?(?:은|는|가|이)?\s?[:#]?\s?(?=[a-z-]{0,6}\d)[a-z0-9-]{3,}|#\d{5,}/,
];
const models =
  "(?:그랜저|쏘나타|소나타|아반떼|모닝|카니발|스포티지|싼타페|쏘렌토|팰리세이드|제네시스|k[3579]|레이|벤츠|bmw|아우디|테슬라|포르쉐|외제차)";
const car = [
  new RegExp(`(?:[0-9]+인승|(?:흰|검정|검은|은|회|빨간|파란|하얀)색?) ?${models}`),
  /(?<!\d)\d{2,3} ?[가나다라마거너더러머버서어저고노도로모보소오조구누두루무부수우주하허호배] ?\d{4}(?!\d)/,
  new RegExp(
    `\\d{4}(?:번)? ?(?:차량|승용차|${models})|${models}(?:를|을)? ?(?:타고|몰고|주차|끌고|세우|타시|모시|오시는|오신)`,
  ),
];

const privacy =
  /공황장애|우울증|조울증|불면증|당뇨|고혈압|혈압약|임신|유산|불임|항암|암투병|암환자|크론병|치질|성병|에이즈|정신과|장애인|장애등급|간염|결핵|투병|(?<!아)이혼(?!자)|부부싸움|외도|불륜|파혼|탈모|비키니|치루|조루|변비|요실금|(?:남자친구|여자친구|남친|여친|애인|동거인|불륜)(?:분)?(?:과|와|이랑|랑|은|는|도|이|하고)|(?:crohn|diabet|cancer|pregnan|depress|hiv|epilep|anxiety disorder|your condition)[a-z]*|(?:yourhusband|yourwife|yourboyfriend|yourgirlfriend)(?!and)|(?:남편|아내|부인)분(?:은|이|이랑)?(?:아니|말고|이랑싸)|같이오신(?:여자|남자|젊은)/g;
/** Titles and kin, not names, before 様. */
const eastern =
  /(?<![お一-龥])(?!客|皆|母|父|子|奥|神|家族|両親|王)[一-龥]{2,4}様|\bm(?:r|s|rs)\.? ?[a-z]+(?: [a-z]+)?/g;

/** Anything that tells who a guest, or another guest, is; the shop's own phone is fine. */
export const piiReviewer: Rule = {
  id: "pii-reviewer",
  find(reply, input) {
    return [
      ...foreignPhones(reply, input.shop.phone)
        .filter((phone) => phone.personal && !isInvitation(reply, phone))
        .map(({ start, end }) => ({ start, end, reason: reasons.phone })),
      ...scan(reply, { reason: reasons.email, flat: email }),
      ...scan(reply, { reason: reasons.number, flat: numbers }),
      ...scan(reply, { reason: reasons.address, flat: address }),
      ...scan(reply, {
        reason: reasons.address,
        flat: workplace,
        unless: (match) => ourPlaces.test(match[1] ?? "") || isKnown((match[1] ?? "").slice(0, 2), input),
      }),
      ...scan(reply, { reason: reasons.order, flat: order }),
      ...scan(reply, { reason: reasons.car, flat: car }),
      ...names(reply, input),
      ...matches(reply, privacy, reasons.private, (found) => isKnown(found, input)),
      ...scan(reply, { reason: reasons.private, tight: lives, unless: (match) => isSpokenOf(match[0], input) }),
    ];
  },
  mend(reply, { shop }, hits) {
    if (shop.phone === null || !hits.every((hit) => hit.reason === reasons.phone)) return null;
    const text = shop.phone;
    const edits = hits.map(({ start, end }) => ({ start, end, text }));
    return { code: "ourNumber", text: applyEdits(reply.original, edits) };
  },
};

function names(reply: ReplyReading, input: GuardInput): Hit[] {
  const hits: Hit[] = [];
  for (const pattern of [guestNames, rankedGuests, eastern, ...calledNames]) {
    for (const match of reply.flat.text.matchAll(pattern)) {
      const name = match[1] ?? match[0];
      if (isKnown(name, input) || (pattern === guestNames && isNoName(name))) continue;
      hits.push({ ...originalSpan(reply.flat, match.index, match[0].length), reason: reasons.name });
    }
  }
  return hits;
}

function matches(reply: ReplyReading, pattern: RegExp, reason: string, isFine: (found: string) => boolean): Hit[] {
  return [...reply.tight.text.matchAll(pattern)]
    .filter((match) => !isFine(match[0]))
    .map((match) => ({ ...originalSpan(reply.tight, match.index, match[0].length), reason }));
}

/** The review itself speaks of it: by the first two letters, or by the word after. */
function isSpokenOf(found: string, { review, shop }: GuardInput): boolean {
  const known = `${review.text} ${shop.name} ${shop.menu.join(" ")}`.replace(/\s+/g, "");
  return known.includes(found.slice(0, 2)) || (found.length > 5 && known.includes(found.slice(-4, -2)));
}

function isKnown(word: string, { review, shop }: GuardInput): boolean {
  if (word.length < 2) return false;
  const known = `${review.reviewerName ?? ""} ${review.text} ${shop.name} ${shop.menu.join(" ")}`.toLowerCase();
  return known.includes(word) || known.replace(/\s+/g, "").includes(word);
}
