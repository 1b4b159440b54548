import { expect, test } from "vitest";
import { matterOf } from "@/server/integrations/reply-writer/built-in/matters/matters";
import { gladlyBorneOut } from "@/server/integrations/reply-writer/built-in/matters/praise-topics";
import { isPresupposedIn } from "@/server/integrations/reply-writer/built-in/matters/presupposed";

test.each([
  ["photos-well-taken", "C컬 탱글하게 잘 나왔어요", false],
  ["photos-well-taken", "증명사진 잘 나왔어요", true],
  ["booking-kept", "슈톨렌 예약하세요 두 번 하세요", false],
  ["booking-kept", "예약 시간에 바로 봐주심", true],
  ["no-wait", "빵 나오는 시간에 맞춰 갔습니다", false],
  ["no-wait", "거의 안 기다리고 들어감", true],
  ["wifi-slow", "와이파이 빠름", false],
  ["worse-than-before", "때운 게 한 달 만에 떨어졌어요", false],
  ["worse-than-before", "예전만 못해요", true],
  ["wait-long", "한 시간 섰어요", true],
] as const)("%s is meant in “%s”: %s", (id, words, isMeant) => {
  expect(matterOf(id)).not.toBeNull();
  expect(isPresupposedIn(id, words)).toBe(isMeant);
});

test.each([
  [
    "맛있었다는 한마디에 오늘 피로가 {풀려요|풀립니다}",
    "아이가 흘린 음료를 다시 만들어 주셨어요",
    "국밥 진짜 맛있어요",
  ],
  ["쫀득했다는 말씀도 {반가워요|반갑습니다}", "떡이 말랑말랑", "떡이 쫀득쫀득"],
  ["늘 찾아 주시는 분이라 절로 {기억하게 돼요|기억하게 됩니다}", "이름을 불러 주셨어요", "자주 오는 걸 기억하세요"],
])("“%s” is no answer to “%s”, but to “%s”", (phrase, other, own) => {
  expect(gladlyBorneOut(other, [phrase])).toEqual([]);
  expect(gladlyBorneOut(own, [phrase])).toEqual([phrase]);
});
