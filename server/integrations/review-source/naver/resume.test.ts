import { describe, expect, test } from "vitest";
import type { ReviewPage } from "@/server/integrations/review-source/review-source";
import { type RawPage, resumeAfter } from "./resume";

const review = (id: string) => ({ platformReviewId: id }) as ReviewPage["reviews"][number];
const pagesOf = (...pages: string[][]): RawPage[] =>
  pages.map((ids, index) => ({
    reviews: ids.map(review),
    rejected: [],
    total: 9,
    requests: 1,
    isLast: index === pages.length - 1,
  }));
async function* list(pages: RawPage[]) {
  yield* pages;
}
async function read(cursor: string | null, pages: RawPage[]) {
  const given: ReviewPage[] = [];
  for await (const page of resumeAfter(cursor, list(pages))) given.push(page);
  return given;
}
const idsOf = (pages: ReviewPage[]) => pages.flatMap((page) => page.reviews.map((one) => one.platformReviewId));

const before = pagesOf(["a", "b", "c"], ["d", "e", "f"], ["g", "h", "i"]);

test("without a cursor everything is handed out, and the last page has none", async () => {
  const pages = await read(null, before);
  expect(idsOf(pages)).toEqual(["a", "b", "c", "d", "e", "f", "g", "h", "i"]);
  expect(pages.map((page) => page.cursor === null)).toEqual([false, false, true]);
});

describe("with the cursor of the second page", async () => {
  const cursor = (await read(null, before))[1]?.cursor ?? null;

  test("only what comes after it is handed out", async () => {
    const pages = await read(cursor, before);
    expect(idsOf(pages)).toEqual(["g", "h", "i"]);
    expect(pages.reduce((sum, page) => sum + page.requests, 0)).toBe(3);
  });
  test("reviews written meanwhile move the place down; at most two known ones come again", async () => {
    const moved = pagesOf(["x", "y", "a"], ["b", "c", "d"], ["e", "f", "g"], ["h", "i"]);
    expect(idsOf(await read(cursor, moved))).toEqual(["e", "f", "g", "h", "i"]);
  });
  test("reviews deleted meanwhile move it up, and none is lost", async () => {
    expect(idsOf(await read(cursor, pagesOf(["d", "e", "f"], ["g", "h", "i"])))).toEqual(["g", "h", "i"]);
    expect(idsOf(await read(cursor, pagesOf(["a", "b", "c"], ["e", "g", "h"], ["i"])))).toEqual(["g", "h", "i"]);
  });
  test("if the place is gone everything is handed out again", async () => {
    expect(idsOf(await read(cursor, pagesOf(["a", "b", "c"], ["g", "h", "i"])))).toEqual([
      "a",
      "b",
      "c",
      "g",
      "h",
      "i",
    ]);
    const long = pagesOf(["a"], ["b"], ["c"], ["g"], ["h"], ["i"], ["j"]);
    expect(idsOf(await read(cursor, long))).toEqual(["a", "b", "c", "g", "h", "i", "j"]);
  });
});

test.each(["", "x", "3", "3:", "-1:a", "3:a b", "9999999:a"])(
  "%j is no cursor: the list is read from its beginning",
  async (cursor) => {
    expect(idsOf(await read(cursor, before))).toHaveLength(9);
  },
);
