import { describe, expect, it } from "vitest";
import { ReviewSearch } from "./review-search";
import { containing, excerptOf, findWords, termsOf } from "./search-words";

describe("searched words", () => {
  it("reads commas as or, spaces as and", () => {
    expect(termsOf(" 대기,  오래 기다 ,, ")).toEqual([["대기"], ["오래", "기다"]]);
    expect(termsOf("  ")).toEqual([]);
  });

  it("takes no more than five of them", () => {
    expect(termsOf("가,나,다,라,마,바")).toHaveLength(5);
  });

  it("looks for wildcards as they are written", () => {
    expect(containing("50%_할인\\")).toBe("%50\\%\\_할인\\\\%");
  });

  it("finds each place once, the longer one where two begin", () => {
    const text = "기다리다 지쳐 또 기다렸다";
    expect(findWords(text, "기다, 기다리").map(({ start, end }) => text.slice(start, end))).toEqual(["기다리", "기다"]);
  });

  it("minds no capital letters", () => {
    expect(findWords("JMT라더니", "jmt")).toEqual([{ start: 0, end: 3 }]);
  });

  it("finds nothing without words", () => {
    expect(findWords("맛있어요", " , ")).toEqual([]);
  });
});

describe("an excerpt", () => {
  const long = `${"가".repeat(300)} 오래 기다렸어요 ${"나".repeat(300)}`;

  it("shows the word that was searched, wherever it stands", () => {
    expect(excerptOf(long, "기다")).toMatch(/^….*기다렸어요.*…$/u);
    expect(excerptOf(long, "기다").length).toBeLessThan(170);
  });

  it("is the beginning where nothing was searched, and the whole where it is short", () => {
    expect(excerptOf(long, "")).toBe(`${"가".repeat(160)}…`);
    expect(excerptOf("짧은 글", "글")).toBe("짧은 글");
  });
});

describe("a search", () => {
  it("refuses what no filter offers", () => {
    expect(ReviewSearch.safeParse({ days: 31 }).success).toBe(false);
    expect(ReviewSearch.safeParse({ rating: 6 }).success).toBe(false);
    expect(ReviewSearch.safeParse({ words: "가".repeat(101) }).success).toBe(false);
  });
});
