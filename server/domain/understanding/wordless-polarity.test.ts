import { describe, expect, it } from "vitest";
import { wordlessPolarity } from "./wordless-polarity";

describe("wordlessPolarity", () => {
  it.each([
    ["❤️❤️", 1],
    ["🍜🥢", 1],
    ["ㅋㅋㅋ 👍", 1],
    ["👎", -1],
    ["ㅡㅡ", -1],
    ["😡😡😡", -1],
    ["🤔", 0],
    ["...", 0],
    ["?", 0],
    ["", 0],
  ])("%s", (text, sign) => {
    expect(Math.sign(wordlessPolarity(text) ?? Number.NaN)).toBe(sign);
  });

  it.each(["맛", "ok", "5", "굿👍", "맛있어요ㅠㅠ"])("leaves words to others: %s", (text) => {
    expect(wordlessPolarity(text)).toBeNull();
  });
});
