import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { handleReplyDownload } from "@/server/api/reply-download";
import type { Ctx } from "@/server/context";
import { incoming, startTestApp, type TestApp } from "@/tests/support/app";

let app: TestApp;
let owner: Awaited<ReturnType<TestApp["owner"]>>;
let store: Awaited<ReturnType<TestApp["store"]>>;
let asked: Ctx;
let base: string;
const server = createServer((req, res) => void handleReplyDownload(asked, req, res));

beforeAll(async () => {
  app = await startTestApp();
  owner = await app.owner();
  asked = owner.ctx;
  store = await app.store(owner.userId, { name: "온기식당" });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await new Promise((done) => server.close(done));
  await app.stop();
});

const download = (format: string, storeId = store.id, query = "") =>
  fetch(`${base}/api/replies/${storeId}/backup.${format}${query}`);

test("a shop without replies has an empty file", async () => {
  const csv = await (await download("csv")).arrayBuffer();
  expect([...new Uint8Array(csv.slice(0, 3))]).toEqual([0xef, 0xbb, 0xbf]);
  expect(await (await download("json")).json()).toMatchObject({ shop: "온기식당", replies: [] });
});

test("every reply is in it once, with its review, safe to open", { timeout: 120_000 }, async () => {
  const reviews = Array.from({ length: 703 }, (_, index) =>
    incoming({
      platform: index % 2 ? "kakao" : "naver",
      // Many share a moment: the pages must not lose or repeat any at their edges.
      reviewDate: new Date(Date.UTC(2026, 9, 1 + Math.floor(index / 400))),
      ownerReply: { text: `=HYPERLINK("x"), 고마워요 ${index}번 손님\n또 오세요`, repliedAt: null },
    }),
  );
  for (let page = 0; page < reviews.length; page += 100) await app.ingest(store, reviews.slice(page, page + 100));
  await app.ingest(store, [incoming({ content: "답글을 기다리는 리뷰" })]);
  await app.drainJobs();

  const answer = await download("json");
  expect(answer.headers.get("content-type")).toBe("application/json; charset=utf-8");
  const { replies } = (await answer.json()) as {
    replies: { id: string; text: string; state: string; review: object }[];
  };
  expect(new Set(replies.map((reply) => reply.id)).size).toBe(703);
  expect(new Set(replies.map((reply) => reply.text)).size).toBe(703);
  expect(replies[0]).toMatchObject({ state: "live", review: { platformReviewId: expect.any(String) } });

  const csv = await (await download("csv")).text();
  expect(csv.split("\r\n")).toHaveLength(705);
  expect(csv).toContain(`"'=HYPERLINK(""x""), 고마워요 0번 손님\n또 오세요"`);
  expect(csv).toMatch(/^.?플랫폼,리뷰번호/);
  expect(await (await download("csv", store.id, "?locale=en")).text()).toMatch(/^.?Platform,Review ID/);
});

test("while a reply is being changed the file has what guests see", async () => {
  const other = await app.store(owner.userId, { name: "느린오후" });
  await app.ingest(other, [{ ownerReply: { text: "옛 글", repliedAt: null } }]);
  await app.db.reviewReply.updateMany({
    where: { storeId: other.id },
    data: { status: "approved", content: "새 글", shownText: "옛 글", task: "edit" },
  });
  const { replies } = (await (await download("json", other.id)).json()) as { replies: { text: string }[] };
  expect(replies.map((reply) => reply.text)).toEqual(["옛 글"]);
});

test("a stranger, an unknown shop and an unknown kind of file get nothing", async () => {
  expect((await download("exe")).status).toBe(404);
  expect((await download("csv", "00000000-0000-7000-8000-000000000000")).status).toBe(404);
  expect((await fetch(`${base}/api/replies/${store.id}/backup.csv`, { method: "POST" })).status).toBe(404);
  asked = (await app.owner()).ctx;
  const refused = await download("csv");
  expect(refused.status).toBe(404);
  expect(await refused.text()).not.toContain("고마워요");
  asked = owner.ctx;
});
