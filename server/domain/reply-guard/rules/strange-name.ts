import { franchise } from "@/server/domain/reply-guard/rules/franchises";
import { toldIn } from "@/server/domain/reply-guard/suspicion/told-words";
import type { View } from "@/server/domain/reply-guard/view";
import type { GuardInput } from "@/server/domain/reply-guard/verdict";

/** Where a text says the name of some shop, as offsets into it. */
type Named = { name: string; start: number };

const name = "(?<![가-힣a-z0-9])([가-힣a-z0-9'&]{3,12}?|[가-힣]{2,6} [가-힣]{2,7}?)";
/** Of three syllables is much that guests use and like. */
const longName = name.replace("{3,", "{4,");
const adverb =
  "(?:늘 |또 |다시 |항상 |꾸준히 |먼저 |믿고 |대대로 |잊지 않고 |즐겁게 |편하게 |한결같이 |오래 |많이 |이렇게 )?";
const come = "(?:찾아 ?(?:주|와|온|오)|방문해 ?주|다녀가|들러 ?주|애용해 ?주|불러 ?주)";
const liked = "(?:이용해|선택해|사랑해|아껴|좋아해|기억해|응원해|믿어) ?주(?:셔|셨|신|시는|시다|심|는)";
const use = `(?:${liked}|믿고 ?(?:와|오|다녀|맡|찾|이용))`;
const enjoyed = "(?:드신|드셨|맛보신|보내신|보내셨|묵으신|받으신|또? ?뵙|또? ?뵈|만나요|모시)";
const head = "(?:^|[.!?~] ?)";
const keeper = "(?:사장|점주|점장|원장|대표|주인장?|지배인)";
const frames = [
  new RegExp(`${name}(?:을|를) ?${adverb}${come}`, "g"),
  new RegExp(`${longName}(?:을|를) ?${adverb}${use}`, "g"),
  new RegExp(`${longName}(?:과|와) ?함께 ?(?:해|하여) ?주`, "g"),
  new RegExp(`${name}에서(?:의|는|도)? ?${adverb}${enjoyed}`, "g"),
  new RegExp(`${head}[-–—] ?${name} ?(?:${keeper}|일동|임직원|직원 일동|드림|올림|배상)`, "gm"),
  new RegExp(`${head}${name} ${keeper} ?(?:입니다|이에요|예요|올림|드림)`, "gm"),
  new RegExp(
    `(?:저희|우리) ([가-힣]{2,8}(?:[가-힣]집|공장|팩토리|스토어|하우스|밀면|막국수|국시|상회|명가))(?:이지|이죠|의 |은 |는 |이 |가 |을 |를 |에 |에서 |반찬|[ ,])`,
    "g",
  ),
  new RegExp(
    `(?<![가-힣])([가-힣]{2,6}(?:팩토리|스토어|하우스|키친|다이닝|컴퍼니))(?:의|을|를|은|는|이|가|에서|에) `,
    "g",
  ),
  new RegExp(`${head}${name}에서는 [^.!?]{2,24}(?:볼게요|할게요|드릴게요|겠습니다)`, "gm"),
];

