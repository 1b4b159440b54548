import type { Rule } from "@/server/domain/reply-guard/rule";
import { scan } from "@/server/domain/reply-guard/scan";
import type { GuardInput } from "@/server/domain/reply-guard/verdict";
import type { Platform } from "@/server/domain/platform";

const reason = "다른 플랫폼이나 가게를 권하거나 깎아내리는 말이에요.";

const own: Record<Platform, RegExp | null> = { naver: /네이버/, kakao: /카카오/, google: /구글|google/, csv: null };
const platform =
  "(네이버|카카오맵?|구글|배민|배달의민족|요기요|쿠팡이츠|쿠팡|야놀자|여기어때|아고다|에어비앤비|부킹닷컴|캐치테이블|망고플레이트|다이닝코드|트립어드바이저|당근마켓?|강남언니|바비톡|인스타(?:그램)?|스마트스토어|google|naver|kakao|agoda|airbnb|booking\\.com|tripadvisor|instagram|yelp)";
const push =
  "(?:예약|주문|검색|이용|시키|결제|리뷰|후기|별점|할인|저렴|싸게|더싸|찾아주|해보세요|가입|친구추가|팔로우|book|order|review|cheaper|follow)";
const rivalNames =
  "(?:스타벅스|이디야|투썸|메가커피|빽다방|맥도날드|버거킹|롯데리아|교촌|bbq|bhc|도미노|피자헛|파리바게뜨|뚜레쥬르|올리브영|이마트|쿠팡)";
const rival = `(?:옆집|앞집|옆가게|앞가게|건너편(?:집|가게)|근처(?:가게|집|매장)|다른(?:집|가게|식당|카페|매장|업체|병원|숙소|샵|미용실)|타(?:업체|매장|사|병원|점)|경쟁(?:사|업체|점)|${rivalNames})`;
const belittle =
  "(?:맛없|맛이없|별로|엉망|못하|못따라|가짜|싸구려|비위생|더럽|형편없|조미료|짝퉁|따라하|따라한|바가지|비교도안|비교가안|질이|떨어지|냉동|수입산|거르)";

const pushes = [
  new RegExp(`${platform}[^.!?]{0,24}${push}`),
  new RegExp(`${push}[^.!?]{0,12}${platform}(?:에서|으로|로|에)`),
];
const belittlings = [new RegExp(`${rival}[^.!?]{0,20}${belittle}`), new RegExp(`${rivalNames}(?:보다)`)];

/** Another platform pushed, or a rival belittled; naming the review's own platform or what the guest named is fine. */
export const platformNameCompetitor: Rule = {
  id: "platform-name-competitor",
  find: (reply, input) => [
    ...scan(reply, { reason, tight: pushes, unless: (match) => isOwnOrNamed(match[1] ?? "", input) }),
    ...scan(reply, { reason, tight: belittlings }),
  ],
};

function isOwnOrNamed(name: string, { platform: here, review }: GuardInput): boolean {
  const said = review.text.replace(/\s+/g, "").toLowerCase();
  return own[here]?.test(name) === true || said.includes(name.slice(0, 2));
}
