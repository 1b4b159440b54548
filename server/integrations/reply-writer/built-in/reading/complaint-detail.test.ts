import { expect, test } from "vitest";
import { complaintDetailsOf } from "@/server/integrations/reply-writer/built-in/reading/complaint-detail";

const complaintDetailOf = (...of: Parameters<typeof complaintDetailsOf>) =>
  [...complaintDetailsOf(...of)].find((detail) => "ni" in detail) ?? null;
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
  ["속이 단무지밖에 안보여요", "속이 단무지밖에 안 보였다니"],
  ["옆방 코고는소리 다 들려요", "옆방 코 고는 소리가 다 들렸다니"],
  ["감튀는 죽처럼됨", "감튀가 죽처럼 됐다니"],
  ["쏘쏘 도우가 눅눅했다", "도우가 눅눅했다니"],
  ["파스타 면이 다 불어서 포크로 들면 덩어리째 올라와요", "파스타 면이 다 불었다니"],
  ["조식은 가짓수 적고", "조식 가짓수가 적었다니"],
  ["고기는 누린 냄새", "고기에서 누린 냄새가 났다니"],
  ["다리가 한개", "다리가 한 개였다니"],
  ["짬뽕에 해물이 오징어 세조각", "짬뽕에 해물이 오징어 세 조각이었다니"],
  ["밥은 벌써 굳어있었어요", "밥이 벌써 굳어 있었다니"],
  ["물이 너무 차가웠어요", "물이 너무 차가웠다니"],
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
  ["하나도 치료할거 없답니다", "hearsay"],
  ["국물이 미지근하이 맛이 한개도 없심더", "dialect"],
  ["바다뷰 아니었어요", "half a sentence"],
  ["버터갈릭말고", "what was not meant"],
  ["얼룩덜룩 초록끼돌아요", "words run together"],
  ["상담만 40분 회원권 끊으라고 계속", "no predicate"],
  ["현금가랑 카드가 다른건 좀 아닌듯합니다", "an opinion"],
])("“%s” is not told back: %s", (clause) => {
  expect(told(clause)).toBeNull();
});

test.each([
  ["광어초밥 왔어요", "연어초밥 시켰는데", "연어초밥을 시키셨는데 광어초밥을 드려"],
  ["안받음", "전화했는데", "전화도 받지 못해"],
  ["20분 기다림", "예약하고 갔는데", "예약하고 오셨는데 20분이나 기다리시게 해"],
])("“%s” after “%s” is told as our part: “%s”", (clause, before, hae) => {
  expect(complaintDetailOf(clause, () => true, before)?.hae).toBe(hae);
});

test("what may not be said is not told back", () => {
  expect(complaintDetailOf("면이 불어서 나왔고", () => false)).toBeNull();
});
