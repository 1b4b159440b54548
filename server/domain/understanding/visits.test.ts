import { describe, expect, it } from "vitest";
import { saysOnlyVisit } from "./visits";

describe("a clause that only tells of a visit", () => {
  it.each([
    "3번 왔어요",
    "벌써 세 번째 방문입니다",
    "점심에 2번 들렀습니다",
    "이번 주에만 3번 갔어요",
    "아내와 둘이 평일 오후에 방문",
    "네 명이서 갔습니다",
    "친구랑 어제 저녁에 다녀왔어요",
    "2주 전에 다녀왔어요",
    "작년 가을에 처음 가 봤어요",
  ])("takes no side: %s", (clause) => {
    expect(saysOnlyVisit(clause)).toBe(true);
  });

  it.each([
    "두 번 다시 안 가요",
    "점심 ".repeat(5000) + "갔어요",
    "한 번 가고 말았어요",
    "점심에 갔는데 문이 닫혀 있었어요",
    "세 번 불러서 겨우 왔어요",
    "맛있어서 두 번 갔어요",
    "친구가 토했어요",
    "전화했더니 그냥 갔어요",
    "방문을 쾅 닫았어요",
  ])("may take one: %s", (clause) => {
    expect(saysOnlyVisit(clause)).toBe(false);
  });
});
