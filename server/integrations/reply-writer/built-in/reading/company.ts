/** Whom a guest was with, what was celebrated and when they came, in the words our sentences take: "어머님", "어머님 생신", "비 오는 날". */
export type Company = {
  whom: string;
  child: string;
  partner: string;
  friend: string;
  feast: string;
  weather: string;
  late: string;
  alone: string;
};

type Names = readonly (readonly [RegExp, string])[];

const elders: Names = [
  [/시부모님/, "시부모님"],
  [/부모님/, "부모님"],
  [/시어머니|시어머님|시엄마/, "시어머님"],
  [/시아버지|시아버님/, "시아버님"],
  [/장모님/, "장모님"],
  [/장인어른/, "장인어른"],
  [/엄마|어머니|어머님/, "어머님"],
  [/아빠|아버지|아버님/, "아버님"],
  [/할머니/, "할머님"],
  [/할아버지/, "할아버님"],
];
const children: Names = [
  [/(?<![가-힣])딸/, "따님께"],
  [/(?<![가-힣])아들/, "아드님께"],
  [/손주|손자|손녀/, "손주에게"],
  [/조카/, "조카에게"],
];
const partners: Names = [
  [/남편|신랑/, "남편분"],
  [/아내|와이프/, "아내분"],
  [/남자친구|남친/, "남자친구분"],
  [/여자친구|여친/, "여자친구분"],
];
const friends: Names = [
  [/친구/, "친구분"],
  [/동료/, "동료분"],
  [/(?<![가-힣])언니/, "언니분"],
  [/(?<![가-힣])동생/, "동생분"],
];
const feasts =
  /(?:(?:^|[\s,.])([가-힣]{1,6}?)(?:의|이|가)? ?)?(생신|생일|환갑|칠순|팔순|구순|백일|첫돌)(?!홍|[가-힣]*(?:아니|쿠폰))/;
const weathers: Names = [
  [/눈 ?(?:오는|내리는) ?날/, "눈 오는 날"],
  [/추운 ?날/, "추운 날"],
  [/더운 ?날/, "더운 날"],
  [/장마/, "장마철"],
];
const lone: Names = [
  [/혼밥/, "혼밥하러"],
  [/혼술/, "혼술하러"],
];

const kin: readonly (readonly [RegExp, string])[] = [
  [/(?<![가-힣])(?:시댁 ?)?(?:어른|어르신)/, "어르신"],
  ...elders,
  ...partners,
  [/(?<![가-힣])딸/, "따님"],
  [/(?<![가-힣])아들/, "아드님"],
  [/손주|손자|손녀/, "손주"],
  [/조카/, "조카"],
  [/(?<![가-힣])(?:아이|아기|애기|애)(?:들)?(?=[가는도이은랑 ]|$)/, "아이"],
];

const child = "(?:아이|아들|딸|애|아기|애기)";
const broughtChild = new RegExp(
  `${child}(?:의|이)? ?(?:손 ?(?:을 )?잡|이?랑|하고|데리고|데려|같이|첫)|${child}(?:를|을)? ?(?:데리고|데려)|애 ?(?:엄마|아빠)`,
);

/** True of a review in which a child came along. */
export function bringsChild(text: string): boolean {
  return broughtChild.test(text);
}

/** Whom a clause speaks of last besides the guest, as we call them; null where it names nobody. */
export function personIn(clause: string): { name: string; isChild: boolean } | null {
  const found = kin
    .map(([sign, name]) => ({ name, at: sign.exec(clause)?.index ?? -1 }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => b.at - a.at);
  const name = found[0]?.name;
  return name === undefined ? null : { name, isChild: /^(?:손주|조카|아이)$/.test(name) };
}

function named(text: string, names: Names, otherwise: string): string {
  return names.find(([sign]) => sign.test(text))?.[1] ?? otherwise;
}

export function companyIn(text: string): Company {
  return {
    whom: named(text, elders, "어르신"),
    child: named(text, children, "아이에게"),
    partner: named(text, partners, "함께 오신 분"),
    friend: named(text, friends, "함께 오신 분들"),
    feast: feastIn(text),
    weather: named(text, weathers, "비 오는 날"),
    late: /야근/.test(text) ? "야근" : "퇴근",
    alone: named(text, lone, "혼자"),
  };
}

function feastIn(text: string): string {
  const [, before = "", feast = "생일"] = feasts.exec(text) ?? [];
  const whose = [...elders, ...partners, ...children].find(([sign]) => before !== "" && sign.test(before))?.[1];
  return whose === undefined ? feast : `${whose.replace(/(?:께|에게)$/, "")} ${feast}`;
}
