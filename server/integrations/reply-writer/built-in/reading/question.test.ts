import { expect, test } from "vitest";
import { askedIn, onlyAsks } from "@/server/integrations/reply-writer/built-in/reading/question";

const menu = ["말차라떼", "당근케이크"];

test.each([
  ["주차 되나요?", { about: "주차", offered: null, kind: "other" }],
  ["커피 좋아요. 말차라떼도 팔아요?", { about: "말차라떼", offered: "말차라떼", kind: "other" }],
  ["토요일 몇 시까지 보나요", { about: "영업시간", offered: null, kind: "other" }],
  ["혹시 강아지 동반 가능한가요?", { about: "강아지 동반", offered: null, kind: "other" }],
  [
    "고양이 중성화 문의드려요 5개월 3.1kg인데 비용이랑 입원 하루 해야하나요?",
    { about: "고양이 중성화 비용과 입원", offered: null, kind: "cost" },
  ],
  ["글루텐프리 빵도 파시나요? 아이가 알러지가 있어서요", { about: "글루텐프리 빵", offered: null, kind: "allergen" }],
  [
    "7세 레벨테스트 받으려면 어떻게 해야 하나요 셔틀은 어디까지 오나요",
    { about: "7세 레벨테스트와 셔틀", offered: null, kind: "other" },
  ],
  ["단체 20명도 예약되나요?", { about: "단체 20명 예약", offered: null, kind: "booking" }],
])("“%s” asks about %j", (text, asked) => {
  expect(askedIn(text, menu)).toMatchObject(asked);
});

test.each([
  ["아기의자 있나요?? 돌쟁이 데리고 가려구요", "아기의자가 있는지"],
  ["임플란트 상담만 받으러 가도 되나요?", "임플란트 상담만 받으러 오셔도 되는지"],
  ["추나 보험 되나요 초진은 예약해야 하나요", "추나 보험이 되는지와 초진은 예약하셔야 하는지"],
  ["처음부터 다시 해야되는지도 궁금해요", "처음부터 다시 하셔야 되는지"],
  ["저희도 가도 되나요?", null],
])("“%s” wants to know “%s”", (text, whether) => {
  expect(askedIn(text, menu)?.whether).toBe(whether);
});

test.each(["수육용 어디가 좋냐 여쭤보니 앞다리를 추천해주셨어요", "이거 되냐고 물어보니 바로 해주셨어요"])(
  "“%s” tells what was asked before",
  (text) => {
    expect(askedIn(text, menu)).toBeNull();
  },
);

test.each(["뭐 이런 데가 다 있나요?", "이게 말이 되나요?", "맛있어요", '"뭐 드려요?" 하고 먼저 물어봐 주셨어요'])(
  "“%s” asks nothing",
  (text) => {
    expect(askedIn(text, menu)).toBeNull();
  },
);

test("a review is a question only when it says nothing else", () => {
  expect(onlyAsks("포장도 되나요?")).toBe(true);
  expect(onlyAsks("빵도 파시나요? 아이가 알러지가 있어서요")).toBe(true);
  expect(onlyAsks("국물이 진해요. 포장도 되나요?")).toBe(false);
});
