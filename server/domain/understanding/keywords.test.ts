import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extractKeywords, maxKeywords } from "./keywords";

describe("extractKeywords", () => {
  it("puts dishes of the shop first, spacing aside, the longest name only", () => {
    expect(extractKeywords("친절하고 바스크 치즈케이크가 맛있어요", "ko", ["치즈케이크", "바스크치즈케이크"])).toEqual([
      "바스크치즈케이크",
      "친절",
      "맛있다",
    ]);
  });

  it("merges what means the same", () => {
    expect(extractKeywords("존맛! 진짜 맛있어요 맛나요", "ko")).toEqual(["맛있다"]);
    expect(extractKeywords("웨이팅 길고 대기가 길어요", "ko")).toEqual(["웨이팅"]);
  });

  it("strips particles from nouns it has never seen and leaves verbs alone", () => {
    expect(extractKeywords("흑임자를 갈아서 만든 소르베가 있는", "ko")).toEqual(["흑임자", "소르베"]);
  });

  it("knows the menu however it is spelt and spaced", () => {
    expect(extractKeywords("치즈 돈가스랑 김치 찌게 시켰어요", "ko", ["치즈돈까스", "김치찌개"])).toEqual([
      "치즈돈까스",
      "김치찌개",
    ]);
  });

  it("does not count what is denied, and keeps nouns that end in 이", () => {
    expect(extractKeywords("비린내 하나 없고 머리카락 하나 안 나와요", "ko")).toEqual([]);
    expect(extractKeywords("황태구이가 좋아요", "ko")).toContain("황태구이");
    expect(extractKeywords("볼륨감이 있는 보브커트 마음에 들어요", "ko")).toContain("커트");
  });

  it("reads other languages", () => {
    expect(extractKeywords("The einspanner was wonderful", "en")).toContain("einspanner");
    expect(extractKeywords("ケジャンが絶品でした", "ja")).toContain("ケジャン");
  });

  it("gives at most eight, each once, for any string", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary" }),
        fc.constantFrom("ko", "en", "ja", "zh", "other"),
        (noise, language) => {
          const keywords = extractKeywords(`${noise} 국물 고기 면발 반찬 직원 주차 분위기 화장실 예약 포장`, language);
          expect(keywords.length).toBeLessThanOrEqual(maxKeywords);
          expect(new Set(keywords).size).toBe(keywords.length);
        },
      ),
    );
  });
});
