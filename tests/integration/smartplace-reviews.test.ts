import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { transportModes } from "@/sandbox/core/failures";
import type { smartplaceModes } from "@/sandbox/smartplace/site";
import type { ReviewPage } from "@/server/integrations/review-source/review-source";
import { kindOf, type OwnedReview, type OwnerConsole, startOwnerConsole } from "@/tests/support/owner-console";

let outside: OwnerConsole;
beforeAll(async () => {
  outside = await startOwnerConsole();
});
afterAll(() => outside.stop());
afterEach(async () => {
  await outside.sim.clearFailures();
  await outside.sim.configure({ sessionCalls: null });
});

async function read(at: OwnedReview, options: { cursor?: string | null; onPage?: () => Promise<void> } = {}) {
  const pages: ReviewPage[] = [];
  const { cursor = null, onPage } = options;
  for await (const page of outside.source.readReviews(at.place, { cursor, session: at.session })) {
    pages.push(page);
    if (pages.length === 1) await onPage?.();
  }
  return pages;
}
const idsOf = (pages: ReviewPage[]) => pages.flatMap((page) => page.reviews.map((review) => review.platformReviewId));
const truth = async (placeId: string) => (await outside.sim.reviews(placeId)).map((review) => review.id);
async function shopWith(reviews: number) {
  const at = await outside.signedIn();
  if (reviews > 1) await outside.sim.addReviews(at.shop.placeId, reviews - 1);
  return at;
}

describe("the whole list", () => {
  test("each review once, latest first, under the ids of the public page", async () => {
    const at = await shopWith(330);
    const pages = await read(at);
    expect(idsOf(pages)).toEqual(await truth(at.shop.placeId));
    expect(pages[0]?.total).toBe(330);
    expect(pages.at(-1)?.cursor).toBeNull();
    expect(pages.flatMap((page) => page.rejected)).toEqual([]);
  });

  test("at most 100 at a time, the shop compared once before anything is read", async () => {
    const at = await shopWith(230);
    await outside.sim.clearRequests();
    const pages = await read(at);
    const asked = await outside.sim.requests("smartplace");
    expect(asked[0]?.path).toBe(`/api/refined-businesses/place-seq/${at.shop.placeSeq}`);
    const sizes = asked.slice(1).map(({ body }) => JSON.parse(body).variables.input.size);
    expect(new Set(sizes)).toEqual(new Set([100]));
    expect(pages.reduce((sum, page) => sum + page.requests, 0)).toBe(asked.length);
  });

  test("more reviews of one day than fit a page", async () => {
    const at = await outside.signedIn();
    const createdAt = (second: number) => new Date(Date.parse("2026-10-03T03:00:00Z") + second * 1_000).toISOString();
    for (let second = 0; second < 250; second += 1)
      await outside.sim.addReview(at.shop.placeId, { createdAt: createdAt(second), body: `같은 날 ${second}` });
    expect(new Set(idsOf(await read(at)))).toEqual(new Set(await truth(at.shop.placeId)));
  });

  test("a shop without reviews has an empty list", async () => {
    const at = await outside.signedIn();
    await outside.sim.deleteReview(at.reviewId);
    expect(await read(at)).toMatchObject([{ reviews: [], cursor: null, total: 0 }]);
  });
});

describe("what stands in a review", () => {
  test("a star only the owner sees, and one for guests, are both the owner's", async () => {
    const at = await outside.signedIn();
    const hidden = await outside.sim.addReview(at.shop.placeId, { stars: 2, publicRating: null });
    const [page] = await read(at);
    const found = page?.reviews.find((review) => review.platformReviewId === hidden);
    expect(found).toMatchObject({ rating: 2, ratingSource: "owner_only" });
    expect(page?.reviews.find((review) => review.platformReviewId === at.reviewId)).toMatchObject({
      rating: null,
      ratingSource: "none",
      content: "나물이 좋았어요",
    });
  });

  test("a takedown is blinded, a reply is known, keywords and pictures come along", async () => {
    const at = await outside.signedIn();
    await outside.sim.takeDownReview(at.reviewId);
    const replied = await outside.sim.addReview(at.shop.placeId, { body: null, keywords: ["food_good"], photos: 2 });
    await outside.post({ ...at, reviewId: replied }, "고맙습니다");
    const reviews = (await read(at)).flatMap((page) => page.reviews);
    const byId = new Map(reviews.map((review) => [review.platformReviewId, review]));
    expect(byId.get(at.reviewId)).toMatchObject({ content: "", images: [], isBlinded: true });
    expect(byId.get(replied)).toMatchObject({ content: "", ownerReply: { text: "고맙습니다" } });
    expect(byId.get(replied)?.images).toHaveLength(2);
    expect(byId.get(replied)?.platformKeywords).toHaveLength(1);
  });
});

