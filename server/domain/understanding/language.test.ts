import { expect, it } from "vitest";
import { readLanguageCases } from "@/scripts/evaluation/cases";
import { detectLanguage } from "./language";

it.each([
  ["국물이 진해요", "ko"],
  ["ㅋㅋㅋㅋ", "ko"],
  ["best 라떼 맛집 good", "ko"],
  ["The soup was great, thanks!", "en"],
  ["ケジャンが絶品でした", "ja"],
  ["すごく美味しい", "ja"],
  ["老板很热情,太好吃了!", "zh"],
  ["C'était délicieux, merci à l'équipe", "other"],
  ["Очень вкусно", "other"],
  ["👍👍", "other"],
  ["", "other"],
  ["5점", "ko"],
  ["JMTGR", "ko"],
  ["coffee 최악 never again", "ko"],
  ["The staff were 최고 and the food was good", "en"],
  ["https://sale.example.com/spring 반값", "ko"],
] as const)("%s is %s", (text, language) => {
  expect(detectLanguage(text)).toBe(language);
});

it.each(readLanguageCases())("$text is $language", ({ text, language }) => {
  expect(detectLanguage(text)).toBe(language);
});
