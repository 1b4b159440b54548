import { expect, test } from "vitest";
import { repetitionOf } from "@/server/domain/repetition";

const dishes = ["김치찌개", "된장찌개", "비빔밥", "냉면", "갈비탕", "제육볶음", "순두부", "육개장", "칼국수", "만둣국"];
const copied = dishes.map((dish) => `소중한 리뷰 감사합니다. ${dish} 맛있게 드셨다니 기쁩니다. 또 방문해 주세요!`);
const varied = [
  "비 오는 날 국물 생각이 나셨다니 반가워요. 따뜻하게 데워 둘게요.",
  "아이가 잘 먹었다는 말에 주방이 웃었어요. 다음엔 자리를 넓게 봐 둘게요.",
  "멀리서 와 주셨네요! 길이 막히지 않으셨는지 걱정했어요.",
  "반찬 이야기까지 해 주셔서 나물 무치는 손이 가벼워졌어요.",
  "혼자 오셔도 편하셨다니 다행이에요. 창가 자리가 볕이 좋아요.",
  "생일날 저희를 골라 주셨군요. 케이크 초 냄새가 아직 나는 것 같아요.",
  "면이 쫄깃했다는 말씀, 반죽하는 새벽에 떠올릴게요.",
  "부모님 입에 맞으셨다니 그보다 기쁜 말이 없어요.",
  "주차가 번거로우셨을 텐데 걸어와 주셔서 고마워요.",
  "퇴근길 한 그릇이 위로가 되었다니 오늘 장사는 다 했네요.",
];

test("replies that differ in the dish alone are copies", () => {
  expect(repetitionOf(copied, dishes)).toMatchObject({
    index: 100,
    sample: 10,
    frames: 10,
    openings: 10,
    closings: 10,
  });
});

test("replies that are each their own are none", () => {
  expect(repetitionOf(varied, dishes)).toEqual({ index: 0, sample: 10, frames: 0, openings: 0, closings: 0 });
});

test("half copied is in between, and nine are too few", () => {
  const half = repetitionOf([...copied.slice(0, 5), ...varied.slice(0, 5)], dishes);
  expect(half).toMatchObject({ index: 50, frames: 5 });
  expect(repetitionOf(copied.slice(0, 9), dishes)).toMatchObject({ index: null, sample: 9, frames: 9 });
  expect(repetitionOf([], [])).toMatchObject({ index: null, sample: 0 });
});
