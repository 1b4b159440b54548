import { shopNoun } from "@/server/domain/reply-guard/shop-nouns";
import type { View } from "@/server/domain/reply-guard/view";
import type { GuardInput } from "@/server/domain/reply-guard/verdict";

/** Where a text says the name of some shop, as offsets into it. */
type Named = { name: string; start: number };

/** What only trade names end in. */
const trade =
  "(?:손칼국수|면옥|밀면집|순두부집|손만두|초당만두|명가|회관|꼬막집|곰장어|곱창집|막창집|회센터|수산|포차|반점|떡방|방앗간|가든|농원|과수원|다방|베이커리|헤어|미용실|헤어샵|살롱|뷰티|네일샵?|왁싱샵?|에스테틱|펜션|글램핑|캠핑장|모텔|민박|게스트하우스|리조트|의원|치과|안과|피부과|외과|병원|메디컬|클리닉|약국|휘트니스|피트니스|볼링장|노래방|당구장|태권도|사진관|스튜디오|플라워|세탁소|세차장|렌탈|철물점?|서점|책방|웨딩홀|부동산|상회|다이닝|비스트로|양조장|[가-힣]식당|[가-힣]카페|[가-힣]호텔|[가-힣]스테이|[가-힣]분식|[가-힣]국밥집|[가-힣]횟집|[가-힣]치킨집|메밀촌|[가-힣]마을)";
/** What trade names end in and other words too: only where a guest is said to have come. */
const loose =
  "(?:국수|칼국수|국밥|냉면|만두|곱창|막창|족발|보쌈|갈비|구이|짜장|김밥|반찬|도시락|죽|정식|떡집|빵집|밥집|찻집|꽃집|밥상|식탁|커피|맥주|디저트|스파|요가|필라테스|한의원|학원|안경|한복|문구|세탁|수선|열쇠|자전거|마트|상점|키친|하우스|공방|센터|랜드|타운|월드|팜)";
const particle =
  "(?= |[.,!?~]|$|을|를|이 |이에요|이었|가 |은 |는 |의 |에 |에서|까지|과 |와 |도 |입니다|예요|처럼|보다)";

const words = [
  new RegExp(`(?<![가-힣])([가-힣]{2,7}${trade})${particle}`, "g"),
  new RegExp(
    `(?<![가-힣])([가-힣a-z]{2,8} (?:${trade}|휘트니스|클럽|하우스|볼링장|펜션|호텔|카페|살롱)(?: ?[가-힣]{1,4}점)?)(?=을|를|이었|입니다|이에요|예요|에서| 사장| 원장| 직원| 일동)`,
    "g",
  ),
  /(?<![가-힣])((?:카페|호텔|스테이|펜션|뷰티살롱|화덕피자) [가-힣]{2,6})(?=을|를|입니다|이에요|예요|에서| [가-힣]+(?:가|이|도) )/g,
  /(?<![가-힣])(더 ?[가-힣]{2,6} ?[가-힣]{2,4}점)(?=을|를|이었|입니다|이에요|예요|에서|의 )/g,
];
const come = "(?:찾아 ?(?:주|와|온)|방문해 ?주|다녀가|들러 ?주|아껴 ?주)";
const visits = [
  new RegExp(`(?<![가-힣])([가-힣]{4,9})(?:을|를) ?(?:늘 |또 |다시 |잊지 않고 |믿고 |한결같이 )?${come}`, "g"),
  new RegExp(
    `(?<![가-힣])([가-힣]{1,8}(?:${loose}|${trade}))(?:을|를|에)? ?(?:늘 |또 |다시 |먼저 |믿고 )?(?:${come}|이용해 ?주|선택해 ?주|맡겨 ?주|맡기|불러 ?주|묵어 ?주|기억해 ?주|좋아해 ?주다니|믿어|믿고)`,
    "g",
  ),
  /(?:저희|우리) ([가-힣]{2,7}(?:면옥|명가|만두|국수|국밥|갈비|곱창|족발|보쌈|정식|김밥|밥상|식탁|카페|헤어|네일))(?=은 |는 |을 |를 |에 |에서|이 |가 )/g,
];
const signature = /(?:^|[.!?~] ?)[-–—] ?([가-힣]{3,10})(?<![요다])(?: 드림| 올림)?[.!]?$/gm;
/** "BBQ 행당점을": our quarter, another house. */
const house =
  /(?<![a-z가-힣])([a-z]{2,12}|[가-힣]{2,6}(?:치킨|커피|피자|헤어|올리브)) ?[가-힣]{2,5}점(?=을|를|의 |에 |에서|이 |입|,|\.)/g;

