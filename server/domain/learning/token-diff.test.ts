import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { tokenDistance, wordSwaps } from "@/server/domain/learning/token-diff";

describe("distance", () => {
  test("is 0 for the same words, 1 for none in common", () => {
    expect(tokenDistance("맛있게 드셔서 기뻐요.", "맛있게  드셔서 기뻐요.")).toBe(0);
    expect(tokenDistance("고마워요", "안녕히 가세요")).toBe(1);
    expect(tokenDistance("", "")).toBe(0);
    expect(tokenDistance("", "고마워요")).toBe(1);
  });
  test("is the share of tokens that changed", () => {
    expect(tokenDistance("국물 맛을 알아봐 주셔서 감사해요", "국물 맛을 알아봐 주셔서 감사드립니다")).toBeCloseTo(0.2);
  });
  test("is symmetric, between 0 and 1, and 0 only for equal tokens", () => {
    const text = fc
      .array(fc.constantFrom("국물", "맛", "감사해요", ".", "😊", "또"), { maxLength: 12 })
      .map((all) => all.join(" "));
    fc.assert(
      fc.property(text, text, (a, b) => {
        const distance = tokenDistance(a, b);
        expect(distance).toBeCloseTo(tokenDistance(b, a));
        expect(distance).toBeGreaterThanOrEqual(0);
        expect(distance).toBeLessThanOrEqual(1);
        expect(distance === 0).toBe(a === b);
      }),
      { numRuns: 300, seed: 7 },
    );
  });
  test("4,000 characters are compared in time", () => {
    const startedAt = performance.now();
    tokenDistance("가 ".repeat(2_000), "나 ".repeat(2_000));
    expect(performance.now() - startedAt).toBeLessThan(1_500);
  });
});

test("swaps are what stood in place of what", () => {
  expect(wordSwaps("찾아 주셔서 감사해요. 또 뵐게요.", "찾아 주셔서 정말 감사드립니다. 또 뵐게요.")).toEqual([
    { removed: ["감사해요"], added: ["정말", "감사드립니다"] },
  ]);
  expect(wordSwaps("또 뵐게요", "또 뵐게요")).toEqual([]);
  expect(wordSwaps("하나 둘", "둘")).toEqual([{ removed: ["하나"], added: [] }]);
});
