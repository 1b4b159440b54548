import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { Shop } from "@/sandbox/places/shop";
import { type Sandbox, startSandbox } from "@/sandbox/start";

let sandbox: Sandbox;
let restaurant: Shop;

beforeAll(async () => {
  sandbox = await startSandbox({ now: () => new Date("2026-11-25T03:00:00Z"), seed: 1 });
  const [first] = await sandbox.sim.shops();
  if (!first) throw new Error("no demo shop");
  restaurant = first;
});
afterEach(() => sandbox.sim.clearFailures());
afterAll(() => sandbox.stop());

const pageOf = async (path: string) => (await fetch(sandbox.urls.naver + path)).text();

type State = Record<string, Record<string, unknown>>;

/** Decodes from the text itself: `};` and `</script` stand inside strings. */
function stateOf(page: string): State {
  const start = page.indexOf("window.__APOLLO_STATE__ = ") + "window.__APOLLO_STATE__ = ".length;
  const end = page.indexOf(";\nwindow.__PLACE_STATE__");
  return JSON.parse(page.slice(start, end)) as State;
}
const reviewKeys = (state: State) => Object.keys(state).filter((key) => key.startsWith("VisitorReview:"));

describe("the m.place page", () => {
  it("carries the first ten reviews, their authors by reference, and a numeric stats id", async () => {
    const state = stateOf(await pageOf(`/restaurant/${restaurant.placeId}/review/visitor`));
    const keys = reviewKeys(state);
    expect(keys).toHaveLength(10);
    for (const key of keys) {
      expect(key).toMatch(/^VisitorReview:[0-9a-f]{24}:true$/);
      const author = state[key]?.author as { __ref: string };
      expect(state[author.__ref]?.nickname).toBe(state[key]?.nickname);
    }
    const root = state.ROOT_QUERY ?? {};
    const listKey = Object.keys(root).find((key) => key.startsWith('visitorReviews({"input":'));
    expect(root[listKey ?? ""]).toMatchObject({ items: keys.map((key) => ({ __ref: key })) });
    expect(state[`VisitorReviewStatsResult:${restaurant.placeId}`]?.id).toBe(Number(restaurant.placeId));
  });

  it("has a key full of colons and Korean, and a string with }; that does not end the script", async () => {
    const page = await pageOf(`/restaurant/${restaurant.placeId}/review/visitor`);
    const [key, blog] = Object.entries(stateOf(page)).find(([name]) => name.startsWith("FsasReview:")) ?? [];
    expect(key?.split(":").length).toBeGreaterThan(3);
    expect(blog?.contents).toContain("};");
    expect(blog?.contents).toContain("</script>");
    expect(page.split("</script>").length - 1).toBe(2);
  });

  it("draws as many list items as it carries, under class names that change with every start", async () => {
    const path = `/restaurant/${restaurant.placeId}/review/visitor`;
    const page = await pageOf(path);
    const list = /<ul id="_review_list">(.*?)<\/ul>/s.exec(page)?.[1] ?? "";
    expect(list.split("<li ").length - 1).toBe(10);
    const other = await startSandbox({ now: () => new Date("2026-11-25T03:00:00Z"), seed: 1 });
    try {
      const classes = (text: string) => new Set(text.match(/class="[^"]+"/g));
      const otherPage = await (await fetch(other.urls.naver + path)).text();
      expect(classes(page).size).toBeGreaterThan(10);
      expect([...classes(page)].filter((name) => classes(otherPage).has(name))).toEqual([]);
    } finally {
      await other.stop();
    }
  });

  it("escapes hostile text", async () => {
    const shop = await sandbox.sim.addShop({ name: "<b>가게</b>" });
    await sandbox.sim.addReview(shop.placeId, { nickname: "<i>", body: "<img src=x onerror=alert(1)></script>" });
    const page = await pageOf(`/restaurant/${shop.placeId}/review/visitor`);
    expect(page).not.toContain("<img src=x");
    expect(page).toContain("&lt;img src=x onerror=alert(1)&gt;");
    expect(page).not.toContain("<b>가게</b>");
  });
});

describe("the pcmap page", () => {
  it("has statistics under a string id and no review", async () => {
    const state = stateOf(await pageOf(`/pcmap/restaurant/${restaurant.placeId}/review/visitor`));
    expect(reviewKeys(state)).toEqual([]);
    expect(state[`VisitorReviewStatsResult:${restaurant.placeId}`]?.id).toBe(restaurant.placeId);
  });

  it("stands at the plain address too when the shop is set so", async () => {
    const shop = await sandbox.sim.addShop({ name: "피씨맵", variant: "pcmap" });
    await sandbox.sim.addReview(shop.placeId, { body: "안녕" });
    expect(reviewKeys(stateOf(await pageOf(`/restaurant/${shop.placeId}/review/visitor`)))).toEqual([]);
    await sandbox.sim.changeShop(shop.placeId, { variant: "mobile" });
    expect(reviewKeys(stateOf(await pageOf(`/restaurant/${shop.placeId}/review/visitor`)))).toHaveLength(1);
  });
});

describe("addresses", () => {
  it("home has statistics and no review", async () => {
    const state = stateOf(await pageOf(`/restaurant/${restaurant.placeId}/home`));
    expect(reviewKeys(state)).toEqual([]);
    expect(state[`PlaceDetailBase:${restaurant.placeId}`]).toMatchObject({ name: restaurant.name });
  });

  it("the map entry holds the shop in #entryIframe", async () => {
    const page = await pageOf(`/p/entry/place/${restaurant.placeId}`);
    expect(page).toContain(`id="entryIframe"`);
    expect(page).toContain(`src="/pcmap/restaurant/${restaurant.placeId}/home`);
  });

  it.each([
    ["a computer", "Mozilla/5.0", /\/p\/entry\/place\/(\d+)/],
    ["a phone", "Mozilla/5.0 (iPhone) Mobile", /\/home\?id=(\d+)/],
  ])("a short link sends %s on with 302", async (_, agent, target) => {
    const short = `${sandbox.urls.naver}/short/${restaurant.shortCode}`;
    const response = await fetch(short, { redirect: "manual", headers: { "user-agent": agent } });
    expect(response.status).toBe(302);
    expect(target.exec(response.headers.get("location") ?? "")?.[1]).toBe(restaurant.placeId);
    expect((await fetch(short, { headers: { "user-agent": agent } })).status).toBe(200);
  });

  it("a wrong type is sent to the right one, an unknown shop is 404", async () => {
    const response = await fetch(`${sandbox.urls.naver}/cafe/${restaurant.placeId}/review/visitor?x=1`, {
      redirect: "manual",
    });
    expect(response.headers.get("location")).toBe(`/restaurant/${restaurant.placeId}/review/visitor?x=1`);
    expect((await fetch(`${sandbox.urls.naver}/restaurant/999/home`)).status).toBe(404);
  });
});

describe("failing pages", () => {
  const path = () => `/restaurant/${restaurant.placeId}/review/visitor`;

  it("the block page answers 200 with the block text while its state stays valid", async () => {
    await sandbox.sim.setMode("naver", "block-page");
    const response = await fetch(sandbox.urls.naver + path());
    const page = await response.text();
    expect(response.status).toBe(200);
    expect(page).toContain("서비스 이용이 제한되었습니다.");
    expect(page).toContain("과도한 접근 요청으로");
    expect(page).not.toContain('<ul id="_review_list">');
    expect(reviewKeys(stateOf(page))).toHaveLength(10);
  });

  it("penalty says so in the state and in the page, with the total kept", async () => {
    await sandbox.sim.setMode("naver", "penalty");
    const page = await pageOf(path());
    expect(page).toContain("일시적으로 리뷰가 비공개된 장소입니다.");
    const state = stateOf(page);
    expect(reviewKeys(state)).toEqual([]);
    expect(JSON.stringify(state.ROOT_QUERY)).toContain("VisitorReviewPenalty");
    expect(state[`PlaceDetailBase:${restaurant.placeId}`]?.visitorReviewsTotal).toBeGreaterThan(0);
  });

  it("a changed layout has neither the known list nor the known keys", async () => {
    await sandbox.sim.setMode("naver", "layout-changed");
    const page = await pageOf(path());
    expect(page).not.toContain('_review_list">');
    expect(reviewKeys(stateOf(page))).toEqual([]);
  });
});
