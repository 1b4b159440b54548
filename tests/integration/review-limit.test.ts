import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Ctx } from "@/server/context";
import { koreanDay, noonOfKoreanDay, startOfKoreanDay, startOfMonth, startOfNextMonth } from "@/server/domain/calendar";
import type { PlanId } from "@/server/domain/plan";
import { getShell } from "@/server/features/accounts/get-shell";
import { getBilling } from "@/server/features/billing/get-billing";
import { releaseDrafts } from "@/server/features/billing/release-drafts";
import { draftReplies } from "@/server/features/replies/draft-replies";
import { rewriteDraft } from "@/server/features/replies/rewrite-draft";
import { startDraft } from "@/server/features/replies/start-draft";
import { getReview } from "@/server/features/reviews/get-review";
import { listInbox, ListInboxInput } from "@/server/features/reviews/list-inbox";
import { withdrawImported } from "@/server/features/reviews/public";
import { incoming, startTestApp, type TestApp } from "@/tests/support/app";

let app: TestApp;
/** The middle of a month, so that no day of the calendar makes these tests another's. */
const month = startOfMonth(koreanDay(new Date()));
const now = noonOfKoreanDay(`${month.slice(0, 8)}15`);
const connectedAt = new Date(now.getTime() - 60 * 86_400_000);
const resumesOn = startOfNextMonth(month);

beforeAll(async () => {
  app = await startTestApp({ now: () => now });
});
afterAll(() => app.stop());

const thisMonth = (n: number) =>
  Array.from({ length: n }, (_, index) =>
    incoming({
      content: `국물이 진하고 좋았어요. ${index + 1}번째로 적어요.`,
      rating: 5,
      reviewDate: new Date(now.getTime() - (n - index) * 60_000),
    }),
  );

async function shop(plan: PlanId = "free", more: { isPractice?: boolean; createdAt?: Date } = {}) {
  const owner = await app.owner();
  await app.db.subscription.update({ where: { userId: owner.userId }, data: { plan } });
  const store = await secondShop(owner.userId, more);
  return { ...owner, store };
}

const secondShop = (userId: string, more: { isPractice?: boolean; createdAt?: Date } = {}) =>
  app.db.store.create({ data: { userId, name: "온기식당", undoSeconds: 0, createdAt: connectedAt, ...more } });

const draftedIn = (storeId: string) => app.db.reviewReply.count({ where: { storeId } });
const used = async (ctx: Ctx) => (await getShell(ctx)).usage;
const inbox = async (ctx: Ctx) => (await listInbox(ctx, ListInboxInput.parse({ limit: 100 }))).items;

test("beyond the month's reviews collecting and reading go on, and drafts wait, said in row and detail", async () => {
  const { ctx, store } = await shop();
  await app.ingest(store, thisMonth(13));
  await draftReplies(app.ctx, { storeId: store.id });
  expect(await draftedIn(store.id)).toBe(10);
  expect(await used(ctx)).toEqual({ used: 13, limit: 10, level: "full", resumesOn });
  expect((await getBilling(ctx)).reviews.used).toBe(13);

  const rows = await inbox(ctx);
  expect(rows).toHaveLength(13);
  expect(rows.every(({ sentiment }) => sentiment === "positive")).toBe(true);
  const held = rows.filter(({ isHeld }) => isHeld);
  expect(held).toHaveLength(3);
  expect(held.map(({ content }) => content).toSorted()).toEqual(
    ["11번째", "12번째", "13번째"].map((nth) => `국물이 진하고 좋았어요. ${nth}로 적어요.`),
  );
  const detail = await getReview(ctx, { reviewId: held[0]?.id ?? "" });
  expect(detail).toMatchObject({ held: { limit: 10, resumesOn }, isDraftLate: false, reply: null });
  expect((await getReview(ctx, { reviewId: rows.find(({ isHeld }) => !isHeld)?.id ?? "" })).held).toBeNull();
});

test("neither history nor a practice shop is counted, nor what is no review", async () => {
  const { ctx, store, userId } = await shop();
  const young = await secondShop(userId, { createdAt: now });
  const practice = await secondShop(userId, { isPractice: true });
  await app.db.storeConnection.create({
    data: { storeId: store.id, platform: "kakao", platformStoreId: randomUUID(), createdAt: now },
  });
  await app.ingest(young, thisMonth(4));
  await app.ingest(practice, thisMonth(4));
  await app.ingest(store, [
    ...thisMonth(2).map((review) => ({ ...review, platform: "kakao" as const })),
    incoming({ datePrecision: "unknown", content: "국물이 좋아요" }),
    incoming({ reviewDate: now, content: "ㅋㅋㅋㅋㅋㅋㅋㅋ010-1234-5678 카톡 문의 주세요" }),
    incoming({ reviewDate: now, content: "나물이 깔끔했어요." }),
  ]);
  expect((await used(ctx)).used).toBe(1);
});

test("two shops of one owner that collect at once share the month to the place", async () => {
  const { ctx, store, userId } = await shop();
  const other = await secondShop(userId);
  await Promise.all([app.ingest(store, thisMonth(7)), app.ingest(other, thisMonth(8))]);
  expect((await used(ctx)).used).toBe(15);
  const places = await app.db.countedReview.findMany({ where: { userId }, orderBy: { place: "asc" } });
  expect(places.map(({ place }) => place)).toEqual(Array.from({ length: 15 }, (_, index) => index + 1));
  await draftReplies(app.ctx, { storeId: store.id });
  await draftReplies(app.ctx, { storeId: other.id });
  expect((await draftedIn(store.id)) + (await draftedIn(other.id))).toBe(10);
});

