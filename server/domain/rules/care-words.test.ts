import { expect, test } from "vitest";
import { hasCareWords } from "@/server/domain/rules/care-words";

test.each([
  "맛있는데 먹고 배탈 났어요",
  "좋았지만 환 불 받고 싶어요",
  "머리카락이 나왔지만 친절해서 5점",
  "직원이 반말해요",
  "구청에 신고할게요",
  "소비자원에 접수했어요",
  "바퀴벌레를 봤어요",
  "휠체어는 못 들어가요",
  "아이가 미끄러졌어요",
  "먹고 어지러웠어요",
  "커피에서 쉰내가 나요",
  "고소하겠습니다",
  "We got food poisoning but nice staff",
  "I want a refund",
  "There was a hair in my soup",
  "虫が入っていました",
  "想要退款",
])("%s asks for care", (text) => {
  expect(hasCareWords(text)).toBe(true);
});

test.each([
  "커피가 진하고 맛있어요",
  "고소한 향이 좋아요",
  "참기름이 고소해요",
  "다른 집과 차별화된 맛이에요",
  "또 가려고 해요",
  "목욕을 하고 나서 먹으니 꿀맛",
  "우리 멍멍이도 좋아해요",
  "쇠고기가 부드러워요",
  "손톱이 예쁘게 됐어요",
  "선생님이 꼼꼼하고 병원이 깨끗해요",
  "My hair looks great",
  "とても美味しかったです",
  "非常好吃",
])("%s does not", (text) => {
  expect(hasCareWords(text)).toBe(false);
});
