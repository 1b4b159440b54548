import { afterAll, beforeAll, expect, test } from "vitest";
import type { Ctx } from "@/server/context";
import { ListKeywordsInput, listKeywords } from "@/server/features/analytics/list-keywords";
import { incoming, startTestApp, type TestApp } from "@/tests/support/app";

let app: TestApp;
let owner: Ctx;
let stranger: Ctx;
const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000);

beforeAll(async () => {
  app = await startTestApp();
  const { userId, ctx } = await app.owner();
  owner = ctx;
  stranger = (await app.owner()).ctx;
  await app.ingest(await app.store(userId), [
    ...Array.from({ length: 6 }, () => incoming({ content: "웨이팅이 길었어요", rating: 3, reviewDate: daysAgo(1) })),
    ...Array.from({ length: 3 }, () => incoming({ content: "주차가 편해요", rating: 5, reviewDate: daysAgo(2) })),
    ...Array.from({ length: 40 }, () => incoming({ content: "국물이 진해요", rating: 5, reviewDate: daysAgo(20) })),
    ...Array.from({ length: 4 }, () => incoming({ content: "웨이팅이 있어요", rating: 4, reviewDate: daysAgo(25) })),
  ]);
});
afterAll(() => app.stop());

const list = async (ctx: Ctx) => listKeywords(ctx, ListKeywordsInput.parse({}));

test("a keyword stands with its reviews and how far from usual it may be", async () => {
  const { reviews, keywords } = await list(owner);
  expect(reviews).toEqual({ thisWeek: 9, before: 44 });
  const waiting = keywords.find(({ keyword }) => keyword === "웨이팅");
  expect(waiting).toMatchObject({ thisWeek: 6, before: 4, total: 10 });
  expect(waiting?.ratio?.times).toBeGreaterThan(4);
  expect(waiting?.ratio?.low).toBeGreaterThan(1);
});

test("under five reviews no ratio is made up, and a stranger sees none", async () => {
  const { keywords } = await list(owner);
  expect(keywords.find(({ keyword }) => keyword === "주차")).toMatchObject({ thisWeek: 3, ratio: null });
  expect((await list(stranger)).keywords).toEqual([]);
});