/** "저희 당구클럽은", "카센터 삼보모터스 아버지도", "벌교 짱뚱어탕집도 잊지": a trade's noun in a name, where ours would stand. */
const called = `((?:[가-힣]{1,6} )?[가-힣]{0,7}${shopNoun}(?:집|점|가게|매장|존)?(?: [가-힣]{2,7})?)`;
const inOurPlace = [
  new RegExp(`(?<![가-힣])(?:저희|우리) ${called}(?:은|는|이|가|을|를|도|의|에|에서|과|와) `, "g"),
  new RegExp(
    `(?<![가-힣])${called}(?:을|를|도|에|에서)? ?(?:늘 |또 |꼭 |언제나 |다시 |다음 )?(?:믿어|믿고|봐요|뵈어요|뵐게요|오세요|와요|오십|잊지|이용해|들러|들르|사랑해|기억해|아껴|응원|선택해|애용)`,
    "g",
  ),
  new RegExp(
    `(?<![가-힣])${called} (?:식구들?|직원들?|임직원|일동|부원장|실장|대표|사장|점장|원장|올림|드림|아버지|어머니)`,
    "g",
  ),
  new RegExp(`(?:^|[.!?~] ?)${called}(?:은|는|,) [^.!?]{0,24}(?:게요|겠습니다|보답|기다려요|기다립니다)`, "g"),
];

const generic =
  /^(?:우선|먼저|가까운|동네|저희|우리|이런|그런|여기|동네|단골|골목|대형|작은|시골|전통|다른|옆|근처|주변|건너편|유명|개인|프랜차이즈|체인|전문|대학|종합|국립|어느|모든|여느|온라인|수제|새벽|구내|학교|회사|애견|반려|만화|보드게임|셀프|무인|가까운|조용한|예쁜|맛있는|친절한|한결같|따뜻한|정성|진심|항상|오랜|오래|좋은|소박한|매운|뜨거운|시원한|바삭한|담백한|진한|얼큰한|구수한|고소한|든든한|푸짐한|본점|주말|평일|점심|저녁|아침|오늘|어제|내일|지난|이번|다음|손님|고객|사장|직원|아이|가족|친구|부모|어머|아버|할머|할아|남은|식은|같은|혼자|함께|배달|포장|예약|주문|방문|리뷰|여름|겨울|가을|공공|마지막|차가운|미지근한|서비스|기본|응급|동물병원|정형외과|성형외과|산부인과|게스트하우스|비닐하우스|마을회관|키즈카페|애견카페|북카페|스터디카페|산골|바닷가|시장|번거|이렇게|그렇게|꾸준히|일부러|그때|멀리|먼길|빗길|눈길|크리스마스|생일|기념일|특별한|소중한|귀한|여러|바쁜|하루|식사|말씀|마음|시간|순간|걸음|발걸음|경찰|보건|가게|매장|공간|자리)/;

/** Not ours, and not said to be. */
const someOther = /^(?:저희|우리|이|그|다른|옆|근처|건너편|동네|요즘|이런|그런|어느|여느|무슨|[가-힣]*[은는던한될할]) /;
const bareNoun = new RegExp(`^(?:[가-힣]*[은는던한인된] )?${shopNoun}$`);

const clause = /^[가-힣]+(?:고|서|며|게|면|도|는|은|한|던|을|를|에|의|로|니|데) /;

/** Names of shops that are neither ours nor spoken of in the review. */
export function otherShopNames({ text }: View, { shop, review, voice }: GuardInput): Named[] {
  const known = squeeze(
    `${shop.name} ${shop.menu.join(" ")} ${review.text} ${review.reviewerName ?? ""} ${voice.signOff}`,
  );
  const isStrange = (name: string) => {
    const bare = squeeze(name).replace(/점$/, "");
    return (
      bare.length >= 4 &&
      !clause.test(name) &&
      !known.includes(bare) &&
      !generic.test(name) &&
      !bare.startsWith(squeeze(shop.name))
    );
  };
  const namesBy = (patterns: readonly RegExp[]): Named[] =>
    patterns.flatMap((pattern) =>
      [...text.matchAll(pattern)].map((match) => {
        const name = (match[1] ?? "").trim();
        return { name, start: match.index + match[0].indexOf(name) };
      }),
    );
  const withoutClause = ({ name, start }: Named): Named => {
    const lead = clause.exec(name)?.[0] ?? "";
    return { name: name.slice(lead.length), start: start + lead.length };
  };
  const isClaimed = ({ name }: Named) =>
    squeeze(name).length >= 3 &&
    !sharesWord(name, known) &&
    !(name.includes(" ") ? someOther : generic).test(name) &&
    !bareNoun.test(name);
  const houses = [...text.matchAll(house)]
    .filter(({ 1: name = "" }) => !known.includes(name))
    .map(({ 0: name, index: start }) => ({ name, start }));
  return [
    ...namesBy([...words, ...visits, signature]).filter(({ name }) => isStrange(name)),
    ...namesBy(hasNoun.test(text) ? inOurPlace : [])
      .map(withoutClause)
      .filter(isClaimed),
    ...houses,
  ];
}

const hasNoun = new RegExp(shopNoun);

/** "우리 게장집" of a shop that sells 간장게장: a word of the name is ours. */
function sharesWord(name: string, known: string): boolean {
  return name
    .split(" ")
    .filter((word, _at, all) => all.length === 1 || hasNoun.test(word))
    .map((word) => word.replace(/(?:집|점|가게|매장)$/, ""))
    .some((word) => word.length >= 2 && known.includes(word.length > 3 ? word.slice(-2) : word.slice(0, 2)));
}

function squeeze(text: string): string {
  return text.normalize("NFKC").replace(/\s+/g, "").toLowerCase();
}
