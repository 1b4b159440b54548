import type { ShopProfile } from "@/server/domain/voice";

const kinds =
  "식당|분식|국밥|칼국수|막국수|카페|커피|치킨|피자|횟집|갈비|헤어|미용실|네일|펜션|호텔|의원|치과|병원|상점|마트|베이커리|포차|주점|족발|보쌈|반점|김밥|밥집|빵집|하우스|키친|제과";
const named = new RegExp(
  `(?<![가-힣])([가-힣]{2,8}?(?:${kinds}))(?= ?(?:사장|주인|원장|점장|[이가은는] ?(?:더|훨씬|낫|최고|진리)|보다|에 ?비|처럼|만 ?못|[이과와]?랑 |에선 |에서는 |본점|[가-힣]{1,3}점))`,
  "g",
);
const common = /^(?:동네|다른|이런|그런|저런|프랜차이즈|일반|유명|근처|주변|시장|웬만한|어느|단골|인생)/;

/** Names of shops that are not ours, as a review compares us with them or takes us for them. */
export function otherShopsIn(text: string, { name, menu }: ShopProfile): string[] {
  const ours = `${name} ${menu.join(" ")}`.replace(/\s+/g, "");
  return [...text.matchAll(named)]
    .map(([, found = ""]) => found)
    .filter((found) => !common.test(found) && !ours.includes(found));
}