describe("while it is read the list moves", () => {
  test("reviews that come and go meanwhile cost no other one", async () => {
    const at = await shopWith(260);
    const before = await truth(at.shop.placeId);
    const gone = new Set(before.slice(10, 40));
    const pages = await read(at, {
      onPage: async () => {
        for (const id of gone) await outside.sim.deleteReview(id);
        for (let count = 0; count < 7; count += 1) await outside.sim.addReview(at.shop.placeId, { body: "방금" });
      },
    });
    const read1 = new Set(idsOf(pages));
    for (const id of before) if (!gone.has(id)) expect(read1).toContain(id);
  });

  test("from a cursor it goes on, days read again included; a guest's cursor starts over", async () => {
    const at = await shopWith(260);
    const all = await read(at);
    const rest = await read(at, { cursor: all[0]?.cursor });
    const known = new Set(idsOf(all.slice(0, 1)));
    const missing = (await truth(at.shop.placeId)).filter((id) => !known.has(id));
    expect(idsOf(rest)).toEqual(expect.arrayContaining(missing));
    expect(rest[0]?.total).toBeNull();
    expect(idsOf(await read(at, { cursor: "guest:2:a,b,c" }))).toHaveLength(260);
  });
});

describe("sessions and shops", () => {
  test("another account's session, or another account's answers under this one, read nothing", async () => {
    const [ours, theirs] = [await outside.signedIn(), await outside.signedIn()];
    expect(await kindOf(read({ ...ours, session: theirs.session }))).toBe("wrong-shop");
    await outside.sim.setMode("smartplace", "wrong-account");
    await outside.sim.clearRequests();
    expect(await kindOf(read(ours))).toBe("wrong-shop");
    const asked = await outside.sim.requests("smartplace");
    expect(asked.some(({ path }) => path.startsWith("/graphql"))).toBe(false);
  });

  test("a session that ends in the middle: what was read before it stays, then session-expired", async () => {
    const at = await shopWith(330);
    await outside.sim.configure({ sessionCalls: 3 });
    const pages: ReviewPage[] = [];
    const reading = (async () => {
      for await (const page of outside.source.readReviews(at.place, { cursor: null, session: at.session }))
        pages.push(page);
    })();
    expect(await kindOf(reading)).toBe("session-expired");
    expect(pages.length).toBe(2);
  });

  test("a shop that was never connected to the console has no ids to ask with", async () => {
    const at = await outside.signedIn();
    const place = { ...at.place, platformIds: {} };
    expect(await kindOf(read({ ...at, place }))).toBe("session-expired");
  });

  test("the wrong booking id is forbidden", async () => {
    const at = await outside.signedIn();
    const place = { ...at.place, platformIds: { ...at.place.platformIds, bookingBusinessId: "1" } };
    expect(await kindOf(read({ ...at, place }))).toBe("session-expired");
  });

  test("staff may read", async () => {
    expect(idsOf(await read(await outside.signedIn({ role: "staff" })))).toHaveLength(1);
  });
});

/** Every way this site can fail, and what follows from it for reading. */
const outcomes = {
  "server-error": "temporary",
  truncated: "temporary",
  reset: "temporary",
  slow: "temporary",
  "lost-response": "temporary",
  "rate-limited": "rate-limited",
  "method-blocked": "blocked",
  "session-expired": "session-expired",
  "wrong-account": "wrong-shop",
  "graphql-errors": "temporary",
  "layout-changed": "layout-changed",
  "headers-changed": "layout-changed",
  popup: "fine",
  "suspend-later": "fine",
} satisfies Record<keyof typeof transportModes | keyof typeof smartplaceModes, string>;

test.each(Object.entries(outcomes))("%s is %s", async (mode, kind) => {
  const [at] = [await outside.signedIn(), await outside.signedIn()];
  await outside.sim.setMode("smartplace", mode);
  expect(await kindOf(read(at))).toBe(kind);
});
