/** What weighs on the guest, whatever else they tell: it is met before anything is thanked for. */
export const sorrows = ["pet", "memory", "loss", "illness", "hardship", "failed"] as const;
export type SorrowKind = (typeof sorrows)[number];
export type Sorrow = { kind: SorrowKind; pet: string; whom: string };

const animal = /강아지|노견|노묘|고양이|냥이|댕댕|반려|멍멍|애견|동물|미용|켄넬|야옹/;
const gone =
  /무지개 ?다리|(?:별|하늘)(?:나라|로)[가-힣]* ?(?:갔|간|가|떠|보)|별이 ?(?:됐|되|된)|(?:먼저|하늘나라|곁을) ?(?:간|갔|떠)|떠나 ?보|떠났|떠나기 ?(?:전|직전)|보내 ?(?:줬|줘|주|고 ?(?:나|혼자))|이제 ?없|장례|세상을? ?(?:떠|뜨)/;
const petGone = /무지개 ?다리|별이 ?(?:됐|되|된)|별나라/;
const died =
  /돌아가(?:신|셔|셨|시)|고인|영정|수의(?! ?사)|장례|부고|발인|조문|조의|빈소|유골|납골|(?:먼저|하늘나라로?) ?(?:간|가신|보낸|떠난) ?(?:남편|아내|엄마|아빠|친구|아들|딸|형|동생)|(?:남편|아내|엄마|아빠|어머니|아버지|할머니|할아버지|부모님|아들|딸)[을를]? ?(?:먼저 ?)?(?:보내고|떠나보내|여의)|세상을? ?(?:떠|뜨)|유산(?:하|한|했|의)/;
const tastes = /맛|드시|좋아하|생각|그리|추억|해주시던|끓여/;
const ill =
  /항암|투병|말기|암 ?(?:수술|진단|초기|치료|이래|걸)|(?:유방|위|폐|간|대장|갑상선)암|치매|수술 ?(?:후|하고|뒤|받|하시|하셔|하셨|했)|중환자|병간호|공황|우울증|우울(?:했|하|한)|뇌졸중|재활/;
const hard = /이혼|실직|해고|퇴사 ?당|폐업|파산|난임|사별|헤어지고|차이고|실연/;
const failed =
  /(?:시험|면접|수능|자격증|공무원|임용)[가-힣 ]{0,6}(?:떨어|낙방|불합격|망|못 ?봤)|불합격|목표 ?점수[가-힣 ]{0,4}못|재수(?:하|를|생)/;
/** What is said beside it as over and done: no condolence for what went well. */
const joyful = /임신 ?(?:했|됐|성공)|완치|다 ?나았|합격/;
const named = /(?:우리|저희) ?(?:집 ?)?([가-힣]{2,3}?)(?:이|가|는|를|도)? (?=.{0,24}(?:무지개|별|떠나|이제 ?없|보내|하늘))/;
const noName = /^(?:아이|애기|강아지|고양이|노견|댕댕|냥이|막내|첫째|둘째|반려|가족|애들|노묘|집)/;
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
export function sorrowIn(text: string, isPets: boolean): Sorrow | null {
  if (joyful.test(text)) return null;
  const kind = kindIn(text, isPets);
  return kind === null ? null : { kind, pet: petIn(text), whom: elders.find(([sign]) => sign.test(text))?.[1] ?? "" };
}

function kindIn(text: string, isPets: boolean): SorrowKind | null {
  if (petGone.test(text) || ((isPets || animal.test(text)) && gone.test(text))) return "pet";
  if (died.test(text)) return /유산/.test(text) || !tastes.test(text) || !/돌아가/.test(text) ? "loss" : "memory";
  if (isPets) return null;
  if (ill.test(text)) return "illness";
  if (hard.test(text)) return "hardship";
  return failed.test(text) ? "failed" : null;
}

function petIn(text: string): string {
  const name = named.exec(text)?.[1] ?? "";
  return name === "" || noName.test(name) ? "아이" : name;
}