test("collecting the same reviews again counts nothing twice", async () => {
  const { ctx, store } = await shop();
  const reviews = thisMonth(3);
  await app.ingest(store, reviews);
  await app.ingest(store, reviews);
  expect((await used(ctx)).used).toBe(3);
});

test("the owner is told once that it is nearly and once that it is used up", async () => {
  const { store, userId } = await shop();
  const told = async () =>
    (
      await app.db.notification.findMany({ where: { userId, kind: "review_limit" }, orderBy: { createdAt: "asc" } })
    ).map(({ data }) => (data as { level: string }).level);
  const reviews = thisMonth(12);
  await app.ingest(store, reviews.slice(0, 7));
  expect(await told()).toEqual([]);
  await app.ingest(store, reviews.slice(7, 8));
  await app.ingest(store, reviews.slice(8, 9));
  expect(await told()).toEqual(["near"]);
  await app.ingest(store, reviews.slice(9, 10));
  await app.ingest(store, reviews.slice(10));
  expect((await told()).toSorted()).toEqual(["full", "near"]);
});

test("a larger plan brings the drafts that waited, however often the job runs", async () => {
  const { ctx, store, userId } = await shop();
  await app.ingest(store, thisMonth(13));
  await draftReplies(app.ctx, { storeId: store.id });
  await releaseDrafts(app.ctx);
  await app.drainJobs();
  expect(await draftedIn(store.id)).toBe(10);
  await app.db.subscription.update({ where: { userId }, data: { plan: "basic" } });
  await Promise.all([releaseDrafts(app.ctx), releaseDrafts(app.ctx)]);
  await app.drainJobs();
  expect(await draftedIn(store.id)).toBe(13);
  expect((await inbox(ctx)).some(({ isHeld }) => isHeld)).toBe(false);
  expect(await app.db.reviewMonth.findFirst({ where: { userId } })).toMatchObject({ counted: 13, heldAbove: null });
});

test("the next month brings them too, and begins at nothing", async () => {
  const { ctx, store } = await shop();
  await app.ingest(store, thisMonth(13));
  await draftReplies(app.ctx, { storeId: store.id });
  const later = () => startOfKoreanDay(resumesOn);
  const before = () => new Date(later().getTime() - 1);
  await releaseDrafts({ ...app.ctx, now: before });
  await draftReplies({ ...app.ctx, now: before }, { storeId: store.id });
  expect(await draftedIn(store.id)).toBe(10);
  await releaseDrafts({ ...app.ctx, now: later });
  expect((await app.jobs()).map(({ name }) => name)).toContain("draft-replies");
  await draftReplies({ ...app.ctx, now: later }, { storeId: store.id });
  expect(await draftedIn(store.id)).toBe(13);
  expect(await used({ ...ctx, now: later })).toMatchObject({ used: 0, level: "fine" });
});

test("a smaller plan takes no draft away", async () => {
  const { ctx, store, userId } = await shop("basic");
  await app.ingest(store, thisMonth(13));
  await draftReplies(app.ctx, { storeId: store.id });
  await app.db.subscription.update({ where: { userId }, data: { plan: "free" } });
  const rows = await inbox(ctx);
  expect(rows.every(({ reply, isHeld }) => reply?.status === "drafted" && !isHeld)).toBe(true);
});

test("the owner may write by hand where the plan publishes; the writer waits", async () => {
  const { ctx, store, userId } = await shop("basic");
  await app.ingest(store, thisMonth(101));
  await draftReplies(app.ctx, { storeId: store.id });
  const reviewId = (await app.db.countedReview.findFirstOrThrow({ where: { userId, place: 101 } })).reviewId;
  const refused = { code: "LIMIT_REACHED", reason: "REVIEWS" };
  await expect(startDraft(ctx, { reviewId, by: "writer" })).rejects.toMatchObject(refused);
  await startDraft(ctx, { reviewId, by: "owner" });
  const { reply } = await getReview(ctx, { reviewId });
  expect(reply).toMatchObject({ author: "owner", content: "" });
  const target = { replyId: reply?.id ?? "", version: reply?.version ?? 0 };
  await expect(rewriteDraft(ctx, target)).rejects.toMatchObject(refused);

  await app.db.reviewReply.delete({ where: { id: target.replyId } });
  await app.db.subscription.update({ where: { userId }, data: { plan: "free" } });
  await expect(startDraft(ctx, { reviewId, by: "owner" })).rejects.toMatchObject(refused);
});

test("reviews of a file that is taken back give their places back, and those behind move up", async () => {
  const { ctx, store, userId } = await shop();
  const file = { userId, fileName: "a.csv", fileBytes: 1, format: "csv", hasHeader: true, totalRows: 1 };
  const { id: importId } = await app.db.import.create({ data: { ...file, storeId: store.id } });
  await app.ingest(store, thisMonth(12));
  const first = await app.db.countedReview.findMany({ where: { userId, place: { lte: 5 } } });
  const ids = first.map(({ reviewId }) => reviewId);
  await app.db.review.updateMany({ where: { id: { in: ids } }, data: { importId, crawlSessionId: null } });
  await app.db.$transaction((tx) => withdrawImported(tx, { storeId: store.id, importId }, 100));
  expect((await used(ctx)).used).toBe(7);
  await releaseDrafts(app.ctx);
  await app.drainJobs();
  expect(await draftedIn(store.id)).toBe(7);
});

test("who runs the service is not counted out", async () => {
  const admin = await app.owner("admin");
  await app.db.subscription.update({ where: { userId: admin.userId }, data: { plan: "free" } });
  const store = await secondShop(admin.userId);
  await app.ingest(store, thisMonth(12));
  await draftReplies(app.ctx, { storeId: store.id });
  expect(await draftedIn(store.id)).toBe(12);
});
