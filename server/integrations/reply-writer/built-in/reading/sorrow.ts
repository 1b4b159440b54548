import { finalOf } from "@/server/integrations/reply-writer/built-in/grammar/syllable";
import type { Trade } from "@/server/integrations/reply-writer/built-in/reading/trade";

/** What weighs on the guest, whatever else they tell: it is met before anything is thanked for. */
export const sorrows = ["pet", "memory", "loss", "recovered", "illness", "hardship", "failed"] as const;
export type SorrowKind = (typeof sorrows)[number];
export type Sorrow = { kind: SorrowKind; pet: string; whom: string };

const animal = /강아지|노견|노묘|고양이|냥이|댕댕|반려|멍멍|애견|동물|(?<![가-힣])(?:개|묘)(?=[가를는도 ])/;
/** Said of nothing but death. */
const petGone = /무지개 ?다리|별나라|(?:우리|집) ?[가-힣]{2,4}[이가]? 별이 ?(?:됐|되었|된)|하늘나라/;
/** The same where it is said of an animal. */
const gone =
  /품에서 ?[가-힣]{0,4} ?(?:갔|떠났|보[냈내])|보내[던는] 날|마지막을 ?[가-힣 ]{0,8}보[내냈]|하늘로 ?(?:갔|간|보냈)|떠나 ?보[내냈]|(?:먼저|곁을|어제|지난[주달]에?|결국) ?떠[나난났]|지난[주달]에 떠났|세상을? ?(?:떠|뜨)|장례|이제 ?(?:곁에 ?)?없(?:지만|어도)|떠나기 ?(?:전|직전)|(?:만에|결국) ?(?:떠났|죽었)|(?:못 ?깨어|깨어나지 ?(?:못|않))|만에 ?갔(?:습|어)(?=.*(?:서럽|서러|눈물|보고 ?싶))|[아강고][이양][지이]?[가는]? ?(?:결국 ?)?죽었/;
/** Gone on a journey, they left it with us. */
const onlyAway = /여행|휴가|출장|맡기고|맡겼|호텔링/;
const kin =
  "(?:남편|아내|와이프|엄마|아빠|어머니|아버지|어머님|아버님|할머니|할아버지|부모님|장인|장모|친구|형|누나|언니|오빠|동생|이모|삼촌|고모|시어머니|시아버지)";
const died = new RegExp(
  [
    `${kin}[가-힣]{0,3} ?(?:[가-힣]+ )?(?<!집에 |집으로 |잘 |먹고 )돌아가(?:신|셔|셨|시고)`,
    `(?<!집에 |집으로 |잘 |먹고 )돌아가신 ${kin}`,
    `(?:먼저|하늘나라로?) ?(?:간|가신|보낸|떠난) ?(?:남편|아내|와이프|엄마|아빠|어머니|아버지|친구|아들|딸|형|동생)`,
    `${kin}[을를]? ?(?:먼저 ?보내|떠나보내|여의|하늘나라)`,
    "(?:남편|아내)[을를]? ?보내고(?=.*(?:멍하니|눈물|허전|그리|위로))",
    "(?<![가-힣])(?:고인[이의을께]|영정|수의(?= |를)|장례(?!식장 ?(?:톤|분위기|같))|부고|발인|조문|문상|조의|빈소|납골)",
    "세상을 ?(?:떠나|떠난|떠났|뜨)",
    "(?<![가-힣])유산(?:하고|한 (?!친구|동생|언니|지인)|했|을 ?겪)",
  ].join("|"),
);
/** Of these the loss is new; of others it is remembered. */
const recent = /장례|영정|수의|부고|발인|조문|문상|조의|빈소|유산|어제|얼마 ?전|지난[주달]|며칠|세상을/;
const ill =
  /항암|투병|말기 ?암|시한부|암 ?(?:수술|진단|초기|판정|투병)|(?:유방|위|폐|간|대장|갑상선|췌장)암(?! ?검)|치매 ?(?:걸|앓|이신|있|를|판정)|중환자|병간호|공황|우울증|뇌졸중|암으로/;
