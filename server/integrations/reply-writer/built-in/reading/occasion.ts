/** Why or with whom the guest came; each has its own lines in `phrases/ko/occasions.ts`. */
export const occasions = [
  "elders",
  "birthday",
  "anniversary",
  "gathering",
  "children",
  "date",
  "friends",
  "alone",
  "regular",
  "first-visit",
  "far-away",
  "rainy",
  "hangover",
  "late-work",
  "gift",
  "pet",
  "travel",
  "will-return",
  "recommend",
] as const;
export type Occasion = (typeof occasions)[number];

const signs: readonly (readonly [Occasion, RegExp])[] = [
  ["elders", /부모님|어머니|아버지|엄마|아빠|할머니|할아버지|시어머니|시아버지|장모|장인|어르신|친정|시댁/],
  ["birthday", /생일|생신|환갑|칠순|팔순|돌잔치/],
  ["anniversary", /기념일|결혼기념|프러포즈|프로포즈|\d+주년/],
  ["gathering", /회식|모임|단체|동창|가족 ?식사|상견례|돌잔치/],
  ["children", /아이|아기|애들|애기|딸|아들|손주|조카|초등학생|유치원/],
  ["date", /데이트|남자친구|여자친구|남친|여친|신랑|와이프|남편|아내/],
  ["friends", /친구|언니|동생|동료|지인/],
  ["alone", /혼자|혼밥|혼술|나홀로/],
  [
    "regular",
    /단골|자주 ?[가오]|매번|올 ?때마다|갈 ?때마다|몇 ?번째|세 ?번째|네 ?번째|다섯 ?번째|항상 ?[가오]|매주|매달|정착/,
  ],
  ["first-visit", /처음|첫 ?방문|첨 ?[가와]/],
  ["far-away", /멀리서|서울에서|부산에서|지방에서|한 ?시간 ?(?:걸려|달려|운전)|일부러 ?(?:찾|왔|갔)/],
  ["rainy", /비 ?오는|비가 ?오|장마|눈 ?오는|추운 ?날|쌀쌀/],
  ["hangover", /해장|숙취|술 ?먹은 ?다음|어제 ?술/],
  ["late-work", /야근|퇴근|밤늦게|새벽에|일 ?끝나고/],
  ["gift", /선물/],
  ["pet", /강아지|반려견|댕댕|고양이/],
  ["travel", /여행|놀러|휴가|출장|관광/],
  [
    "will-return",
    /또 ?[가올오갈]|재방문|다시 ?[가올오갈방]|다음에 ?(?:또|다시|도)|또 ?(?:시킬|주문|먹으러|방문|들를|이용)/,
  ],
  ["recommend", /추천|강추|데려[가오]|소개/],
];

/** At most two, the most particular first. */
export function occasionsIn(text: string): Occasion[] {
  return signs
    .filter(([, sign]) => sign.test(text))
    .map(([occasion]) => occasion)
    .slice(0, 2);
}
