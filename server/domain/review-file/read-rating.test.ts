import { describe, expect, it } from "vitest";
import { readRating } from "./read-rating";

describe("readRating", () => {
  it.each([
    ["5", 5],
    ["4.0", 4],
    ["3점", 3],
    ["별점 2점", 2],
    ["5/5", 5],
    ["4 stars", 4],
    ["★★★★☆", 4],
    ["⭐⭐⭐", 3],
  ])("%s is %i", (text, rating) => {
    expect(readRating(text)).toEqual({ ok: true, rating });
  });

  it.each(["", " ", "0", "0.0", "-", "없음", "별점 없음", "N/A", "☆☆☆☆☆"])("%j is an absent star", (text) => {
    expect(readRating(text)).toEqual({ ok: true, rating: null });
  });

  it.each([
    ["10", "rating_over_5"],
    ["5.5", "rating_over_5"],
    ["★★★★★★", "rating_over_5"],
    ["4.5", "rating_fraction"],
    ["0.5", "rating_fraction"],
    ["좋음", "rating_unreadable"],
    ["-3", "rating_unreadable"],
    ["4/10", "rating_unreadable"],
    ["1e1", "rating_unreadable"],
  ])("%s is refused: %s", (text, problem) => {
    expect(readRating(text)).toEqual({ ok: false, problem });
  });
});
