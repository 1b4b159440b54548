import type { ShopProfile } from "@/server/domain/voice";

/** What kind of shop speaks: it decides which words fit (한 그릇, 시술, 객실 …). */
export const trades = [
  "food",
  "cafe",
  "beauty",
  "clinic",
  "lodging",
  "goods",
  "pets",
  "lesson",
  "care",
  "other",
] as const;
export type Trade = (typeof trades)[number];

const signs: readonly (readonly [Trade, RegExp])[] = [
  ["pets", /애견|반려|애묘|동물|강아지|고양이|펫|멍멍|댕댕/],
  [
    "clinic",
    /병원|의원|청소년과|의학과|산부인과|치과|한의|약국|클리닉센터|물리치료|피부과|안과|내과|정형외과|소아과|이비인후과|외과|비뇨기과|신경과/,
  ],
  [
    "beauty",
    /미용|헤어|네일|뷰티|속눈썹|래[쉬시](?!가드)|브로우|왁싱|피부관리|에스테틱|마사지|타투|메이크업|바버|살롱|손톱|커트|펌|염색|스파(?=$|\s)|테라피|타이 ?마|아로마|약손|에스테|피부과?관리|스킨/,
  ],
  ["lodging", /숙박|펜션|호텔|모텔|스테이(?!크)|게스트|민박|글램핑|캠핑|리조트|풀빌라|오션룸|커플룸|조식/],
  [
    "lesson",
    /필라|요가|헬스|체육관|짐$|gym|휘트니스|피트니스|학원|교습|레슨|골프|수영|태권|도장|공부방|PT|짐나|크로스핏|복싱|주짓수|배드민턴|테니스|탁구|클라이밍|댄스|발레|무용|피아노|음악|미술|논술|독서|스쿨|아카데미/i,
  ],
  ["care", /세탁|빨래|수선|정비|카센터|자동차|타이어|수리|이사|세차|디테일링|청소|인테리어|철물|시계|클리닝|구두/],
  ["other", /키즈카페|PC ?방|피시방|노래방|만화카페|방탈출|사진관|스튜디오|당구|볼링/i],
  [
    "cafe",
    /카페|커피|디저트|베이커리|제과|빵집|찻집|(?<!파)티룸|로스터|라떼|아메리카노|케이크|도넛|도너츠|파티쉐|마카롱|쿠키|베이글|와플|젤라또|다방|티하우스|크림|케익|coffee|cafe|bakery/i,
  ],
  [
    "food",
    /음식|한식|정식|백반|밥상|굴비|게장|해물|구이|중식|일식|양식|분식|식당|맛집|고기|갈비|화로|국밥|국수|칼국수|횟집|회집|수산|활어|물회|포구|막썰이|치킨|통닭|피자|족발|보쌈|김밥|마라|술집|주점|포차|호프|요리|레스토랑|뷔페|반점|찌개|탕|전골|닭|면옥|밥|초밥|스시|돈까스|우동|라멘|라면|소바|쌀국수|파스타|스테이크|덮밥|두부|죽집|주먹밥|감자탕|쭈꾸미|아구|낙지|추어|삼계|보리밥|토스트|샐러드|떡볶이|브런치|순댓?국|버거|곱창|순대|만두|반찬|죽(?=이야기|집|$| )|배달|냉면|메밀|오리|백숙|한우|굴집|솥|전골|쌈|꼬치|화덕|숯불|연탄|족발|막창|삼겹|목살|육회|참치|장어|대게|조개|불고기|제육|해장|이자카야|펍|맥주|포차|대포|혼술|선술|와인바|키친|다이닝|restaurant|kitchen|diner/i,
  ],
  [
    "goods",
    /상점|마트|슈퍼|편의점|꽃|화원|플라워|옷|의류|잡화|서점|책방|문구|과일|청과|농산|정육|공방|스토어|소품|가구|안경|핸드폰|휴대폰|전자/,
  ],
];

