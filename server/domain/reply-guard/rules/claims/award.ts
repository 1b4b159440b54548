import { anyOf, near } from "@/server/domain/reply-guard/phrase";
import type { GuardInput } from "@/server/domain/reply-guard/verdict";
import { plain } from "./plain";

/** Ranks, prizes, fame and years of standing. */
export const award = [
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
export const awardInEastern = [
  /第一位|一番人気|24時間|毎日[^。]{0,10}営業|[0-9]円|治疗|治好|预防[^。]{0,6}病|第一名|获奖|受賞/,
];
export const boastInEnglish = [
  /\b(?:rooftop|swimming|infinity) pool\b|\bfree (?:parking|wifi|wi-fi|valet)\b|\b(?:we|we're|we are) (?:open|close)d? (?:at|from|until|till|every|daily|24)\b|\bbest \w+ in (?:town|seoul|korea|the city)\b|\bnumber one\b|\bcures?\b|\$\d/,
  /\bopen (?:24\/7|24 hours|every day|until|till|from)\b|\b(?:award[- ]winning|won the [\w ]{3,30}(?:award|gourmand|prize|star|contest)|has won|have won|voted (?:the )?(?:number one|best|#1)|michelin|oldest|gluten[- ]free|organic|vegan|halal|certified|world[- ]famous)\b|\bparking is free\b/,
];

/** The guest's own words, or ours from the menu: "국가대표" in a review about 국가대표. */
export function isTold(found: string, { review, shop }: GuardInput): boolean {
  const known = plain(`${review.text} ${shop.name} ${shop.menu.join(" ")} ${shop.category ?? ""}`);
  return (
    known.includes(found.slice(0, 3)) ||
    (found.length > 4 && known.includes(found.slice(0, 2)) && known.includes(found.slice(-3)))
  );
}
