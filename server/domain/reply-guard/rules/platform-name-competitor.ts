import { anyOf } from "@/server/domain/reply-guard/phrase";
import type { Rule } from "@/server/domain/reply-guard/rule";
import { scan } from "@/server/domain/reply-guard/scan";
import type { GuardInput } from "@/server/domain/reply-guard/verdict";
import type { Platform } from "@/server/domain/platform";

const reason = "다른 플랫폼이나 가게를 권하거나 깎아내리는 말이에요.";

const own: Record<Platform, RegExp | null> = { naver: /네이버/, kakao: /카카오/, google: /구글|google/, csv: null };
const platform =
  "(네이버|카카오맵?|구글맵?|배민원?|배달의민족|요기요|쿠팡이츠|쿠팡|땡겨요|먹깨비|우버이츠|야놀자|여기어때|아고다|에어비앤비|부킹닷컴|호텔스닷컴|캐치테이블|테이블링|망고플레이트|다이닝코드|트립어드바이저|당근(?:마켓|동네)?|강남언니|바비톡|인스타(?:그램)?|스마트스토어|食べログ|ぐるなび|ホットペッパー|大众点评|美团|小红书|google|naver|kakao|agoda|airbnb|booking\\.com|tripadvisor|instagram|yelp|ubereats)";
const push =
  "(?:예약|주문|검색|이용|시키|시켜|결제|구매|리뷰|후기|별점|평점|소문|할인|쿠폰|저렴|싸게|더싸|싸니|찾아주|해보세요|가입|친구추가|팔로우|줄서|남겨|확인하|봐주|予約|レビュー|好评|评价|预订|book|order|review|cheaper|follow|find)";
const rivalNames =
  "(?:스타벅스|이디야|투썸|메가커피|빽다방|맥도날드|버거킹|롯데리아|교촌|bbq|bhc|도미노|피자헛|피자스쿨|파리바게뜨|뚜레쥬르|올리브영|이마트|명동교자|starbucks|mcdonald)";
const trade = "(?:집|가게|식당|카페|매장|업체|병원|숙소|호텔|펜션|샵|미용실|국수집|칼국수집|치킨집|빵집|데|곳)";
const rival = `(?:(?:옆|앞|뒷|저아래|저위|아랫|윗|길건너|건너편|근처|주변|옆골목|맞은편|동네|다른|딴|경쟁|유명|요즘)(?:의|에|있는|이동네|다른|체인점?)?[가-힣]{0,4}${trade}(?:들|은|는|이|가)*|타(?:업체|매장|사|병원|점)|경쟁(?:사|업체|점)|프랜차이즈[가-힣]{0,4}|체인점[가-힣]{0,4}|다른(?:데|왁싱샵)(?:는|은)?|딴데(?:는|서)?|${rivalNames}(?:는|은|보다|같은)*)`;
const belittle =
  "(?:맛없|맛이없|별로|엉망|못하|못따라|가짜|싸구려|비위생|더럽|지저분|형편없|조미료|맹물|짝퉁|따라하|따라한|바가지|비교도안|비교가안|질이|냉동|수입산|중국산|거르|사다쓰|사다쓴|더심하|더눅눅|더늦|소독도|사과도안|이보다더|더해요|더합니다|더심|나은지|조금만넣|안보입|안보여|문닫은|받았을|다시다|공장|못줘|못주|두배|awful|믿을수없|속지|수입|넣어요|씁니다|안써)";

const pushes = [
  new RegExp(`${platform}[^.!?]{0,24}${push}`),
  new RegExp(`${push}[^.!?]{0,12}${platform}(?:에서|으로|로|에)`),
  new RegExp(`${platform}[^.!?]{0,6}(?:말고|에서도|에도)`),
  /(배민|배달의민족|요기요|쿠팡이츠|땡겨요|야놀자|여기어때|아고다|에어비앤비|부킹닷컴|캐치테이블|테이블링|강남언니|바비톡|우버이츠)/,
];
const belittlings = [
  new RegExp(`${rival}[^.!?]{0,20}${belittle}`),
  anyOf(
    `${rivalNames}[^.!?]{0,6}(?:가셨으면|갔으면|보다|랑은|싸구려|달라)|저희(?:가|집이)[^.!?]{0,14}(?:보다[^.!?]{0,10}(?:낫|맛있)|낫지요)|보다저희가(?:맛있|낫|훨씬)`,
    "이(?:가격|값)에이만한[^.!?]{0,8}없",
  ),
];
const english = [
  /\b(?:skip|avoid) the (?:\w+ )?(?:bar|cafe|place|shop|restaurant|bakery)\b|\b(?:find|follow|leave|book|order|review)\b[^.!?]{0,30}\b(?:yelp|tripadvisor|airbnb|agoda|booking\.com|uber ?eats|google|instagram)\b|\b(?:through|on) (?:airbnb|agoda|uber ?eats|yelp|tripadvisor)\b/,
  /\bunlike (?:starbucks|other|the)\b|\b(?:beats?|better than|nothing like) (?:starbucks|mcdonald|dunkin|burger king|pizza hut|domino|the (?:place|cafe|shop|restaurant))|\b(?:cafe|place|shop|restaurant)s? (?:next door|across the street|down the road|around the corner)\b[^.!?]{0,24}\b(?:slow\w*|longer|uses?|serves?|frozen|worse|bad|terrible|awful|overpriced)\b/,
];

/** Another platform pushed, or a rival belittled; naming the review's own platform or what the guest named is fine. */
export const platformNameCompetitor: Rule = {
  id: "platform-name-competitor",
  find: (reply, input) => [
    ...scan(reply, {
      reason,
      tight: pushes,
      unless: (match, sentence) => isOwnOrNamed(match[1] ?? "", input) || cameBy.test(sentence.slice(match.index)),
    }),
    ...scan(reply, {
      reason,
      tight: belittlings,
      flat: english,
      unless: (match) => /비교해도|못먹는|부끄럽지|견주|골라|조금다르/.test(match[0]),
    }),
  ],
};

/** Thanks for what was written there, or for having found us by it: nothing is asked for. */
const cameBy =
  /^[가-힣]{2,7}(?:에|에서|를|로)?(?:직접|이렇게|정성껏)?(?:(?:남겨|적어|써|올려)주(?:신|셔서|셨)|(?:보고|보시고)(?:오|와|찾))(?!다면|으면|분)/;

function isOwnOrNamed(name: string, { platform: here, review }: GuardInput): boolean {
  const said = review.text.replace(/\s+/g, "").toLowerCase();
  return name !== "" && (own[here]?.test(name) === true || said.includes(name.slice(0, 2)));
}
