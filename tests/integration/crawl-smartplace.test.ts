import { afterEach, describe, expect, test } from "vitest";
import { app, later, shopOnNaver } from "@/tests/support/collecting";
import { giveSession } from "@/tests/support/owner-session";

afterEach(async () => {
  await app.sim.configure({ sessionCalls: null });
});

const shopWith = (reviews: number) => shopOnNaver({ reviews });
type Crawled = Awaited<ReturnType<typeof shopWith>>;
const connectConsole = ({ connectionId, shop }: Crawled) => giveSession(app, connectionId, shop);
const askedOf = async (site: "naver" | "smartplace") => (await app.sim.requests(site)).length;

describe("with the owner's session", () => {
  test("the console is read and the public pages are left alone", async () => {
    const shop = await shopWith(230);
    await connectConsole(shop);
    await app.sim.clearRequests();
    await shop.crawl();
    expect(await shop.ids()).toEqual(await shop.truth());
    expect(await askedOf("naver")).toBe(0);
    expect((await shop.sessions())[0]).toMatchObject({ status: "done", found: 230, expected: 230, quarantined: 0 });
  });

  test("both ways know a review by the same id: nothing is stored twice, nothing counts as edited", async () => {
    const shop = await shopWith(24);
    await shop.crawl();
    await connectConsole(shop);
    later();
    await shop.crawl();
    expect(await shop.ids()).toEqual(await shop.truth());
    expect((await shop.sessions()).at(-1)).toMatchObject({ created: 0, known: 24, edited: 0 });
    const events = await app.db.reviewEvent.count({ where: { storeId: shop.store.id, kind: "edited_by_guest" } });
    expect(events).toBe(0);
  });

  test("a star guests do not see is learned, kept, and never makes a reply outdated", async () => {
    const shop = await shopWith(0);
    const id = await app.sim.addReview(shop.shop.placeId, { body: "아쉬웠어요", stars: 2, publicRating: null });
    await shop.crawl();
    const stored = () => app.db.review.findFirstOrThrow({ where: { storeId: shop.store.id, platformReviewId: id } });
    expect(await stored()).toMatchObject({ rating: null, ratingSource: "none" });
    await app.drainJobs();
    const reply = () => app.db.reviewReply.findFirstOrThrow({ where: { storeId: shop.store.id } });
    await app.db.reviewReply.updateMany({ where: { storeId: shop.store.id }, data: { status: "posted_unverified" } });

    await connectConsole(shop);
    later();
    await shop.crawl();
    expect(await stored()).toMatchObject({ rating: 2, ratingSource: "owner_only", editedAt: null });
    expect(await reply()).toMatchObject({ status: "posted_unverified" });
    const counted = await app.db.reviewDaily.aggregate({
      where: { storeId: shop.store.id },
      _sum: { reviews: true, ratingCount: true, ratingSum: true },
    });
    expect(counted._sum).toEqual({ reviews: 1, ratingCount: 1, ratingSum: 2 });

    await app.db.storeConnection.update({ where: { id: shop.connectionId }, data: { credentials: null } });
    later();
    await shop.crawl();
    expect(await stored()).toMatchObject({ rating: 2, ratingSource: "owner_only" });
  });

  test("an incremental crawl needs one list", async () => {
    const shop = await shopWith(230);
    await connectConsole(shop);
    await shop.crawl();
    await app.sim.addReview(shop.shop.placeId, { body: "새로 왔어요" });
    later();
    await app.sim.clearRequests();
    await shop.crawl();
    expect(await shop.ids()).toEqual(await shop.truth());
    const lists = (await app.sim.requests("smartplace")).filter(({ path }) => path.includes("getReviews"));
    expect(lists.length).toBeLessThanOrEqual(2);
  });
});

describe("when the session is lost", () => {
  test("in the middle: what was read stays, the connection waits for the owner, and then goes on to the end", async () => {
    const shop = await shopWith(330);
    await connectConsole(shop);
    await app.sim.configure({ sessionCalls: 3 });
    await shop.crawl();
    expect(await shop.connection()).toMatchObject({ status: "needs_login", nextCrawlAt: null });
    expect((await shop.ids()).length).toBeGreaterThanOrEqual(100);
    expect(await askedOf("naver")).toBe(0);

    await app.sim.configure({ sessionCalls: null });
    await connectConsole(shop);
    await app.db.storeConnection.update({ where: { id: shop.connectionId }, data: { status: "active" } });
    await shop.crawl();
    expect(await shop.ids()).toEqual(await shop.truth());
  });

  test("to another shop: it stops and nothing is stored", async () => {
    const [ours, theirs] = [await shopWith(12), await shopWith(12)];
    await giveSession(app, ours.connectionId, theirs.shop);
    await app.db.storeConnection.update({
      where: { id: ours.connectionId },
      data: { platformIds: { placeSeq: ours.shop.placeSeq, bookingBusinessId: ours.shop.bookingBusinessId } },
    });
    await ours.crawl();
    expect(await ours.connection()).toMatchObject({ status: "paused", statusReason: "wrong-account" });
    expect(await ours.ids()).toEqual([]);
  });

  test("and none is left: the public pages are read, from their beginning", async () => {
    const shop = await shopWith(130);
    await connectConsole(shop);
    await app.sim.failNext({ site: "smartplace", mode: "server-error", path: "/graphql", times: 1 });
    await expect(shop.crawl()).rejects.toMatchObject({ kind: "temporary" });
    await app.db.storeConnection.update({ where: { id: shop.connectionId }, data: { credentials: null } });
    await shop.crawl();
    expect(await shop.ids()).toEqual(await shop.truth());
    expect(await askedOf("naver")).toBeGreaterThan(10);
  });
});
