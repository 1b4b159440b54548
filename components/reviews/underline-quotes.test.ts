import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Quote, underlineQuotes } from "./underline-quotes";

describe("underlineQuotes", () => {
  it("cuts at praise and complaint", () => {
    const quotes: Quote[] = [
      { start: 9, end: 13, polarity: "negative" },
      { start: 0, end: 2, polarity: "positive" },
    ];
    expect(underlineQuotes("맛있고 그런데 오래 기다림", quotes).map((piece) => [piece.text, piece.polarity])).toEqual([
      ["맛있", "positive"],
      ["고 그런데 오", null],
      ["래 기다", "negative"],
      ["림", null],
    ]);
  });

  it("leaves out what lies outside the text, is empty, overlaps or is neutral", () => {
    const quotes: Quote[] = [
      { start: 0, end: 3, polarity: "positive" },
      { start: 2, end: 4, polarity: "negative" },
      { start: 4, end: 4, polarity: "negative" },
      { start: 4, end: 99, polarity: "negative" },
      { start: 4, end: 5, polarity: "neutral" },
    ];
    const pieces = underlineQuotes("abcdef", quotes);
    expect(pieces.map((piece) => piece.text)).toEqual(["abc", "def"]);
  });

  it("gives back every character once, whatever the quotes", () => {
    const quote = fc.record({
      start: fc.integer({ min: -3, max: 60 }),
      end: fc.integer({ min: -3, max: 60 }),
      polarity: fc.constantFrom("positive" as const, "negative" as const, "neutral" as const),
    });
    fc.assert(
      fc.property(fc.string({ maxLength: 50 }), fc.array(quote), (text, quotes) => {
        const pieces = underlineQuotes(text, quotes);
        expect(pieces.map((piece) => piece.text).join("")).toBe(text);
        expect(pieces.every((piece) => piece.text.length > 0)).toBe(true);
      }),
    );
  });
});
