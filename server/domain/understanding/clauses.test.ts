import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitClauses } from "./clauses";

const texts = (review: string) => splitClauses(review).map(({ text }) => text);

describe("splitClauses", () => {
  it("splits at sentence ends, commas and polite endings without a full stop", () => {
    expect(texts("국물이 진해요. 고기도 많고, 친절해요 또 올게요ㅎㅎ")).toEqual([
      "국물이 진해요.",
      "고기도 많고,",
      "친절해요",
      "또 올게요ㅎㅎ",
    ]);
  });

  it.each([
    ["맛있는데 비싸요", ["맛있는데", "비싸요"]],
    ["맛은 있지만 양이 적어요", ["맛은 있지만", "양이 적어요"]],
    ["분위기는 조용한데 좁아요", ["분위기는 조용한데", "좁아요"]],
    ["국물 최고 근데 주차가 어려워요", ["국물 최고", "근데 주차가 어려워요"]],
    ["다 좋아요. 다만 덥네요", ["다 좋아요.", "다만 덥네요"]],
  ])("%s turns", (review, expected) => {
    expect(texts(review)).toEqual(expected);
    expect(splitClauses(review).map(({ turns }) => turns)).toEqual([false, true]);
  });

  it("keeps numbers whole and a bare turning word with what it turns to", () => {
    expect(texts("4.5점 드려요")).toEqual(["4.5점 드려요"]);
    expect(texts("10,000원이에요")).toEqual(["10,000원이에요"]);
    expect(texts("좋아요. 그런데... 멀어요")).toEqual(["좋아요.", "그런데... 멀어요"]);
  });

  it("does not take 필요, 이런 데 or a noun in 데 for an ending", () => {
    expect(texts("이런 데 또 없고 말이 필요 없는 집")).toHaveLength(1);
  });

  it("keeps the exact place of every clause, in order, for any string", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.constantFrom("", "맛있는데 ", "근데. ", "요 "), (noise, korean) => {
        const review = `${noise}${korean}${noise}`;
        const clauses = splitClauses(review);
        return clauses.every(
          ({ start, end, text }, i) =>
            review.slice(start, end) === text && text.trim() === text && start >= (clauses[i - 1]?.end ?? 0),
        );
      }),
    );
  });
});
