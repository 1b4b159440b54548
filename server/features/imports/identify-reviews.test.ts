import { describe, expect, it } from "vitest";
import type { FileReview } from "@/server/domain/review-file/read-row";
import { reviewIdentifier } from "./identify-reviews";

const review = (change: Partial<FileReview> = {}): FileReview => ({
  date: { at: new Date("2026-11-21T03:00:00Z"), precision: "day" },
  author: "초록모자",
  rating: 5,
  text: "맛있어요",
  platform: "csv",
  reply: null,
  id: null,
  ...change,
});
const idsOf = (...reviews: FileReview[]) => reviews.map(reviewIdentifier());
const distinct = (...reviews: FileReview[]) => new Set(idsOf(...reviews)).size;

describe("reviewIdentifier", () => {
  it("names equal files equally", () => {
    const file = [review(), review({ author: null }), review({ author: null }), review({ text: "별로" })];
    expect(idsOf(...file)).toEqual(idsOf(...file));
    expect(idsOf(review())[0]).toMatch(/^file:[0-9a-f]{32}$/);
  });

  it("keeps the file's own number", () => {
    expect(idsOf(review({ id: "8812734" }))).toEqual(["8812734"]);
  });

  it("takes the same words of the same guest on one day for one review", () => {
    expect(distinct(review(), review())).toBe(1);
    expect(distinct(review({ text: "맛있어요  정말" }), review({ text: "맛있어요\n정말" }))).toBe(1);
    expect(distinct(review({ text: "각" }), review({ text: "각".normalize("NFD") }))).toBe(1);
  });

  it("counts nameless guests who say the same as many", () => {
    const nameless = review({ author: null, date: null, text: "좋아요" });
    expect(distinct(nameless, nameless, nameless)).toBe(3);
  });

  it.each([
    ["day", { date: { at: new Date("2026-11-22T03:00:00Z"), precision: "day" as const } }],
    ["author", { author: "바람개비" }],
    ["stars", { rating: 4 }],
    ["text", { text: "맛없어요" }],
  ])("tells reviews apart by %s", (_, change) => {
    expect(distinct(review(), review(change))).toBe(2);
  });
});
