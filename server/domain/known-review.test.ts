import { describe, expect, test } from "vitest";
import { decideChange, starToKeep } from "./known-review";

const review = { content: "맛있어요", rating: null, ratingSource: "none" as const, isBlinded: false };
const guests = { ...review, rating: 4, ratingSource: "platform" as const };
const owners = { ...review, rating: 4, ratingSource: "owner_only" as const };

describe("a known review seen again", () => {
  test.each([
    ["as it was", review, review, "same"],
    ["with other words", review, { ...review, content: "별로예요" }, "edited"],
    ["taken down", review, { ...review, content: "", isBlinded: true }, "edited"],
    ["with a star guests gave it", review, guests, "edited"],
    ["without the star guests saw", guests, review, "same"],
    ["with another star", owners, { ...owners, rating: 1 }, "edited"],
    ["in the console, which shows its star", review, owners, "learned"],
    ["by guests, who do not see its star", owners, review, "same"],
    ["by guests, who see the same star", owners, guests, "same"],
    ["with other words, and without its star", owners, { ...review, content: "별로예요" }, "edited"],
  ])("%s", (_, stored, seen, expected) => expect(decideChange(stored, seen)).toBe(expected));
});

test("a star once seen outlives an edit that is reported without it", () => {
  expect(starToKeep(owners, { ...review, content: "별로예요" })).toMatchObject({
    rating: 4,
    ratingSource: "owner_only",
  });
  expect(starToKeep(guests, review)).toMatchObject({ rating: 4, ratingSource: "platform" });
  expect(starToKeep(review, owners)).toMatchObject({ rating: 4, ratingSource: "owner_only" });
  expect(starToKeep(owners, { ...owners, rating: 1 })).toMatchObject({ rating: 1 });
});
