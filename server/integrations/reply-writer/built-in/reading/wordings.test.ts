import { expect, test } from "vitest";
import { wordingsOf } from "@/server/integrations/reply-writer/built-in/reading/wordings";

test.each([
  ["IPA 홉향 살아있음", "IPA 홉향이 살아 있음"],
  ["불판 안 갈아줌", "불판을 안 갈아줌"],
  ["수압이 너무 약해서 샴푸 헹구는데 한세월", "수압이 너무 약해요"],
  ["룸이라더니 병풍 하나로 막아놔서 옆 돌잔치 노래가 다 들려요", "옆 돌잔치 노래가 다 들려요"],
  ["음식은 나오는 순서가 뒤죽박죽이라 식사랑 잡채가 같이 나오고", "음식은 나오는 순서가 뒤죽박죽이에요"],
  ["된장찌개에 파리 두 마리가 떠 있었어요", "파리 두 마리가 떠 있었어요"],
  ["어제 저녁에 국물이 다 식었어요", "국물이 다 식었어요"],
])("“%s” may be told as “%s”", (clause, wording) => {
  expect(wordingsOf(clause)).toContain(wording);
});

test.each([
  ["막국수가 떡이 돼서 왔어요", "떡이 돼서 왔어요"],
  ["겉이 과자 같고", "겉이 과자가 같고"],
  ["같이 나온 콩나물국이 식어 있었어요", "나온 콩나물국이 식어 있었어요"],
  ["밤새 못 잤어요", "밤새가 못 잤어요"],
])("“%s” is never “%s”", (clause, wording) => {
  expect(wordingsOf(clause)).not.toContain(wording);
});

test("the clause itself comes first", () => {
  expect(wordingsOf("면이 불어서 나왔고")[0]).toBe("면이 불어서 나왔고");
});
