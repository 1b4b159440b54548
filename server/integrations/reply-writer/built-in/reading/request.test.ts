import { expect, test } from "vitest";
import { requestOf } from "@/server/integrations/reply-writer/built-in/reading/request";

test.each([
  ["두피에 진물이 나요. 연락 바랍니다", "contact"],
  ["가격표 좀 올려주세요", "posting"],
  ["흑임자라떼 없어졌던데 돌려주세요", "return"],
  ["다대기는 따로 주시면 안 될까요?", "change"],
  ["영업시간이 달라요 수정 부탁드려요", "listing"],
  ["국물이 진해요. 또 올게요", null],
  ["고기를 구워 주셨어요", null],
] as const)("“%s” asks for %s", (text, request) => {
  expect(requestOf(text)).toBe(request);
});
