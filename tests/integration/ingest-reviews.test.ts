import { afterAll, beforeAll, expect, test } from "vitest";
import { incoming, startTestApp, type TestApp } from "@/tests/support/app";

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.stop());

async function newStore() {
  const { userId, ctx } = await app.owner();
  return { ctx, store: await app.store(userId) };
}

const rollupOf = (storeId: string) =>
  app.db.reviewDaily.aggregate({
    where: { storeId },
    _sum: {
      reviews: true,
      ratingCount: true,
      ratingSum: true,
      positive: true,
      negative: true,
      urgent: true,
      replied: true,
    },
  });

test("a review is read, counted and queued for a draft in one go", async () => {
  const { store } = await newStore();
  const result = await app.ingest(store, [
    { content: "국물이 진하고 정말 맛있어요. 또 갈게요!", rating: 5 },
    { content: "너무 짜고 직원도 불친절했어요. 다시는 안 가요.", rating: 1 },
  ]);
  expect(result).toEqual({ created: 2, known: 0, edited: 0 });
  const reviews = await app.db.review.findMany({ where: { storeId: store.id }, orderBy: { rating: "asc" } });
  expect(reviews.map((review) => review.sentiment)).toEqual(["negative", "positive"]);
  expect((await rollupOf(store.id))._sum).toMatchObject({
    reviews: 2,
    ratingCount: 2,
    ratingSum: 6,
    positive: 1,
    negative: 1,
  });
  await app.drainJobs();
  const replies = await app.db.reviewReply.findMany({ where: { storeId: store.id } });
  expect(replies).toHaveLength(2);
  for (const reply of replies) {
    expect(reply.status).toBe("drafted");
    expect(reply.content.length).toBeGreaterThan(20);
    expect(reply.guardLevel).not.toBe("stop");
    expect(reply.candidates).toHaveLength(3);
  }
});

test("the same reviews twice, and at the same moment, are stored and counted once", async () => {
  const { store } = await newStore();
  const batch = Array.from({ length: 40 }, (_, index) =>
    incoming({ platformReviewId: `r${index}`, rating: (index % 5) + 1 }),
  );
  const results = await Promise.all([
    app.ingest(store, batch),
    app.ingest(store, batch.toReversed()),
    app.ingest(store, batch),
  ]);
  expect(results.reduce((sum, result) => sum + result.created, 0)).toBe(40);
  expect(await app.ingest(store, batch)).toEqual({ created: 0, known: 40, edited: 0 });
  expect(await app.db.review.count({ where: { storeId: store.id } })).toBe(40);
  expect((await rollupOf(store.id))._sum).toMatchObject({ reviews: 40, ratingCount: 40, ratingSum: 120 });
});

test("an edited review replaces its text, its counts and its draft", async () => {
  const { store } = await newStore();
  const review = incoming({ content: "정말 맛있어요. 최고예요.", rating: 5 });
  await app.ingest(store, [review]);
  await app.drainJobs();
  const before = await app.db.reviewReply.findFirstOrThrow({ where: { storeId: store.id } });
  expect(await app.ingest(store, [{ ...review, content: "두 번째엔 너무 짜고 별로였어요.", rating: 2 }])).toMatchObject(
    { edited: 1 },
  );
  await app.drainJobs();
  const stored = await app.db.review.findFirstOrThrow({
    where: { storeId: store.id },
    include: { reply: true, events: true },
  });
  expect(stored).toMatchObject({ content: "두 번째엔 너무 짜고 별로였어요.", rating: 2, sentiment: "negative" });
  expect(stored.editedAt).not.toBeNull();
  expect(stored.events.map((event) => event.kind)).toContain("edited_by_guest");
  expect(stored.reply?.id).not.toBe(before.id);
  expect((await rollupOf(store.id))._sum).toMatchObject({ reviews: 1, ratingSum: 2, positive: 0, negative: 1 });
});

test("an owner's reply already on the platform needs no other", async () => {
  const { store } = await newStore();
  const repliedAt = new Date();
  await app.ingest(store, [{ ownerReply: { text: "와 주셔서 고마워요.", repliedAt } }]);
  const review = await app.db.review.findFirstOrThrow({ where: { storeId: store.id }, include: { reply: true } });
  expect(review).toMatchObject({
    inboxState: "replied",
    reply: { status: "live", author: "platform", content: "와 주셔서 고마워요." },
  });
  expect((await rollupOf(store.id))._sum.replied).toBe(1);
});

test("an urgent review of today alerts the owner once, by mail too", async () => {
  const { store } = await newStore();
  const review = incoming({ content: "음식에서 유리 조각이 나왔어요. 입 안을 베였습니다.", rating: 1 });
  await app.sim.clearMails();
  await app.ingest(store, [review]);
  await app.ingest(store, [review]);
  await app.drainJobs();
  expect(await app.db.notification.findMany({ where: { storeId: store.id } })).toMatchObject([
    { kind: "urgent_review", isRead: false },
  ]);
  const mails = await app.sim.mails();
  expect(mails).toHaveLength(1);
  expect(mails[0]?.subject).toContain("긴급");
});

test("a blinded review is neither read nor answered", async () => {
  const { store } = await newStore();
  await app.ingest(store, [{ content: "", isBlinded: true }]);
  await app.drainJobs();
  const review = await app.db.review.findFirstOrThrow({ where: { storeId: store.id }, include: { reply: true } });
  expect(review).toMatchObject({ sentiment: null, inboxState: "closed", reply: null });
});

test("reviews of any year find their month, none the default partition", async () => {
  const { store } = await newStore();
  const dates = ["2009-02-28T15:00:00Z", "2019-12-31T14:59:59Z", "2019-12-31T15:00:00Z"];
  await app.ingest(
    store,
    dates.map((date) => ({ reviewDate: new Date(date) })),
  );
  const rows = await app.db.$queryRaw<{ partition: string }[]>`
    select tableoid::regclass::text as partition from reviews where store_id = ${store.id}::uuid order by review_date`;
  expect(rows.map((row) => row.partition)).toEqual(["reviews_2009_03", "reviews_2019_12", "reviews_2020_01"]);
});
