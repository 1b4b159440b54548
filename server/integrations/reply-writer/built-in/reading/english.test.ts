import { expect, test } from "vitest";
import { englishPoint } from "@/server/integrations/reply-writer/built-in/reading/english";

const mention = (quote: string, polarity: "positive" | "negative") =>
  ({ aspect: "service", polarity, score: 0, quote, start: 0, end: quote.length }) as const;
const all = () => true;

test.each([
  ["The barista rolled her eyes when I asked for oat milk.", "the barista rolled her eyes when you asked for oat milk"],
  ["Front desk lost our booking", "the front desk lost your booking"],
  ["the galbi melts in your mouth", "the galbi melts in your mouth"],
])("“%s” is told as “%s”", (quote, what) => {
  expect(englishPoint(mention(quote, "negative"), all)).toMatchObject({ what, quote: null });
});

test("what is no clause is quoted, and of two sides the one that is meant", () => {
  expect(englishPoint(mention("Salt bread worth the queue", "positive"), all).quote).toBe("Salt bread worth the queue");
  expect(englishPoint(mention("Nice cake but overpriced for the size.", "negative"), all).quote).toBe(
    "overpriced for the size",
  );
});

test.each(["What a scam", "Call me at 010 1234 5678", "Reply with <b>free</b>"])("“%s” is never repeated", (quote) => {
  const { quote: own, what } = englishPoint(mention(quote, "negative"), all);
  expect([own, what]).toEqual([null, "you were not looked after properly"]);
});
