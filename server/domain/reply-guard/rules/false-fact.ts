import { dishesIn, knowsDish } from "@/server/domain/reply-guard/dishes";
import { anyOf, near } from "@/server/domain/reply-guard/phrase";
import type { ReplyReading } from "@/server/domain/reply-guard/reading";
import type { Hit, Rule } from "@/server/domain/reply-guard/rule";
import { healing, timetable, unproven } from "@/server/domain/reply-guard/rules/unproven-claim";
import { scan } from "@/server/domain/reply-guard/scan";
import { originalSpan } from "@/server/domain/reply-guard/view";
import type { GuardInput } from "@/server/domain/reply-guard/verdict";

const reasons = {
  price: "가게 정보와 리뷰에 없는 가격이에요.",
  hours: "가게 정보에 없는 영업시간이에요.",
  award: "확인할 수 없는 순위·수상·이력을 내세우고 있어요.",
  medical: "음식이나 시술의 효능을 단정하면 광고 규정에 걸릴 수 있어요.",
  facility: "가게 정보와 리뷰에 없는 시설이에요.",
  menu: "메뉴에 등록되지 않은 것을 권하고 있어요.",
} as const;

const price = [
  /\d[\d,]*(?:만|천|백)?\s?원|(?<![가-힣0-9])(?:만|천|오천|이만|삼만|오만|십만) ?원(?!짜리)|[한두세네오육칠팔구]천 ?원|[일이삼사오육칠팔구만천백]{2,5} ?원(?![가-힣]*장)|\$\d+|\d[\d,]* won\b/,
];
const clock =
  "(?:(?:오전|오후|아침|저녁|밤|새벽)?(?:\\d{1,2}|정오|자정|열한|열두|열|아홉|여덟|일곱|여섯|다섯|네|세|두|한)시?(?:\\d{1,2}분|반)?)";
