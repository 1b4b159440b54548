import { describe, expect, it } from "vitest";
import { readDelimited, sniffDelimiter } from "./read-delimited";

describe("sniffDelimiter", () => {
  it.each([
    ["a table with tabs and commas in the text", "0\t맛있고, 싸고, 좋아요\n1\t별로\n0\t그냥, 그래요\n", "\t"],
    ["commas inside quotes", '날짜,내용\n2026-11-01,"맛있고, 싸요"\n', ","],
    ["semicolons", "2026-11-01;5;맛있어요\n2026-11-02;4;좋아요\n", ";"],
    ["pipes", "2026-11-01|5|맛있어요, 정말\n2026-11-02|4|좋아요\n", "|"],
    ["known names over uneven rows", "날짜,별점,내용\n2026-11-01,5,맛,있,어,요\n2026-11-02,5\n2026-11-03\n", ","],
    ["one column of text with commas", "맛있고, 싸요\n좋아요\n친절해요, 진짜로, 정말\n", "\t"],
  ])("%s", (_, text, delimiter) => {
    expect(sniffDelimiter(text)).toBe(delimiter);
  });
});

describe("readDelimited", () => {
  it("keeps line breaks inside quotes and blank lines, so that row numbers are those of a spreadsheet", async () => {
    const { rows } = await readDelimited(
      '날짜,내용\r\n2026-11-01,"첫 줄\r\n둘째 줄"\r\n\r\n2026-11-02,"그는 ""좋다"" 했다"\r\n',
    );
    expect(rows).toEqual([
      ["날짜", "내용"],
      ["2026-11-01", "첫 줄\r\n둘째 줄"],
      [""],
      ["2026-11-02", '그는 "좋다" 했다'],
    ]);
  });

  it("lets a stray quote mark stand instead of losing the rows after it", async () => {
    const { rows } = await readDelimited('0\t"맛있어요\n1\t5" 피자 최고\n0\t"진짜" 별로\n');
    expect(rows).toEqual([
      ["0", '"맛있어요'],
      ["1", '5" 피자 최고'],
      ["0", '"진짜" 별로'],
    ]);
  });

  it("keeps rows of different widths", async () => {
    const { rows } = await readDelimited("날짜,별점,내용\n1,2\n1,2,3,4\n");
    expect(rows.map((row) => row.length)).toEqual([3, 2, 4]);
  });
});
