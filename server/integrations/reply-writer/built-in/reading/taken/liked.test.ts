import { expect, test } from "vitest";
import { likedIn } from "@/server/integrations/reply-writer/built-in/reading/taken/liked";

test.each([
  ["말차라떼 진하고 스콘 겉바속촉", ["진한 말차라떼", "겉바속촉 스콘"]],
  ["껍질 바삭하고 속은 촉촉..", ["바삭한 껍질", "촉촉한 속"]],
  ["꿔바로우 소스가 새콤해서 계속 들어감", ["새콤한 꿔바로우 소스"]],
  ["침대 편하고 화장실 깨끗", ["편한 침대", "깨끗한 화장실"]],
  ["주차 넓음", ["넓은 주차장"]],
])("“%s” praises %j", (text, things) => {
  expect(likedIn(text)).toEqual(things);
});

test.each([
  "청국장 꾸릿하지 않고 구수해요",
  "혼자 두시간 앉아있어도 편했어요",
  "하나도 안 깨끗해요",
  "마음 편하게 있다 갑니다",
  "직원분 친절하고 깔끔하면 좋겠어요",
])("“%s” praises no thing by an adjective", (text) => {
  expect(likedIn(text)).toEqual([]);
});
