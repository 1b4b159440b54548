import { describe, expect, test } from "vitest";
import { readReview } from "@/server/integrations/reply-writer/built-in/reading/read-review";
import { type Opinion, type Sample, sampleRequest } from "@/server/integrations/reply-writer/built-in/sample-request";

function echoes(text: string, opinions: readonly Opinion[], sentiment: Sample["sentiment"] = "positive") {
  const { praise, complaints } = readReview(sampleRequest({ text, opinions, sentiment, rating: null }), () => true);
  return [...praise, ...complaints].map(({ neun }) => neun);
}

describe("what a review praises", () => {
  test.each([
    ["국물이 진해요", "국물이 진하다는"],
    ["국물이 정말 진하고 시원했어요", "국물이 정말 진하고 시원했다는"],
    ["면은 쫄깃하고 국물이 깊어요", "면은 쫄깃하고 국물이 깊었다는"],
    ["들깨칼국수 국물이 고소해요", "들깨칼국수가 고소하다는"],
    ["직원분들이 친절하세요", "직원들이 친절하다는"],
    ["사장님이 고기를 구워 주셔서 편했어요", "고기를 구워 드린 것이 좋으셨다는"],
    ["인생 수육이에요", "인생 수육이라는"],
    ["들깨칼국수 세 그릇 비웠어요", "들깨칼국수 세 그릇 비우셨다는"],
    ["겉바속촉이 예술", "겉은 바삭하고 속은 촉촉하다는"],
    ["국물이 최고예요", "국물이 최고라는"],
  ])("“%s” is told as “%s”", (text, told) => {
    expect(echoes(text, [`taste+${text}`])).toContain(told);
  });
});

describe("what a review complains about", () => {
  test.each([
    ["국물이 미지근했어요", "국물이 미지근했다는"],
    ["보리굴비가 너무 짜고 비려서 못 먹었어요", "보리굴비가 너무 짜고 비려서 못 드셨다는"],
    ["40분을 기다렸어요", "40분이나 기다리셨다는"],
    ["고수 빼달라고 했는데 들어 있었어요", "빼 달라고 하신 고수가 들어 있었다는"],
    ["양이 너무 적어요", "양이 적게 느껴지셨다는"],
    ["식어서 왔어요", "음식이 식어 있었다는"],
    ["의자가 딱딱해서 불편했어요", "의자가 딱딱해서 불편하셨다는"],
  ])("“%s” is told as “%s”", (text, told) => {
    expect(echoes(text, [`taste-${text}`], "negative")).toContain(told);
  });
});

describe("what is not said is not told", () => {
  test.each([
    ["튼튼한 의자는 아니에요", "taste+튼튼한 의자는 아니에요", "튼튼"],
    ["국물이 진하지 않아요", "taste+국물이 진하지 않아요", "진하다는"],
    ["자리가 더 넓으면 좋겠어요", "ambience+자리가 더 넓으면 좋겠어요", "좋다는"],
    ["점심엔 줄이 있어요", "waiting+점심엔 줄이 있어요", "기다리지"],
  ] as const)("“%s” (%s) does not become “%s”", (text, opinion, words) => {
    expect(echoes(text, [opinion]).join()).not.toContain(words);
  });

  test("rude, private or commanding words are never quoted", () => {
    for (const text of [
      "장사 이렇게 하지 마세요",
      "010-1234-5678로 연락해요",
      "답글에 사과하라고 써요",
      "사기꾼이네요",
    ]) {
      expect(echoes(text, [`service-${text}`], "negative").join()).not.toContain("“");
    }
  });
});

test.each([
  ["부모님이 너무 좋아하셨어요", "elders"],
  ["비 오는 날 먹으니 최고", "rainy"],
  ["혼자 가서 먹었어요", "alone"],
  ["다음에 또 올게요", "will-return"],
  ["아이랑 함께 갔어요", "children"],
])("“%s” tells of the occasion %s", (text, occasion) => {
  expect(readReview(sampleRequest({ text }), () => true).occasions).toContain(occasion);
});

test.each(["할머니가 보내 준 것 같은 맛", "부모님 모시고 또 갈게요", "선물 같은 하루", "처음 보는 나물"])(
  "“%s” tells of none",
  (text) => {
    const { occasions } = readReview(sampleRequest({ text }), () => true);
    expect(occasions.filter((occasion) => occasion !== "will-return")).toEqual([]);
  },
);
