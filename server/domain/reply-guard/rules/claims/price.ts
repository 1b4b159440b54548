import { anyOf } from "@/server/domain/reply-guard/phrase";

/** An amount of money, or what an extra costs. */
export const price = [
  /\d[\d,]*(?:만|천|백)?\s?원|(?<![가-힣0-9])(?:만|천|오천|이만|삼만|오만|십만) ?원(?!짜리)|[한두세네오육칠팔구]천 ?원|[일이삼사오육칠팔구만천백]{2,5} ?원(?![가-힣]*장)|\$\d+|\d[\d,]* won\b/,
  anyOf(
    "(?:참가비|택배비|추가금|추가는|배달비|이용료|게임당|한줄에|한병|한마리에|개당|인당)[^.!?]{0,6}(?:[0-9]|만|천|오천|무료)",
  ),
];

/** True when the review names the amount. */
export function isToldAmount(amount: string, said: string): boolean {
  const digits = amount.replace(/\D/g, "");
  if (digits === "") return said.includes(amount.replace(/\s/g, ""));
  return said.replace(/,/g, "").includes(digits);
}