/** Words by which a review itself shows where its writer has been; the trade with the most of them wins. */
const told: readonly (readonly [Trade, RegExp])[] = [
  [
    "clinic",
    /진료|치료|의사|간호사|주사|스케일링|임플란트|한약|처방|접수|마취|충치|검사|수액|약사|병원|시린|도수|물리치료/g,
  ],
  ["beauty", /머리|커트|펌|염색|탈색|두피|네일|손톱|디자이너|미용실|앞머리|단발|드라이|샴푸|눈썹|왁싱/g],
  ["lodging", /객실|침구|침대|체크인|체크아웃|숙소|조식|퇴실|펜션|이불|온수|욕실|바비큐|투숙|수건|호텔|숙박/g],
  ["lesson", /수업|강사|트레이너|회원권|학원|레슨|운동|필라테스|요가|헬스장|자세|원생/g],
  ["care", /세차|세탁|수선|정비|엔진|타이어|이삿짐|다림질|드라이클리닝|수리|견적|교체/g],
  ["pets", /강아지|고양이|애견|반려|댕댕이|수의사/g],
  ["goods", /꽃다발|꽃|옷|사이즈|재질|수박|사과|귤|참외|복숭아|배송|상품|제품|교환|반품/g],
  ["cafe", /커피|라떼|아메리카노|케이크|카페|디저트|음료|원두|빙수|소금빵|빵|크루아상|스콘|와플|에이드/g],
  [
    "food",
    /국물|고기|면발|반찬|밥|국수|찌개|치킨|피자|김치|튀김|떡볶이|초밥|회(?=[는가를도 ])|삼겹살|갈비|맛집|짬뽕|짜장|족발|보쌈|탕수육|소스|양념|주방|육수|식당|안주|술|메뉴|먹(?:었|고|는|어)|맛있|맛(?=[이은도 ])/g,
  ],
];

/** Flowers on the table do not make a flower shop: so many words of a trade do. */
const surely = 2;

/** Read from what the shop told us, then from what the review tells. */
export function tradeOf({ category, name, menu }: ShopProfile, review: string, servesTaste: boolean): Trade {
  const own = name.replace(/[가-힣]+(?:옆|앞|맞은편) ?(?=[가-힣])/g, "");
  for (const text of [category ?? "", own, menu.join(" ")]) {
    const found = signs.find(([, sign]) => sign.test(text));
    if (found) return found[0];
  }
  const counted = told.map(([trade, words]) => ({ trade, count: review.match(words)?.length ?? 0 }));
  const fed = counted.filter(({ trade }) => trade === "food" || trade === "cafe").some(({ count }) => count > 0);
  /** Who fell ill from a meal speaks of doctors too. */
  const likely = fed ? counted.filter(({ trade }) => trade !== "clinic") : counted;
  const best = likely.reduce((a, b) => (b.count > a.count ? b : a));
  const isEaten = best.trade === "food" || best.trade === "cafe";
  if (best.count >= (isEaten ? 1 : surely)) return best.trade;
  return servesTaste ? "food" : "other";
}

const drinks =
  /커피|라떼|아메리카노|에스프레소|핸드드립|드립|원두|음료|에이드|주스|스무디|밀크티|말차|녹차|홍차|차(?=[가를는도 ])|아아|뜨아|디카페인|한 ?잔|두 ?잔|coffee|latte/i;

/** True where neither the shop nor the review speaks of anything to drink. */
export function bakesOnly({ category, name, menu }: ShopProfile, review: string): boolean {
  const told = `${category ?? ""} ${name} ${menu.join(" ")}`;
  return (
    !(/카페|커피|로스터|다방|찻집|coffee|cafe/i.test(told) && !/빵|베이커리|제과/.test(told)) && !drinks.test(review)
  );
}

type TradeWords = { whole: string; work: string; team: string; toTeam: string };

/** `whole`: what the guest came for; `work`: what is done for it; `team`: who does it; `toTeam`: the same, addressed. */
export const tradeWords: Record<Trade, TradeWords> = {
  food: { whole: "음식", work: "조리 과정", team: "주방", toTeam: "주방에" },
  cafe: { whole: "음료와 디저트", work: "만드는 과정", team: "만드는 식구들", toTeam: "만드는 식구들에게" },
  beauty: { whole: "시술", work: "시술 과정", team: "담당자", toTeam: "담당자에게" },
  clinic: { whole: "진료", work: "진료 과정", team: "진료실", toTeam: "진료실에" },
  lodging: { whole: "머무신 시간", work: "객실 준비", team: "객실 담당", toTeam: "함께 일하는 식구들에게" },
  goods: { whole: "상품", work: "상품 준비", team: "담당자", toTeam: "함께 일하는 식구들에게" },
  pets: { whole: "아이와 함께하신 시간", work: "아이를 맞는 과정", team: "돌보는 식구들", toTeam: "돌보는 식구들에게" },
  lesson: { whole: "수업", work: "수업 과정", team: "강사들", toTeam: "강사들에게" },
  care: { whole: "맡기신 일", work: "작업 과정", team: "담당자", toTeam: "담당자에게" },
  other: { whole: "찾아 주신 시간", work: "그날의 상황", team: "식구들", toTeam: "함께 일하는 식구들에게" },
};

/** True where what is praised or blamed is likeliest eaten or drunk. */
export function isEaten(trade: Trade): boolean {
  return trade === "food" || trade === "cafe" || trade === "other";
}
