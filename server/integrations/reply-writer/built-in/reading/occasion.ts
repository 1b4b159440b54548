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

const company = "(?:이|가|도|랑|이랑|하고|와|과|를|을|께서|께서도|들이|들도|들이랑)?";
const together = "(?:같이|함께|모시|모셔|데리|데려|너무|정말|참|잘|좋아|맛있|만족|즐거|신나|먹|드시)";
const with_ = (who: string) =>
  new RegExp(`(?:${who})(?:들)?${company} ?${together}(?!.{0,8}(?:올게|오려|가야|와야|오고 싶|갈게|올 예정))`);

const signs: readonly (readonly [Occasion, RegExp])[] = [
  ["elders", with_("부모님|어른|어머니|아버지|어머님|아버님|엄마|아빠|할머니|할아버지|장모님|장인어른|어르신")],
  ["birthday", /생일|생신|환갑|칠순|팔순|구순|백일(?!홍)|첫돌/],
  ["anniversary", /기념일|결혼기념|금혼식|은혼식|회혼|프러포즈|프로포즈|\d+주년/],
  ["gathering", /회식|모임|단체로|동창|가족 ?식사|상견례|돌잔치/],
  ["children", with_("아이|아기|애|애기|딸|아들|손주|조카")],
  ["children", /(?:아이|애)들? ?(?:저녁|점심|밥|간식)/],
  ["date", /데이트|(?:남자친구|여자친구|남친|여친|신랑|와이프|남편|아내)(?:랑|이랑|하고|와|과)/],
  ["friends", /(?:친구|언니|동생|동료|지인)들?(?:랑|이랑|하고|와|과)/],
  ["alone", /혼자 ?(?:가|갔|와|왔|오|먹|마시|들)|혼밥|혼술/],
  [
    "regular",
    /단골|자주 ?[가오와]|매번 ?[가오와]|올 ?때마다|갈 ?때마다|[세네] ?번째 ?(?:방문|주문)|다섯 ?번째|매주 ?[가오와]|정착/,
  ],
  ["first-visit", /처음 ?(?:왔|방문|와|가|갔|먹|이용|주문|시켜)|첫 ?(?:방문|주문)/],
  ["far-away", /멀리서|(?:서울|부산|대구|지방)에서 ?(?:왔|와|갔|내려|올라)|일부러 ?(?:찾|왔|갔)/],
  ["rainy", /비 ?오는 ?날|비가 ?오는|장마|눈 ?오는 ?날|추운 ?날/],
  ["hangover", /해장|숙취|어제 ?(?:먹은 ?)?술/],
  ["late-work", /야근|퇴근/],
  ["gift", /선물(?:로|용|했|이었|드)/],
  ["pet", /(?:강아지|반려견|댕댕이)(?:랑|와|도|이랑|하고)/],
  ["travel", /여행 ?(?:와|왔|중|갔|에서)|놀러 ?(?:왔|갔)|휴가 ?(?:왔|와|중)|출장(?: ?(?:왔|와|중|길|차|갔|때))/],
  [
    "will-return",
    /또 ?[가올오갈]|재방문|다시 ?[가올오갈방]|다음에 ?(?:또|다시|도)|또 ?(?:시킬|주문|먹으러|방문|들를|이용)/,
  ],
  ["recommend", /추천|강추|소개/],
];

/** Company and travel mean something where one spends time, less where one buys or is treated. */
const everywhere: ReadonlySet<Occasion> = new Set([
  "regular",
  "first-visit",
  "will-return",
  "recommend",
  "gift",
  "far-away",
  "birthday",
]);

/** At most two, the most particular first. */
export function occasionsIn(text: string, isErrand: boolean): Occasion[] {
  return signs
    .filter(([, sign]) => sign.test(text))
    .map(([occasion]) => occasion)
    .filter((occasion) => !isErrand || everywhere.has(occasion))
    .slice(0, 2);
}
