import { describe, expect, it } from "vitest";
import { underlineQuotes } from "@/components/reviews/underline-quotes";
import { sampleQuotes, sampleText } from "./sample";

describe("the landing page's sample review", () => {
  it("underlines four passages of its own text", () => {
    const underlined = underlineQuotes(sampleText, sampleQuotes).filter((piece) => piece.polarity);
    expect(underlined.map((piece) => piece.polarity)).toEqual(["positive", "negative", "negative", "positive"]);
  });
});
