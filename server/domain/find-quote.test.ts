import fc from "fast-check";
import { expect, test } from "vitest";
import { findQuote } from "./find-quote";

test("finds the words as they stand, whatever the spaces", () => {
  const text = "국물은 진한데,\n 면이  불어\u200B 있었어요 😢";
  expect(findQuote(text, "면이 불어있었어요")).toEqual({ quote: "면이  불어\u200B 있었어요", start: 10, end: 22 });
  expect(findQuote(text, "있었어요😢")?.quote).toBe("있었어요 😢");
});

test("words that are not there are not found, nor is nothing at all", () => {
  expect(findQuote("면이 불었어요", "면이 불었네요")).toBeNull();
  expect(findQuote("면이 불었어요", " \u200B ")).toBeNull();
  expect(findQuote("", "면")).toBeNull();
});

test("a quote is always a part of the text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.nat(), fc.nat(), (text, from, length) => {
      const found = findQuote(text, text.slice(from % (text.length + 1)).slice(0, length));
      if (found) expect(text.slice(found.start, found.end)).toBe(found.quote);
    }),
  );
});
