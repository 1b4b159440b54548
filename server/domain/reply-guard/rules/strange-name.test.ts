import { describe, expect, test } from "vitest";
import { brokenRules, sampleInput } from "@/server/domain/reply-guard/sample-input";

const shop = { ...sampleInput("").shop, name: "온기식당", menu: ["들깨칼국수", "수육", "김치전"] };

describe("a shop's name that is not ours", () => {
  test.each([
    "점핑몬스터를 즐겁게 이용해 주셔서 고마워요.",
    "오후의홍차를 좋아해 주셔서 고마워요.",
    "수제비고을에서 드신 한 그릇이 든든하셨다니 다행이에요.",
    "국물 칭찬 고마워요. 브런치온에서는 더 진하게 끓여 볼게요.",
    "투다리 국물을 칭찬해 주셔서 고마워요.",
    "다정한부엌 들깨칼국수를 비워 주셔서 고마워요.",
    "우리 벌교밥상집은 국물이 진해요.",
  ])("is stopped: “%s”", (text) => {
    expect(brokenRules(text, { shop })).toContain("wrong-shop");
  });

  test.each([
    "온기식당을 찾아 주셔서 고마워요.",
    "먼 길을 찾아와 주셔서 고마워요.",
    "동네 골목을 들러 주신 걸음이 반가워요.",
    "들깨칼국수를 좋아해 주셔서 고마워요.",
    "따끈한 들깨칼국수를 알아봐 주셔서 고마워요.",
    "창가 자리에서 드신 칼국수가 따뜻했기를 바라요.",
    "귀한 옷을 믿고 맡겨 주셔서 고마워요.",
  ])("is none in “%s”", (text) => {
    expect(brokenRules(text, { shop })).not.toContain("wrong-shop");
  });

  test("what the review calls us is ours", () => {
    const review = { text: "점핑몬스터 다녀왔는데 국물이 진해요" };
    expect(brokenRules("점핑몬스터를 찾아 주셔서 고마워요.", { shop, review })).not.toContain("wrong-shop");
  });
});
