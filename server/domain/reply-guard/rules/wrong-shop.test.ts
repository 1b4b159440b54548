import { describe, expect, test } from "vitest";
import { brokenRules } from "@/server/domain/reply-guard/sample-input";

const shop = {
  name: "온기식당 연남점",
  category: "한식",
  phone: "02-123-4567",
  menu: ["들깨칼국수", "수육", "김치전"],
};

describe("wrong-shop", () => {
  test.each([
    "저희 미용실을 찾아 주셔서 고마워요. 염색도 예쁘게 해 드릴게요.",
    "객실을 편하게 쓰셨다니 다행이에요.",
    "저희 치킨을 좋아해 주셔서 고마워요.",
    "카센터 삼보모터스 아버지도 기뻐하세요.",
    "저희 턱시도 렌탈 젠틀핏은 밑단을 확인할게요.",
    "할매순대국 늘 잊지 마세요.",
    "커피가 입에 맞으셨다니 기뻐요.",
    "한마음분식을 찾아 주셔서 고마워요.",
    "안녕하세요, 달빛포차입니다.",
    "국물 이야기 고마워요. 산들바람 드림",
    "저희 합정점을 아껴 주셔서 고마워요.",
    "앞으로도 믿음직한 푸른식당이 될게요.",
    "저희 순두부찌개를 맛있게 드셨다니 기뻐요.",
    "Thank you for visiting Sunny Cafe!",
  ])("stops “%s”", (text) => {
    expect(brokenRules(text, { shop })).toContain("wrong-shop");
  });

  test.each([
    "저희 국숫집을 찾아 주셔서 고마워요.",
    "병원에 꼭 들러 보세요. 걱정돼요.",
    "동네 국수 가게에 큰 힘이 되네요.",
    "우리 칼국숫집은 늘 여기 있어요.",
    "온기식당을 찾아 주셔서 고마워요.",
    "온기식당이 생각나는 날 들러 주세요.",
    "안녕하세요, 온기식당 연남점입니다.",
    "연남점까지 와 주셔서 고마워요.",
    "국물 이야기 고마워요. 온기식당 드림",
    "칼국수를 맛있게 드셨다니 기뻐요.",
    "들깨칼국수의 국물을 좋아해 주셔서 고마워요.",
    "아쉬운 점은 언제든 말씀 주세요.",
    "저희 식당을 찾아 주셔서 고마워요.",
    "늘 한결같은 밥집이 될게요.",
    "모두 저희 숙제예요.",
  ])("lets “%s” pass", (text) => {
    expect(brokenRules(text, { shop })).not.toContain("wrong-shop");
  });

  test("words of the review are no one else's", () => {
    const review = { text: "옆 달빛포차에서 낙지볶음 먹고 2차로 왔어요. 홍대점보다 여기가 좋아요." };
    for (const text of [
      "달빛포차에서 오셔서 더 반가웠어요.",
      "낙지볶음을 드시고 오셨군요.",
      "홍대점보다 좋으셨다니요.",
    ])
      expect(brokenRules(text, { shop, review })).not.toContain("wrong-shop");
  });

  test("a shop that told us no menu is not judged by it", () => {
    expect(brokenRules("순두부찌개를 맛있게 드셨다니 기뻐요.", { shop: { ...shop, menu: [] } })).not.toContain(
      "wrong-shop",
    );
  });
});
