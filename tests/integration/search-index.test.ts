import { afterAll, beforeAll, expect, test } from "vitest";
import type { Ctx } from "@/server/context";
import { letterPairs } from "@/server/domain/letter-pairs";
import { deleteReviews } from "@/server/features/reviews/delete-reviews";
import { indexTexts } from "@/server/features/reviews/index-texts";
import { SearchReviewsInput, searchReviews } from "@/server/features/reviews/search-reviews";
import { sumSearch } from "@/server/features/reviews/sum-search";
import { asTenant } from "@/server/platform/db";
import { incoming, startTestApp, type TestApp } from "@/tests/support/app";

let app: TestApp;
let mine: Awaited<ReturnType<typeof shop>>;
let other: Awaited<ReturnType<typeof shop>>;

const texts = [
  "우산을 두고 왔는데 찾아 주셨어요",
  "비가 와서 우 산 없이 갔어요",
  "국물이 진하고 반찬이 정갈해요",
  "The Broth was lovely 😀",
  "100%_만족, 커피가 고소해요",
  "맛 맛 맛",
];

async function shop() {
  const { userId, ctx } = await app.owner();
  const store = await app.store(userId);
  await app.ingest(
    store,
    texts.map((content, index) => incoming({ content, platformReviewId: `${index}` })),
  );
  return { userId, ctx, store };
}

beforeAll(async () => {
  app = await startTestApp();
  [mine, other] = [await shop(), await shop()];
});
afterAll(() => app.stop());

const found = async (ctx: Ctx, words: string) => {
  const { items } = await searchReviews(ctx, SearchReviewsInput.parse({ words }));
  expect((await sumSearch(ctx, { words })).count).toBe(items.length);
  return items.map(({ content }) => content).sort();
};
const holding = (word: string) => texts.filter((text) => text.toLowerCase().includes(word.toLowerCase())).sort();
const candidates = (userId: string, storeIds: string[], word: string) =>
  asTenant(
    app.db,
    userId,
    (tx) =>
      tx.$queryRaw<{ id: string }[]>`
      select id from find_texts(${storeIds}::uuid[], ${JSON.stringify([letterPairs(word)])}::jsonb, 100)`,
  );
const words = ["우산", "산을", "국물", "BROTH", "the", "%_", "_만", "😀", "맛", "없는말", "커피가 고소", "우산, 국물"];

test("what waits to be read is found, and the same once it is read", async () => {
  expect(await app.db.searchText.count()).toBe(0);
  const before = [];
  for (const word of words) before.push(await found(mine.ctx, word));
  expect(before[0]).toEqual(holding("우산"));
  expect(await indexTexts(app.ctx)).toBe(2 * texts.length);
  expect(await indexTexts(app.ctx)).toBe(0);
  for (const [index, word] of words.entries())
    expect([word, await found(mine.ctx, word)]).toEqual([word, before[index]]);
  for (const word of words.slice(0, 10)) expect(await found(mine.ctx, word)).toEqual(holding(word));
});

test("the index leaves only what holds the word", async () => {
  expect(await candidates(mine.userId, [mine.store.id], "우산")).toHaveLength(1);
  expect(await candidates(mine.userId, [mine.store.id], "없는말")).toHaveLength(0);
});

test("it shows nobody another's reviews", async () => {
  const both = [mine.store.id, other.store.id];
  const own = await candidates(mine.userId, both, "우산");
  const theirs = await candidates(other.userId, both, "우산");
  expect([own.length, theirs.length]).toEqual([1, 1]);
  expect(own).not.toEqual(theirs);
  expect(await candidates(mine.userId, [other.store.id], "우산")).toEqual([]);
  await app.ingest(other.store, [incoming({ content: "우산 하나 더" })]);
  expect(await candidates(mine.userId, both, "우산")).toEqual(own);
  expect(await candidates("", both, "우산")).toEqual([]);
  const [row] = await app.db.$queryRaw<{ open: boolean }[]>`
    select has_function_privilege('public', 'find_texts(uuid[], jsonb, int)', 'execute') as open`;
  expect(row?.open).toBe(false);
});

test("an edited text is found by its new words, a deleted one by none", async () => {
  await app.ingest(mine.store, [incoming({ content: "주차장이 넓어요", platformReviewId: "0" })]);
  expect(await found(mine.ctx, "주차")).toEqual(["주차장이 넓어요"]);
  expect(await found(mine.ctx, "우산")).toEqual([]);
  await indexTexts(app.ctx);
  expect(await found(mine.ctx, "주차")).toEqual(["주차장이 넓어요"]);
  expect(await candidates(mine.userId, [mine.store.id], "우산")).toEqual([]);
  const { id, reviewDate } = await app.db.review.findFirstOrThrow({ where: { content: "주차장이 넓어요" } });
  await app.db.$transaction((tx) => deleteReviews(tx, mine.store.id, [{ id, reviewDate }]));
  expect(await app.db.searchText.count({ where: { reviewId: id } })).toBe(0);
  await app.db.store.delete({ where: { id: other.store.id } });
  expect(await app.db.searchText.count({ where: { storeId: other.store.id } })).toBe(0);
  expect(await app.db.searchBacklog.count({ where: { storeId: other.store.id } })).toBe(0);
});

test("a text that is being edited waits until the edit has ended", async () => {
  const review = await app.db.review.findFirstOrThrow({ where: { storeId: mine.store.id, content: texts[2] } });
  const key = { id_reviewDate: { id: review.id, reviewDate: review.reviewDate } };
  await app.db.review.update({ where: key, data: { content: "처음 고침" } });
  await app.db.$transaction(async (tx) => {
    await tx.review.update({ where: key, data: { content: "나중 고침" } });
    expect(await indexTexts(app.ctx)).toBe(0);
  });
  expect(await indexTexts(app.ctx)).toBe(1);
  expect(await candidates(mine.userId, [mine.store.id], "나중")).toMatchObject([{ id: review.id }]);
  expect(await candidates(mine.userId, [mine.store.id], "처음")).toEqual([]);
});

test("a word in very many reviews is found all the same, before they are read and after", async () => {
  const { userId, ctx } = await app.owner();
  const store = await app.store(userId);
  const start = Date.parse("2026-09-01T03:00:00Z");
  await app.ingest(
    store,
    Array.from({ length: 1_010 }, (_, index) =>
      incoming({ content: `냉면 ${index}번째`, reviewDate: new Date(start - index * 60_000) }),
    ),
  );
  const newest = async () => {
    const { items } = await searchReviews(ctx, SearchReviewsInput.parse({ words: "냉면", limit: 3 }));
    return items.map(({ content }) => content);
  };
  const unread = await newest();
  expect(unread).toEqual(["냉면 0번째", "냉면 1번째", "냉면 2번째"]);
  expect(await indexTexts(app.ctx)).toBe(1_010);
  expect(await newest()).toEqual(unread);
  expect((await sumSearch(ctx, { words: "냉면" })).count).toBe(1_010);
  expect((await sumSearch(ctx, { words: "1009번" })).count).toBe(1);
});
