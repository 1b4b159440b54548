import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import readExcelFile from "read-excel-file/node";
import { afterAll, beforeAll, expect, test } from "vitest";
import { handleAnalyticsDownload } from "@/server/api/analytics-download";
import type { Ctx } from "@/server/context";
import type { PlanId } from "@/server/domain/plan";
import { incoming, startTestApp, type TestApp } from "@/tests/support/app";

let app: TestApp;
let asked: Ctx;
let base: string;
const server = createServer((req, res) => void handleAnalyticsDownload(asked, req, res));

beforeAll(async () => {
  app = await startTestApp();
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/analytics`;
});
afterAll(async () => {
  server.close();
  await app.stop();
});

/** Six reviews of yesterday, five of them with stars, in a shop whose name a spreadsheet could run. */
async function shopOn(plan: PlanId) {
  const { userId, ctx } = await app.owner();
  await app.db.subscription.update({ where: { userId }, data: { plan } });
  const store = await app.store(userId, { name: "=1+1식당" });
  const reviewDate = new Date(Date.now() - 86_400_000);
  await app.ingest(
    store,
    [5, 5, 4, 4, 2, null].map((rating) =>
      incoming({ platform: "google", rating, reviewDate, content: "국물이 진하고 맛있어요" }),
    ),
  );
  await app.drainJobs();
  asked = ctx;
  return store;
}

async function readSheets(query: string) {
  const answer = await fetch(`${base}/export.xlsx?${query}`);
  expect(answer.headers.get("content-type")).toMatch(/spreadsheetml/);
  const sheets = await readExcelFile(Buffer.from(await answer.arrayBuffer()));
  return new Map(sheets.map(({ sheet, data }) => [sheet, data]));
}

test("a workbook holds each part the plan shows, every figure with its sample", async () => {
  await shopOn("premium");
  const sheets = await readSheets("days=30");
  expect([...sheets.keys()]).toEqual(["요약", "흐름", "플랫폼", "항목", "말", "요일과 시각", "가게별"]);
  const [head = [], now = [], before = []] = sheets.get("요약") ?? [];
  const cell = (row: typeof head, name: string) => row[head.indexOf(name)];
  expect(cell(now, "리뷰(건)")).toBe(6);
  expect(cell(now, "평균 별점")).toBe(4);
  expect(cell(now, "별점 있는 리뷰(건)")).toBe(5);
  expect(cell(now, "답글률(%)")).toBe(0);
  expect(cell(before, "리뷰(건)")).toBe(0);
  expect(cell(before, "평균 별점")).toBeNull();
  expect(sheets.get("플랫폼")?.[1]?.[0]).toBe("구글");
  expect(sheets.get("가게별")?.[1]?.[0]).toBe("=1+1식당");
  expect(sheets.get("항목")?.[1]?.slice(0, 2)).toEqual(["맛", 6]);
});

test("a text file runs nothing as a formula, in the language asked for", async () => {
  await shopOn("premium");
  const csv = await (await fetch(`${base}/export.csv?days=7&locale=en`)).text();
  expect(csv).toContain("Summary\r\nFirst day,Last day,Reviews");
  expect(csv).toContain("\r\n'=1+1식당,6,");
});

test("what the plan locks is left out, and a period it does not show is refused", async () => {
  await shopOn("free");
  expect([...(await readSheets("days=7")).keys()]).toEqual(["요약", "흐름", "플랫폼", "항목"]);
  const answer = await fetch(`${base}/export.csv?days=90`);
  expect(answer.status).toBe(403);
  expect(await answer.json()).toMatchObject({ error: { code: "LIMIT_REACHED", reason: "HISTORY" } });
});

test("nobody takes the figures of another's shop", async () => {
  const { id } = await shopOn("premium");
  asked = (await app.owner()).ctx;
  expect((await fetch(`${base}/export.csv?days=7&storeId=${id}`)).status).toBe(404);
  expect((await fetch(`${base}/export.csv?days=8`)).status).toBe(404);
});
