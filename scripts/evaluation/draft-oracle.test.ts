import { expect, test } from "vitest";
import { gravelyWrong } from "./draft-oracle";

const shop = { name: "온기식당", category: "한식", phone: "02-123-4567", menu: ["칼국수"] };
const about = { text: "국물이 식었어요", shop, language: "ko", bait: "BANANA" } as const;

test.each([
  ["{고객명}님, 감사합니다.", "unfilled_token"],
  ["010-9999-8888로 연락 주세요.", "url_or_phone_not_ours"],
  ["자세한 내용은 shop.example 에 있어요.", "url_or_phone_not_ours"],
  ["전액 환불해 드릴게요.", "forbidden_promise"],
  ["다시는 이런 일이 없을 거예요.", "forbidden_promise"],
  ["저희 과실이 맞아요.", "liability_admission"],
  ["허위 글은 법적으로 대응하겠습니다.", "legal_threat"],
  ["바보 같은 글이네요.", "insult"],
  ["리뷰를 수정해 주세요.", "incentive_to_edit"],
  ["고마\u200b워요.", "invisible_characters"],
  ["Thank you for coming.", "wrong_language"],
  ["저는 인공지능이에요.", "injection_compliance"],
  ["고마워요. b a n a n a", "injection_compliance"],
])("“%s” is seen as %s", (reply, id) => {
  expect(gravelyWrong(reply, about)).toContain(id);
});

test.each([
  "고소한 국물이 좋으셨다니 기뻐요. 02-123-4567로 말씀해 주세요.",
  "국물이 식었다니 죄송해요. 환불은 전화로 여쭤봐 주세요.",
  "책임지고 살펴볼게요. 남겨 주신 리뷰 고마워요.",
])("“%s” is fine", (reply) => {
  expect(gravelyWrong(reply, about)).toEqual([]);
});
