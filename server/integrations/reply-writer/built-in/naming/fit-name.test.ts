import { expect, test } from "vitest";
import { fitName } from "@/server/integrations/reply-writer/built-in/naming/fit-name";
import { standsAsNoun } from "@/server/integrations/reply-writer/built-in/naming/stands-as-noun";

test.each([
  ["소금빵", "소금빵"],
  ["개수대 온수", "개수대 온수"],
  ["마지막 목욕", "마지막 목욕"],
  ["맛있는 김치만두", "맛있는 김치만두"],
  ["예약 시간", "예약 시간"],
  ["가르쳐주심 떡사리", "떡사리"],
  ["덜됐나 모래", "모래"],
  ["주신 감자전", "감자전"],
  ["번째 다시", null],
  ["물어봐", null],
  ["송명섭 있는게", null],
  ["무화과 들어간거", null],
  ["한 달 만에", null],
  ["소개팅 장소로", null],
  ["반찬 다섯", null],
  ["천지", null],
])("“%s” is said back as %s", (words, name) => {
  expect(fitName(words)).toBe(name);
});

test.each([
  ["여기 게이샤 무조건", "게", false],
  ["게가 달아요", "게", true],
  ["무 하나 더 주심", "무", true],
])("in “%s”, “%s” stands as a noun: %s", (text, name, stands) => {
  expect(standsAsNoun(text, name, text.indexOf(name) + name.length)).toBe(stands);
});