/** What guests come to, use and like that is no name. */
const ordinary =
  /비닐하우스|(?:들|분|님|께서)[이도은]?$|가게|매장|주방|식당$|카페$|식구|가족|병원$|의원$|호텔$|펜션$|숙소|객실|업장|업소|지점|본점|이곳|그곳|여기|저기|동네|골목|시장|마을|공간|자리|좌석|테이블|메뉴|음식|요리$|반찬$|국물|커피$|음료|서비스|응대|친절|설명|정성|마음|노력|진심|솜씨|손맛$|시술|진료|치료|상담|수업|관리|제품|상품|배달|포장|예약|주문|배송|분위기|인테리어|조명|음악|노래|사진|풍경|경치|시간|하루|저녁|점심|아침|주말|평일|휴일|연휴|오늘|어제|내일|순간|걸음|먼길|번거|일부러|이렇게|그렇게|저희|우리|제가|손님|고객|사장|직원|선생|원장|디자이너|말씀|이야기|리뷰|후기|의견|칭찬|추천|소개|기억|추억|아이들?$|어른|부모|어머니?$|어머님|아버|할머|할아|친구|강아지|반려|그릇|접시|한상|한끼|식사|정도|부분|덕분|방법|창가|마당|정원|옥상|바다$|호수|산책|주차|대중교통|와이파이|현장|전화|온라인|처음|다음|이번|지난|함께|혼자|둘이|여럿|모두|전부|하나|특히|무엇|이런|그런|다양|새로|꾸준|항상|오래|한결|단골|모임|회식|기념|생일|여행|휴가|출장|드라이브|데이트|나들이|소풍|커트|염색|마사지|신발|가방|기구|시설|수영장|사우나|온천|침대|침구|이불|수건|욕실|화장실|조식|바비큐|불멍|믿고|[은는던한된인운의도고서며게히와과면]$|(?:에서|으로|까지|부터|처럼|보다|마다|이나|이랑|랑|에게|니다|어요|아요|해요|네요|께서)$/;
const shortOrdinary =
  /^[^과의앤&]{0,3}(?:점|것|거|곳|집|때|방|끝|길|글|맛|뷰|앱|빵|떡|면|밥|국|탕|펌|침|책|꽃|옷|샵|숍)$/;

const modifier = /[은는던한된인운의]$/;

/** Shop names that neither the profile nor the review knows, where ours would stand; each chain's name too. */
export function strangeNames({ text }: View, input: GuardInput): Named[] {
  const known = squeeze(`${toldIn(input)} ${input.review.reviewerName ?? ""} ${input.voice.signOff}`);
  const found = [...frames, ...beforeDishes(input), franchise].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const said = withoutModifier((match[1] ?? "").trim());
      const isPlain = pattern !== franchise && (ordinary.test(said) || shortOrdinary.test(said));
      const isName = squeeze(said).length >= 3 && !isPlain && !isKnown(squeeze(said).replace(/점$/, ""), known, input);
      return isName ? [{ name: said, start: match.index + match[0].indexOf(said) }] : [];
    }),
  );
  return found.filter((each, at) => found.findIndex(({ start }) => start === each.start) === at);
}

const readMenus = new WeakMap<readonly string[], RegExp[]>();

/** "다정한부엌 가지덮밥을": what stands first and right before a dish of ours; a menu is read once. */
function beforeDishes({ shop }: GuardInput): RegExp[] {
  const before = readMenus.get(shop.menu) ?? beforeAny(shop.menu.map((dish) => dish.toLowerCase().trim()));
  readMenus.set(shop.menu, before);
  return before;
}

function beforeAny(menu: readonly string[]): RegExp[] {
  const dishes = menu.filter((dish) => dish.length > 1).map((dish) => dish.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  if (dishes.length === 0) return [];
  return [new RegExp(`${head}([가-힣]{4,12}?) (?:${dishes.join("|")})(?:을|를|이|가|도|은|는|까지|에)?(?= )`, "gm")];
}

function withoutModifier(said: string): string {
  const [first = "", second] = said.split(" ");
  return second !== undefined && modifier.test(first) ? second : said;
}

/** The whole name, or both its ends, stand in what we know; or ours is a part of it. */
function isKnown(bare: string, known: string, { shop }: GuardInput): boolean {
  const ours = squeeze(shop.name);
  const hasOurs = ours.length > 1 && bare.includes(ours);
  const isOurTrade = /집$/.test(bare) && known.includes(bare.slice(0, 2));
  return (
    hasOurs ||
    isOurTrade ||
    known.includes(bare) ||
    (known.includes(bare.slice(0, 2)) && known.includes(bare.slice(-2)))
  );
}

function squeeze(text: string): string {
  return text.normalize("NFKC").replace(/\s+/g, "").toLowerCase();
}