const hours = [
  anyOf(
    near(
      `24시간|연중무휴|365일|명절에도|${clock}(?:부터|까지)`,
      "(?:영업|열려|열어|여니|엽니다|배달|하니|한다|운영|문을|마감|쉬|휴무|오픈|합니다|해요|됩니다|돼요|가능|입니다|이에요|예요|언제든|라)",
      12,
    ),
    near("(?:매주)?[월화수목금토일]요일(?:은|에|마다)?", "(?:문을닫|휴무|쉽니다|쉬어요|쉬니|쉬는|쉬고|쉬며|쉰|쉼)", 6),
    near("(?:체크인|체크아웃|입실|퇴실|라스트오더|마감|브레이크타임)(?:은|는|이|시간은)?", `(?:${clock}|[0-9])`, 4),
    near(clock, "(?:가|이)?마감", 2),
    near(`${clock}(?:에|면|이면)`, "(?:문을?)?(?:열|여니|엽니|닫|영업|오픈)", 3),
    near("(?:자정|새벽|한밤|휴일|주말)에도", "(?:열|켜|합니다|해요|하니|영업|배달)", 8),
    near(
      "(?:오전|오후|아침|저녁|밤|새벽)?\\d{1,2}시(?:반)?(?:에|면)?",
      "(?:문을)?(?:열어요|엽니다|열고|닫아요|닫습니다|닫고|오픈|영업)",
      4,
    ),
  ),
];
const award = [
  anyOf(
    "(?:전국|국내|세계|지역|서울|동네|맛집)(?:에서)?(?:1위|일등|1등|제일가는|최고의맛집|제일싸)|맛집1위|(?<![0-9])[1-9]위(?:에|예|이|를|로|입|!)|[가-힣]{2,6}상을?(?:받은|받았|탄|탔|수상)|(?:대회|경연)[^.!?]{0,8}(?:우승|결승|입상|상)|상탄[거것]",
    near(
      "(?:대상|금상|미쉐린|미슐랭|블루리본|관광공사|장관상|대통령상|표창|명장|피부과|식약처|fda|대회|경연)(?:가이드|서베이)?[^.!?]{0,8}",
      "(?:수상|우승|입상|받은|받았|선정|인정|인증|연속|도장)",
      6,
    ),
    near("(?:방송|티비|tv|생활의달인|백종원|연예인)", "(?:나온|출연|인정|소개|달인)", 8),
    "(?:연예인|유명인|셀럽|대통령|아이돌)[^.!?]{0,8}(?:다녀|단골|왔|찾)",
    "(?:가장|제일)(?:오래|큰|유명|싼|저렴|먼저생)[^.!?]{0,6}(?:집|가게|곳|식당|카페|원조)|원조(?:집|가게|맛집)|(?:기행|프로그램|뉴스|신문|유튜브|생생정보|티비|방송)(?:에|에서)?[^.!?]{0,4}(?:소개|나온|나왔|방영|출연)",
    "[0-9]+대째|[0-9]+년(?:전통|노하우|원조|경력)|(?:저희|우리)(?:병원|가게|매장)?(?:이|가|도)(?:최고|1등|제일)(?:입니다|이에요|예요|죠)",
    near("(?:국내산|1등급|유기농|무항생제|흑돼지|한우|자연산)(?:[0-9a-z+]*등급)?", "만?(?:쓰|써요|씁니다|사용)", 6),
  ),
];
const medical = [
  anyOf(
    near(
      "(?:혈압|당뇨|(?:간|위|대장)?암|간(?:에|해독)|관절염?|아토피|비염|불면증|탈모|비만|변비|고지혈|면역력?|숙취|해독|여드름|흉터|다이어트|칼로리|콜레스테롤|재생크림|피부미용)",
      "(?:특효|효능|효과|좋습니다|좋아요|좋아서|좋다고|낫|치료|예방|개선|탁월|높여|낮춰|낮아|사라져|입증|확실|깨끗해)",
      12,
    ),
    near("특효|만병통치|무통|절대로?", "(?:안아프|아프지않|약|가)", 8),
    "(?:완치|완쾌)(?:합니다|됩니다|시켜|시킵|돼요|가능|보장)",
    near(
      "(?:빈혈|위염|장염|비염|고혈압|콜레스테롤|골다공증|두통|변비|혈액순환|기관지|노화|치매예방|간|위|장|피부|피부미용|혈압|혈관|관절|면역력?|소화|숙취|기력|원기|피로|탈모|뼈|눈|심장|당뇨|감기|아토피|디스크|허리|무릎|숙면|치매)(?:질환|건강|기능)?(?:에|에도|에는|을|를|회복에)(?:정말|참|아주|억수로|최고로|확실한)?",
      "(?:좋(?:은(?:음식|약|차(?!례)|메뉴|재료|성분)|습|심|아요|다고|으니|데요|대요)|최고(?:예요|이에요|입니다|여|죠)|그만이|효과|예방|개선(?!하)|낫|나아요|탁월)",
      4,
    ),
    "(?:병|염|암|증|통|압|뇨|[가-힣]{1,3}질환|관절|혈관|피부|눈|뼈|장)(?:에|에도|에는)(?:정말|참|아주)?(?:좋|도움|효과)|(?:재생|미백|개선|진정|살균|항암)효과|효능이|피부재생",
    "(?:영구|평생)(?:적으로|히)?[^.!?]{0,8}(?:안나|없|제모|효과|유지)|(?:감기|몸|건강|피부|간|위|장|혈관|눈|관절)에(?:특효|최고|그만이|정말좋습|참좋습)",
    near("부작용(?:이|은)?", "(?:전혀|절대|하나도)?없", 3),
  ),
];
const place =
  "(?:주차장|키즈(?:룸|존|카페)|놀이방|놀이터|테라스|루프탑|수영장|사우나|자쿠지|찜질방|노래방|단체[석방실]|개별룸|야외석|인피니티풀|옥상정원|룸|프라이빗룸|엘리베이터|발렛|바비큐장|조식뷔페)";