const operated = /(?<![쌍코])수술 ?(?:후|하고|뒤|받고|받으|하셔|하셨|하신)/;
const cosmetic = /라식|라섹|쌍꺼풀|쌍수|성형|보톡스|모발/;
const recovered =
  /수술[가-힣]* ?(?:[가-힣]+ )?(?:잘|무사히)|회복(?:됐|했|되|하셨)|초기에 ?발견|일찍 ?발견|발견해|다 ?나[았으]/;
const hard = /이혼(?:하고| ?후|한 ?(?:뒤|후))|실직|해고|사별|(?<![가-힣])난임/;
const failed =
  /(?:시험|면접|수능|자격증|공무원|임용)[가-힣 ]{0,6}(?:떨어|낙방|불합격|망쳤|못 ?봤)|목표 ?점수[가-힣 ]{0,4}못|(?<![가-힣])재수(?:하|를|생)/;
/** What is said beside it as over and done: no condolence for what went well. */
const joyful = /임신 ?(?:했|됐|성공)|완치|붙었|(?<!불)합격(?:했|이)/;
const named = /(?:우리|저희) ?(?:집 ?)?([가-힣]{2,3}?)(이|가|는|를|도)? (?=.{0,24}(?:무지개|별|떠나|이제|하늘))/;
const noName = /^(?:아이|애기|강아지|고양이|노견|댕댕|냥이|막내|첫째|둘째|반려|가족|애들|노묘|집|동네)/;
const elders: readonly (readonly [RegExp, string])[] = [
  [/시어머니|시어머님/, "시어머님"],
  [/장인어른/, "장인어른"],
  [/장모님/, "장모님"],
  [/할머니/, "할머님"],
  [/할아버지/, "할아버님"],
  [/엄마|어머니|어머님/, "어머님"],
  [/아빠|아버지|아버님/, "아버님"],
  [/남편|신랑/, "남편분"],
  [/아내|와이프/, "아내분"],
];

/** The sorrow a review tells of; null where it tells of none. */
export function sorrowIn(text: string, trade: Trade): Sorrow | null {
  if (joyful.test(text)) return null;
  const kind = kindIn(text, trade);
  return kind === null ? null : { kind, pet: petIn(text), whom: elders.find(([sign]) => sign.test(text))?.[1] ?? "" };
}

/** On a feast day an illness told by the way is not what the guest writes of. */
export function sorrowBeside(feast: string | null, sorrow: Sorrow | null): Sorrow | null {
  return feast !== null && (sorrow?.kind === "illness" || sorrow?.kind === "recovered") ? null : sorrow;
}

/** True of a clause that tells the sorrow itself, or what it did to them: no complaint. */
export function mourns(clause: string): boolean {
  return (
    /입맛|눈물|울었|아프|아팠|슬[프펐픈]|서[럽러]/.test(clause) || kindIn(clause, "other") !== null || gone.test(clause)
  );
}

function kindIn(text: string, trade: Trade): SorrowKind | null {
  const isPets = trade === "pets";
  if (petGone.test(text) && (isPets || animal.test(text) || /무지개 ?다리/.test(text))) return "pet";
  if ((isPets || animal.test(text)) && gone.test(text) && !onlyAway.test(text)) return "pet";
  if (died.test(text)) return recent.test(text) ? "loss" : "memory";
  if (isPets) return null;
  if (hard.test(text)) return "hardship";
  const isOperated = operated.test(text) && trade !== "clinic" && trade !== "beauty" && !cosmetic.test(text);
  if (ill.test(text) || isOperated) return recovered.test(text) ? "recovered" : "illness";
  return failed.test(text) ? "failed" : null;
}

function petIn(text: string): string {
  const [, name = "", particle = ""] = named.exec(text) ?? [];
  if (name === "" || noName.test(name)) return "아이";
  return particle === "이" && finalOf(name.at(-1) ?? "") !== "" ? `${name}이` : name;
}
