import { afterAll, beforeAll, expect, test } from "vitest";
import type { Ctx } from "@/server/context";
import { denySpam } from "@/server/features/reviews/deny-spam";
import { getReview } from "@/server/features/reviews/get-review";
import { ListInboxInput, listInbox } from "@/server/features/reviews/list-inbox";
import { incoming, startTestApp, type TestApp } from "@/tests/support/app";

let app: TestApp;
let owner: Ctx;
let stranger: Ctx;

const advert = "무직자 당일 대출, 머리카락 나온 가게보다 확실합니다 010-1234-5678 문의 주세요";
const copied = "사장님이 친절하고 고기가 부드러워서 또 오고 싶은 집이에요";

beforeAll(async () => {
  app = await startTestApp();
  const { userId, ctx } = await app.owner();
  owner = ctx;
  stranger = (await app.owner()).ctx;
  await app.ingest(await app.store(userId), [
    incoming({ content: advert, rating: 1 }),
    incoming({ content: "사장 개새끼 환불도 안 해 주네요", rating: 1 }),
    incoming({ content: copied, rating: 5, reviewerName: "김**" }),
    incoming({ content: copied, rating: 5, reviewerName: "김**" }),
  ]);
  await app.drainJobs();
});
afterAll(() => app.stop());

const inbox = async () => (await listInbox(owner, ListInboxInput.parse({ tab: "all" }))).items;
const spamOf = (items: Awaited<ReturnType<typeof inbox>>) => items.filter((item) => item.spam !== null);

test("an advertisement is kept and named, is never urgent and gets no draft; a rude complaint is a review", async () => {
  const items = await inbox();
  expect(spamOf(items).map(({ spam, isUrgent, reply }) => ({ spam, isUrgent, reply }))).toEqual(
    expect.arrayContaining([
      { spam: "advertising", isUrgent: false, reply: null },
      { spam: "repeated", isUrgent: false, reply: null },
    ]),
  );
  expect(spamOf(items)).toHaveLength(2);
  expect(items.find(({ content }) => content.startsWith("사장 개"))).toMatchObject({
    spam: null,
    isUrgent: true,
    reply: { status: "drafted" },
  });
});

test("nobody else's word counts; the owner's does, for good, and brings the draft", async () => {
  const id = (await inbox()).find(({ spam }) => spam === "repeated")?.id as string;
  await expect(denySpam(stranger, { reviewId: id })).rejects.toMatchObject({ code: "NOT_FOUND" });
  expect((await getReview(owner, { reviewId: id })).spam).toBe("repeated");

  await denySpam(owner, { reviewId: id });
  await denySpam(owner, { reviewId: id });
  await app.drainJobs();
  expect(await getReview(owner, { reviewId: id })).toMatchObject({ spam: null, reply: { status: "drafted" } });
});
