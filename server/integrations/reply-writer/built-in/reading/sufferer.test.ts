import { expect, test } from "vitest";
import { suffererAt } from "@/server/integrations/reply-writer/built-in/reading/sufferer";

test.each([
  ["남편이랑 먹고 저만 멀쩡하고 남편은 밤새 설사", "설사", "남편분이 "],
  ["광어회 먹고 밤새 토하고 설사했습니다. 같이 먹은 동생도요", "설사", "일행분까지 "],
  ["안 먹은 막내만 멀쩡했어요. 어머니는 응급실 가서 수액 맞고", "응급실", "어머님이 "],
  ["5살 아이 종아리 찢어져 4바늘 꿰맸습니다", "종아리", "아이가 "],
  ["남편이랑 갔는데 저는 배탈로 고생했어요", "배탈", ""],
  ["네명 중 세명이 구토 설사로 응급실 갔습니다", "응급실", "세 분이 "],
] as const)("“%s”: who suffered %s is “%s”", (text, harm, before) => {
  expect(suffererAt(text, text.indexOf(harm), "food").before).toBe(before);
});