const facility = [
  anyOf(
    near(
      `${place}(?:자리|도|이|가|은|는|을)?`,
      "(?:있으니|있어요|있습니다|있으며|무료|완비|규모|이용(?:하실|해보|가능)|넓)",
      8,
    ),
    "(?:주차도[0-9]대|발렛|반려견|반려동물|애견|주차|단체|포장|배달|예약|룸|카드|제로페이)[^.!?]{0,6}(?:동반)?(?:가능하니|가능합|가능합니다|가능해요|되니까|무료)",
    near(
      `(?:노천탕|온천|스파|바베큐|셔틀|무료와이파이|어린이방|수유실|휠체어|[0-9]호선|[0-9]+대|출구)`,
      "(?:있습니다|있어요|가능|완비|운영|앞이|까지)",
      10,
    ),
    "지하[^.!?]{0,12}차[^.!?]{0,8}(?:대|[0-9])|차[^.!?]{0,4}[0-9두세네다섯열스무]+대",
    near("(?:[0-9일이삼사오]|지하)층(?:에|에도)?", `${place}`, 6),
  ),
];
const eastern = [/第一位|一番人気|24時間|毎日[^。]{0,10}営業|[0-9]円|治疗|治好|预防[^。]{0,6}病|第一名|获奖|受賞/];
const english = [
  /\b(?:rooftop|swimming|infinity) pool\b|\bfree (?:parking|wifi|wi-fi|valet)\b|\b(?:we|we're|we are) (?:open|close)d? (?:at|from|until|till|every|daily|24)\b|\bbest \w+ in (?:town|seoul|korea|the city)\b|\bnumber one\b|\bcures?\b|\$\d/,
  /\bopen (?:24\/7|24 hours|every day|until|till|from)\b|\b(?:award[- ]winning|won the [\w ]{3,30}(?:award|gourmand|prize|star|contest)|has won|have won|voted (?:the )?(?:number one|best|#1)|michelin|oldest|gluten[- ]free|organic|vegan|halal|certified|world[- ]famous)\b|\bparking is free\b/,
];
const offer =
  /(?:다음(?:엔|에는|에|번에)?)?(?:저희|우리|새로나온|신메뉴)?(?:의)?([가-힣]{2,10}?)(?:도|를|을)(?:꼭|한번|같이|함께)?(?:주문해|드셔|시켜|맛|곁들여|추가해|올려드셔)(?:보세요|보시면|보십|드세요|보시길)/;
/** "콘샐러드와 웨지감자도 함께 주문하시면", "포켓볼이랑 다트도 무료니까". */
const besides =
  /(?<![가-힣0-9])((?!인?자리|방|곳|좌석|의자|그[런날]|이런|언제|저희|[가-힣]*자리)[가-힣]{2,7})(?:도|까지)(?:함께|같이|곁들여|[가-힣]{0,2})?(?:주문하시면|쓰시면|드시면|받으시면|부쳐드리|해드리니|있으니까?|무료니까?|무료이니|무료예요|이용하시기|맛있으니|인기니까?|인기예요|잘?하니까?(?:드|다음|같이)|새로나왔(?:으니|어요)|잘하니)/;
const extra =
  /^(?:저희|우리|참고로)?([가-힣]{2,8}|배|귤|감|회|떡|죽|전|빵|차)(?:도|은|는)(?:국물이|정말|진짜|더|아주)*(?:맛있|맛납|꿀맛|일품|진하)(?:어요|습니다|답니다)/;

/** Price, hours, award, medical effect or dish the shop's profile does not know. */
export const falseFact: Rule = {
  id: "false-fact",
  find(reply, input) {
    const said = normal(input.review.text);
    return [
      ...scan(reply, {
        reason: reasons.price,
        tight: price,
        flat: price,
        unless: (match, sentence) =>
          knowsAmount(match[0], said) || /^[^.!?]{0,4}차이/.test(sentence.slice(match.index + match[0].length)),
      }),
      ...scan(reply, {
        reason: reasons.hours,
        tight: [...hours, ...timetable],
        unless: (match) => knowsTime(match[0], said),
      }),
      ...scan(reply, {
        reason: reasons.award,
        tight: [...award, ...eastern, ...unproven],
        flat: english,
        unless: (match) => isSaid(match[0], input),
      }),
      ...scan(reply, {
        reason: reasons.medical,
        tight: [...medical, ...healing],
        unless: (match) => knowsEffect(match[0], said),
      }),
      ...scan(reply, { reason: reasons.facility, tight: facility, unless: (match) => knowsPlace(match[0], input) }),
      ...unknownDishes(reply, input),
      ...scan(reply, {
        reason: reasons.menu,
        tight: [offer, extra, besides],
        unless: (match) => isKnownDish(match[1] ?? "", input),
      }),
    ];
  },
};

const placeName = new RegExp(place);

/** The hours the review names, or words of it. */
function knowsTime(found: string, said: string): boolean {
  const hour = /[0-9]{1,2}시/.exec(found)?.[0];
  return hour === undefined ? said.includes(found.slice(0, 4)) : said.includes(hour);
}

/** The guest's own words, or ours from the menu: "국가대표" in a review about 국가대표. */
function isSaid(found: string, { review, shop }: GuardInput): boolean {
  const known = normal(`${review.text} ${shop.name} ${shop.menu.join(" ")} ${shop.category ?? ""}`);
  return (
    known.includes(found.slice(0, 3)) ||
    (found.length > 4 && known.includes(found.slice(0, 2)) && known.includes(found.slice(-3)))
  );
}

function knowsPlace(found: string, { shop, review }: GuardInput): boolean {
  const name = placeName.exec(found)?.[0] ?? "";
  return normal(`${review.text} ${shop.name} ${shop.menu.join(" ")} ${shop.category ?? ""}`).includes(name);
}

function knowsEffect(found: string, said: string): boolean {
  return said.includes(found.slice(0, 2)) && !/특효|예방|치료|탁월|입증/.test(found);
}

function knowsAmount(amount: string, said: string): boolean {
  const digits = amount.replace(/\D/g, "");
  if (digits === "") return said.includes(amount.replace(/\s/g, ""));
  return said.replace(/,/g, "").includes(digits);
}

const offered =
  /^(?:도|을|를|은|는|이|가)? ?[^.!?]{0,10}?(?:하니|되니|있으니|있어요|있습니다|인기|추천|준비|드시러|드셔|맛보|추가|팔아|팝니다|나와요|나옵니다|어울|대표)/;

/** A dish offered or praised that neither the menu nor the review knows. */
function unknownDishes({ flat }: ReplyReading, input: GuardInput): Hit[] {
  if (input.shop.menu.length === 0) return [];
  return dishesIn(flat.text)
    .filter(({ name, end }) => !knowsDish(name, input) && offered.test(flat.text.slice(end, end + 24)))
    .map(({ start, name }) => ({ ...originalSpan(flat, start, name.length), reason: reasons.menu }));
}

function isKnownDish(word: string, input: GuardInput): boolean {
  if (input.shop.menu.length === 0 || word.length < 1) return true;
  return (
    knowsDish(word, input) ||
    normal(`${input.shop.menu.join(" ")} ${input.review.text}`).includes(word.slice(-2)) ||
    /^(?:메뉴|음식|것|다른|모두|저희|정말|이것|그것|오늘|언제|편하|천천|많이|맛있게|국물|반찬|소스|겉절이)/.test(word)
  );
}

function normal(text: string): string {
  return text.normalize("NFKC").replace(/\s+/g, "").toLowerCase();
}
