import { expect, test } from "vitest";
import { complaintDetailOf } from "@/server/integrations/reply-writer/built-in/reading/complaint-detail";

const told = (clause: string) => complaintDetailOf(clause, () => true)?.ni ?? null;

test.each([
  ["칼국수 면이 불어서 나왔고", "칼국수 면이 불어서 나왔다니"],
  ["앞접시 달라고 세 번 말했습니다", "앞접시 달라고 세 번 말씀하셨다니"],
  ["50분 기다렸고", "50분 기다리셨다니"],
  ["콜라 빠졌고", "콜라가 빠졌다니"],
  ["전화도 안받음", "전화도 안 받았다니"],
  ["전화드렸더니 다른 분은 괜찮다고만 하시네요", "전화하셨더니 다른 분은 괜찮다고만 했다니"],
  ["음악이 너무 커서 대화가 안 돼요", "음악이 너무 커서 대화가 안 됐다니"],
  ["오후에 가면 남은 게 없어요", "오후에 오시면 남은 게 없었다니"],
  ["화장실이 남녀공용인 게 아쉽", "화장실이 남녀공용인 게 아쉬웠다니"],
  ["얼룩은 그대로고", "얼룩이 그대로였다니"],
  ["직원분이 고기를 다 태워놓고", "직원이 고기를 다 태워놓았다니"],
])("“%s” is told back as “%s”", (clause, expected) => {
  expect(told(clause)).toBe(expected);
});

test.each([
  ["패딩 맡겼는데", "what led up to it"],
  ["크라운 씌우고", "what went before"],
  ["라면 찾기 게임 재밌었어요", "a jest"],
  ["진짜 친절하시네요", "kind words"],
  ["다신 안 갑니다", "what will not be"],
  ["이게 손님한테 할 소린가요", "a question"],
  ["방음이 종이", "no sentence"],
  ["옆집보다 비싸요", "another shop"],
  ["사장님 개새끼예요", "an insult"],
])("“%s” is not told back: %s", (clause) => {
  expect(told(clause)).toBeNull();
});

test("what may not be said is not told back", () => {
  expect(complaintDetailOf("면이 불어서 나왔고", () => false)).toBeNull();
});
