import { nounsIn } from "@/server/integrations/reply-writer/built-in/matters/nouns";

/** Words that stand in any review: alone they tell nothing of this one. */
const common =
  /^(?:맛있|맛나|맛이|맛도|맛은|맛집|맛$|좋|조아|친절|최고|추천|강추|만족|감사|고맙|고마|깔끔|깨끗|청결|분위기|음식|메뉴|직원|사장|알바|점원|원장|선생|가격|가성비|양이|양도|양은|양$|서비스|매장|가게|식당|카페|병원|미용실|여기|이곳|이집|정말|너무|진짜|진심|또|다시|재방문|자주|항상|늘|매번|역시|굿|짱|대박|전체|전반|모두|모든|전부|다$|인테리어|넓|편하|편해|편안|편했|가[요네]|갑니다|아프게|친절하게|친절히|꼼꼼히|해$|봐$|예쁘|예뻐|예쁜|예뻤|이쁘|이뻐|빠르|빨라|빨랐|빨리|배달|포장|시설|주차|위치|완전|아주|매우|되게|제일|가장|굉장히|생각|방문|이용|주문|하[고는시다]|했|해요|합니다|있[어는고었습]|없[어는고었습]|같[아은이]|먹[고은는었어]|잘$|많[이아은고]|더$|좀$|기분|느낌|시간|오늘|어제|처음|하나|하나하나|국물|고기|커피|빵|반찬|밥|면|치킨|피자|머리|관리|치료|진료|설명|상담|응대|부드러|바삭|고소|진하|진해|진한|진했|시원|신선|싱싱|촉촉|달콤|담백|얼큰|쫄깃|쫀득|푸짐|넉넉|든든|따뜻|저렴|착하|훌륭|완벽|괜찮|재밌|재미|즐거|즐겁|행복|꼼꼼|정성|수육|칼국수|비건|후회|선택|대비|점심|저녁|아침|믿고|덕분|나왔|나와|정도|특히|그리고|근데|살짝|딱$|뽀송|숙소|뷰[가는도]|전망|경치|시설|대기[가는도]|믿음|침구|조식|바비큐|향[이은도]|달아|달달|커요|컸|알이|펌|염색|커트|색[이은도]|두피|진료|간호사|짧아|짧았|잘해|잘하|안$|못$|꼭$|수$|게$|것|거$|데$|점$)/;

/** Longer names that are as common. */
const plain = /^(?:인테리어|디저트|아메리카노|화장실|분위기|된장찌개|김치찌개|떡볶이|칼국수|돈까스|삼겹살)$/;
const counted = /(?:^| )(?:두|세|네|다섯|여섯|일곱|여덟|아홉|열|\d+) ?[가-힣]/;
const fewestWords = 2;

/** "침구가", "대기가": named in many reviews. */
function isPlainNoun(word: string): boolean {
  return nounsIn(word, []).some(({ name }) => plain.test(name) || name.length <= 2);
}

/** True where words tell something that few other guests would. */
export function isParticular(words: string): boolean {
  const all = words.split(/\s+/).filter((word) => word !== "");
  const own = all.filter((word) => !common.test(word) && /[가-힣]{2}|\d/.test(word) && !isPlainNoun(word));
  return all.length >= fewestWords && (own.length > 0 || counted.test(words));
}
