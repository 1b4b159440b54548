import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type WordCount, wordShifts } from "./word-shifts";

const count = (keyword: string, now: number, before: number, rest: Partial<WordCount> = {}): WordCount => ({
  keyword,
  now,
  before,
  positive: now,
  negative: 0,
  ratingCount: 0,
  ratingSum: 0,
  ...rest,
});

describe("wordShifts", () => {
  it("puts what changed first, and leaves out what hardly anybody says", () => {
    const found = wordShifts(
      [
        count("국물", 60, 60),
        count("대기", 30, 4, { positive: 2, negative: 20 }),
        count("주차", 1, 25),
        count("컵", 4, 2),
      ],
      { now: 200, before: 200 },
    );
    expect(found.map(({ keyword, shift, leaning }) => [keyword, shift, leaning])).toEqual([
      ["대기", "more", "negative"],
      ["주차", "less", "positive"],
      ["국물", "same", "positive"],
    ]);
  });

  it("never calls growth what shrank", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 300 }), (now, before) => {
        const [found] = wordShifts([count("말", now, before)], { now: 1_000, before: 1_000 });
        if (found?.shift === "more") expect(now).toBeGreaterThan(before);
        if (found?.shift === "less") expect(now).toBeLessThan(before);
      }),
    );
  });
});
