import { expect, test } from "vitest";
import { letterPairs } from "./letter-pairs";

const holds = (text: string, word: string) => {
  const pairs = new Set(letterPairs(text));
  return letterPairs(word).every((pair) => pairs.has(pair));
};

test("a text holds the pairs of every part of its words", () => {
  const word = "토요일에기다렸는데ABC😀안내";
  for (let start = 0; start < word.length; start += 1)
    for (let end = start + 2; end <= word.length; end += 1) {
      const part = word.slice(start, end);
      if (part.isWellFormed()) expect(holds(`앞 ${word} 뒤`, part)).toBe(true);
    }
});

test("case does not matter, spaces part words, one letter has no pair", () => {
  expect(holds("The Broth", "bROTH")).toBe(true);
  expect(holds("우 산", "우산")).toBe(false);
  expect(letterPairs("맛 a ")).toEqual([]);
});

test("different pairs hardly ever share a number", () => {
  const pairs = new Set<number>();
  for (let first = 0xac00; first < 0xac00 + 300; first += 1)
    for (let second = 0xac00; second < 0xac00 + 300; second += 1)
      for (const pair of letterPairs(String.fromCodePoint(first, second))) pairs.add(pair);
  expect(pairs.size).toBeGreaterThan(89_900);
});
