import { expect, test } from "vitest";
import { notedIn } from "@/server/integrations/reply-writer/built-in/reading/noted";
import { approvedIn } from "@/server/integrations/reply-writer/built-in/reading/taken/approved";
import { topicIn } from "@/server/integrations/reply-writer/built-in/reading/topic";
import { unreachedIn } from "@/server/integrations/reply-writer/built-in/reading/unreached";
import { thingWished } from "@/server/integrations/reply-writer/built-in/reading/wish";

test.each([
  ["쌍화차 8천원. 계란노른자 선택가능", null, ["쌍화차 가격", "계란노른자"]],
  ["토요일 2시까지. 일요일 휴무", null, ["영업시간", "휴무일"]],
  ["첫째셋째 일요일은 쉬어요", 5, ["휴무일"]],
  ["11시쯤 가면 막 나온거 먹을수있음", 5, ["갓 나오는 시간"]],
  ["그냥 김밥맛. 현금만 받음", 3, []],
  ["사장님이 친절해요. 주차 됨", null, []],
])("“%s” notes %j", (text, rating, topics) => {
  expect(notedIn(text, rating)).toEqual(topics);
});

test.each([
  ["라떼는 진짜 맛있는데 디카페인도 있으면 좋겠어요", "디카페인"],
  ["참치김밥 최고. 젓가락 빼는 옵션 생기면 좋겠어요", "젓가락 빼는 옵션"],
  ["겨자 좀 테이블에 비치해주셨으면 해요", "겨자"],
  ["무화과타르트 재입고 기원 1일차", "무화과타르트"],
  ["두분이서 하시기엔 손님이 많아요 알바 쓰시면 좋겠어요", "일손"],
  ["부자 되셨으면 좋겠어요", null],
])("“%s” wishes for “%s”", (text, thing) => {
  expect(thingWished(text)).toBe(thing);
});

test.each([
  ["의사쌤은 좋은데", "선생님"],
  ["레인 상태 좋았다", "레인 상태"],
  ["여친은 좋다는데", null],
  ["맛 굿", null],
])("“%s” calls “%s” good", (note, thing) => {
  expect(approvedIn(note)).toBe(thing);
});

test("a short complaint speaks of the noun it begins with", () => {
  expect(topicIn("동전교환기 고장남")).toBe("동전교환기");
  expect(topicIn("오늘은 별로였어요")).toBeNull();
});

test("who could not reach us is known by how they tried", () => {
  expect(unreachedIn("전화를 안받으셔서요")).toBe("call");
  expect(unreachedIn("카톡 문의했는데 답이 없어요")).toBe("message");
  expect(unreachedIn("전화로 물어봤더니 친절했어요")).toBeNull();
});
