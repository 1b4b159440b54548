import { afterAll, beforeAll, expect, test } from "vitest";
import type { LoggedRequest } from "@/sandbox/core/request-log";
import type { Ctx } from "@/server/context";
import { approveReply } from "@/server/features/replies/approve-reply";
import { editLiveReply } from "@/server/features/replies/edit-live-reply";
import { publishReply } from "@/server/features/replies/publish-reply";
import { verifyReply } from "@/server/features/replies/verify-reply";
import { findPlace } from "@/server/features/stores/find-place";
import { startTestApp, type TestApp } from "@/tests/support/app";
import { crawledShop } from "@/tests/support/crawled-shop";
import { googleShop } from "@/tests/support/google-shop";
import { giveSession } from "@/tests/support/owner-session";

const gapMs = 100;
/** The sandbox notes a request when it has answered it: late where something else, a model being read, holds the process up. */
const lateMs = 80;
const inARow = 4;
let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ env: { NAVER_GAP_MS: String(gapMs), GOOGLE_GAP_MS: String(gapMs) } });
});
afterAll(() => app.stop());

/** The shortest time in which that many came in a row, in ms: one sent too soon shortens it by a whole gap, one noted late does not. */
function shortestRun(requests: LoggedRequest[]): number {
  const times = requests.map(({ at }) => new Date(at).getTime()).sort((one, two) => one - two);
  return Math.min(...times.slice(inARow - 1).map((time, index) => time - (times[index] ?? 0)));
}

async function ownersShop(reviews: number) {
  const { userId, ctx } = await app.owner();
  const crawled = await crawledShop(app, userId, { reviews });
  await giveSession(app, crawled.connectionId, crawled.shop);
  return { ...crawled, ctx, storeId: crawled.store.id };
}

const firstReply = (storeId: string) => app.db.reviewReply.findFirstOrThrow({ where: { storeId } });
const find = (id: string) => app.db.reviewReply.findUniqueOrThrow({ where: { id } });

/** Posts one reply, has it verified, changes it and has that verified. */
async function answerAndChange({ ctx, storeId }: { ctx: Ctx; storeId: string }) {
  const { id: replyId, version } = await firstReply(storeId);
  await approveReply(ctx, { replyId, version, text: "따뜻한 말씀 고맙습니다." });
  await publishReply(app.ctx, { replyId });
  await verifyReply(app.ctx, { replyId });
  const text = "맛있게 드셨다니 저도 기뻐요.";
  await editLiveReply(ctx, { replyId, version: (await find(replyId)).version, text });
  await publishReply(app.ctx, { replyId });
  await verifyReply(app.ctx, { replyId });
  expect(await find(replyId)).toMatchObject({ status: "live", content: text });
}

/** What a page's own script asks for by itself comes with the page; everything else is a turn of ours. */
const isTurn = ({ headers, body, path }: LoggedRequest): boolean =>
  !/HeadlessChrome/.test(headers["user-agent"] ?? "") ||
  /mutation/.test(body) ||
  (headers["sec-fetch-dest"] === "document" && path.startsWith("/bizes"));

test("Naver: collecting, looking up, posting, reading back and editing keep one limit together", {
  timeout: 90_000,
}, async () => {
  const answered = await ownersShop(5);
  await answered.crawl();
  await app.drainJobs();
  const others = [await ownersShop(450), await ownersShop(450)];
  await app.sim.configure({ replyDelayMs: 0 });
  await app.sim.clearRequests();
  await Promise.all([
    ...others.map(({ crawl }) => crawl()),
    answerAndChange(answered),
    findPlace(answered.ctx, { url: `${app.sandbox.urls.naver}/restaurant/${answered.shop.placeId}/home` }),
  ]);
  const asked = [...(await app.sim.requests("naver")), ...(await app.sim.requests("smartplace"))].filter(isTurn);
  const paths = asked.map(({ method, path }) => `${method} ${path}`).join("\n");
  for (const kind of ["opName=getReviews", "opName=createReply", "GET /bizes/place", "/home"])
    expect(paths).toContain(kind);
  expect(asked.filter(({ body }) => /mutation/.test(body)).length).toBe(2);
  expect(shortestRun(asked)).toBeGreaterThanOrEqual((inARow - 1) * gapMs - lateMs);
});

test("Google: the same", { timeout: 90_000 }, async () => {
  const answered = await googleShop(app);
  await app.sim.addGoogleReview(answered.shop.placeId, { comment: "국물이 좋았어요", stars: 5, isAnonymous: false });
  await answered.connect();
  await answered.crawl();
  await app.drainJobs();
  const other = await googleShop(app, { reviews: 250 });
  await other.connect();
  await app.sim.clearRequests();
  await Promise.all([other.crawl(), answerAndChange({ ctx: answered.owner.ctx, storeId: answered.store.id })]);
  const asked = (await app.sim.requests("google")).filter(({ path }) => /^\/v[14]\//.test(path));
  expect(asked.filter(({ method }) => method === "PUT")).toHaveLength(2);
  expect(asked.filter(({ path }) => path.includes("/reviews?")).length).toBeGreaterThanOrEqual(5);
  expect(shortestRun(asked)).toBeGreaterThanOrEqual((inARow - 1) * gapMs - lateMs);
});
