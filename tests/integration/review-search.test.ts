import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import readExcelFile from "read-excel-file/node";
import { afterAll, beforeAll, expect, test } from "vitest";
import { handleReviewDownload } from "@/server/api/review-download";
import type { Ctx } from "@/server/context";
import { listViews } from "@/server/features/reviews/list-views";
import { removeView } from "@/server/features/reviews/remove-view";
import { saveView } from "@/server/features/reviews/save-view";
import { SearchReviewsInput, searchReviews } from "@/server/features/reviews/search-reviews";
import { sumSearch } from "@/server/features/reviews/sum-search";
import { incoming, startTestApp, type TestApp } from "@/tests/support/app";

let app: TestApp;
let asked: Ctx;
let base: string;
const server = createServer((req, res) => void handleReviewDownload(asked, req, res));

beforeAll(async () => {
  app = await startTestApp();
  const owner = await app.owner();
  asked = owner.ctx;
  const first = await app.store(owner.userId, { name: "온기식당" });
  const second = await app.store(owner.userId, { name: "느린오후" });
  const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000);
  await app.ingest(first, [
    incoming({ content: "토요일에 40분을 기다렸는데 안내가 없었어요", rating: 2, reviewDate: daysAgo(3) }),
    incoming({ content: "대기가 길지만 맛있어요", rating: 5, reviewDate: daysAgo(40) }),
    incoming({ content: "=1+1 100%_만족", rating: null, reviewDate: daysAgo(5), reviewerName: "김은정" }),
    incoming({ content: "The broth was lovely and the staff friendly", rating: 4, reviewDate: daysAgo(2) }),
  ]);
  await app.ingest(second, [
    incoming({ content: "커피가 고소해요", rating: 5, platform: "kakao", reviewDate: daysAgo(1) }),
  ]);
  const stranger = await app.owner();
  await app.ingest(await app.store(stranger.userId), [incoming({ content: "남의 가게에서 기다렸어요" })]);
  await app.drainJobs();
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await new Promise((done) => server.close(done));
  await app.stop();
});

const find = async (search: object) => {
  const { items } = await searchReviews(asked, SearchReviewsInput.parse(search));
  return items.map(({ content }) => content.slice(0, 8));
};

test("words are found inside words, in the owner's shops only", async () => {
  expect(await find({ words: "기다" })).toEqual(["토요일에 40분"]);
  expect(await find({ words: "기다, 대기" })).toHaveLength(2);
  expect(await find({ words: "대기 맛있" })).toEqual(["대기가 길지만 "]);
  expect(await find({ words: "BROTH" })).toHaveLength(1);
});

test("a wildcard is only a letter", async () => {
  expect(await find({ words: "%_" })).toEqual(["=1+1 100"]);
  expect(await find({ words: "4%분" })).toEqual([]);
});

test("each filter narrows", async () => {
  expect(await find({ days: 30 })).toHaveLength(4);
  expect(await find({ rating: 0 })).toEqual(["=1+1 100"]);
  expect(await find({ platform: "kakao" })).toEqual(["커피가 고소해요"]);
  expect(await find({ language: "foreign" })).toEqual(["The brot"]);
  expect(await find({ state: "replied" })).toEqual([]);
  expect(await find({ sentiment: "negative", words: "안내" })).toHaveLength(1);
});

test("pages meet without a gap", async () => {
  const seen: string[] = [];
  let cursor: SearchReviewsCursor = null;
  do {
    const page = await searchReviews(asked, SearchReviewsInput.parse({ limit: 2, cursor }));
    seen.push(...page.items.map(({ id }) => id));
    cursor = page.nextCursor;
  } while (cursor);
  expect(new Set(seen).size).toBe(5);
  expect(seen).toHaveLength(5);
});
type SearchReviewsCursor = Awaited<ReturnType<typeof searchReviews>>["nextCursor"];

test("the sum names its sample", async () => {
  expect(await sumSearch(asked, { words: "" })).toMatchObject({ count: 5, rating: 4, unrated: 1 });
  expect(await sumSearch(asked, { words: "커피" })).toMatchObject({ count: 1, satisfaction: null });
});

test("a file holds what was found, and nothing in it is a formula", async () => {
  const csv = await (await fetch(`${base}/api/reviews/export.csv?rating=0&replies=1&hideNames=1`)).text();
  expect(csv.split("\r\n").filter(Boolean)).toHaveLength(2);
  expect(csv).toContain(`김**,,'=1+1 100%_만족`);

  const answer = await fetch(`${base}/api/reviews/export.xlsx?words=&replies=0&hideNames=0`);
  expect(answer.headers.get("content-type")).toMatch(/spreadsheetml/);
  const sheets = await readExcelFile(Buffer.from(await answer.arrayBuffer()));
  const rows = sheets[0]?.data ?? [];
  expect(rows).toHaveLength(6);
  expect(rows.flat()).toContain("=1+1 100%_만족");
  expect(rows.flat()).toContain("김은정");
});

test("a file that no filter asks for is refused", async () => {
  expect((await fetch(`${base}/api/reviews/export.csv?replies=1&hideNames=0&days=31`)).status).toBe(404);
  expect((await fetch(`${base}/api/reviews/export.pdf?replies=1&hideNames=0`)).status).toBe(404);
});

test("a search is kept under one name and forgotten again", async () => {
  const search = { words: "기다, 대기", days: 30 as const };
  const { id } = await saveView(asked, { name: "기다린 이야기", search });
  await expect(saveView(asked, { name: "기다린 이야기", search })).rejects.toMatchObject({ code: "CONFLICT" });
  expect(await listViews(asked)).toEqual([{ id, name: "기다린 이야기", search }]);
  await removeView(asked, { viewId: id });
  await expect(removeView(asked, { viewId: id })).rejects.toMatchObject({ code: "NOT_FOUND" });
});
