import { expect, test } from "vitest";
import { honorificPast, past, stemOfPast } from "@/server/integrations/reply-writer/built-in/grammar/conjugate";
import { readPredicate } from "@/server/integrations/reply-writer/built-in/grammar/predicate";

test.each([
  ["없", "없었", "없으셨"],
  ["기다리", "기다렸", "기다리셨"],
  ["맵", "매웠", "매우셨"],
  ["좁", "좁았", "좁으셨"],
  ["고르", "골랐", "고르셨"],
  ["예쁘", "예뻤", "예쁘셨"],
  ["듣", "들었", "들으셨"],
  ["짓", "지었", "지으셨"],
  ["힘들", "힘들었", "힘드셨"],
  ["먹", "먹었", "드셨"],
  ["친절하", "친절했", "친절하셨"],
])("%s다 was %s다, of a guest %s다", (stem, was, honoured) => {
  expect(past(stem)).toBe(was);
  expect(honorificPast(stem)).toBe(honoured);
});

test.each(["기다렸", "골랐", "예뻤", "뽀얬", "노랬", "힘들었", "먹었", "했", "갔", "왔", "놀랐"])(
  "%s다 is taken back to its stem",
  (was) => {
    expect(past(stemOfPast(was))).toBe(was);
  },
);

test.each([
  ["라떼에 딸기가 없어요", "라떼에 딸기가 없었"],
  ["20분 기다렸습니다", "20분 기다렸"],
  ["면발은 쫄깃한데", "면발은 쫄깃했"],
  ["방이 춥고", "방이 추웠"],
  ["치즈가 팔 길이만큼 늘어남", "치즈가 팔 길이만큼 늘어났"],
  ["비 와도 머리가 안 젖음", "비 와도 머리가 안 젖었"],
  ["계산이 틀렸더라고요", "계산이 틀렸"],
  ["예전 맛이 아니네요", "예전 맛이 아니었"],
  ["침구 뽀송", "침구 뽀송했"],
  ["과자 부스러기가", "과자 부스러기가 있었"],
])("“%s” is told as “%s다”", (clause, base) => {
  expect(readPredicate(clause)).toMatchObject({ kind: "verb", base });
});

test.each([
  ["이틀 만에 고개 숙인 장미", "이틀 만에 고개 숙인 장미"],
  ["인생 국밥집이에요", "인생 국밥집"],
  ["케이크가 최고네요", "케이크가 최고"],
])("“%s” ends in a noun", (clause, words) => {
  expect(readPredicate(clause)).toEqual({ kind: "noun", words });
});

test.each([
  "또 갈게요",
  "포장도 되나요",
  "웨이팅 각오하세요",
  "얼마나 걸려요?",
  "다시 가고 싶어요",
  "닭이 다이어트를 했나 봐요",
])("“%s” tells no fact", (clause) => {
  expect(readPredicate(clause)).toBeNull();
});

test("the guest's 시 about somebody else is taken off", () => {
  expect(readPredicate("문 닫기 전에 불부터 끄심")).toMatchObject({ base: "문 닫기 전에 불부터 껐", honours: true });
});
