import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createRandom } from "@/sandbox/core/random";
import { demoShops } from "@/sandbox/data/demo-shops";
import { heldBackReviews, reviewsOf } from "@/sandbox/data/reviews-of";
import { startSandbox } from "@/sandbox/start";
import { nextDelayMs, nextInRhythm } from "./rhythm";

const noon = new Date("2026-11-25T03:40:00Z");
const night = new Date("2026-11-24T19:00:00Z");
const heldBack = heldBackReviews().filter(({ platform }) => platform === "naver");

describe("over a restart", () => {
  let dataDir: string;
  beforeEach(() => {
    dataDir = mkdtempSync(join(tmpdir(), "drip "));
  });
  afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

  it("lets every held-back review out once, edits those that are to be edited, and then is done", async () => {
    let starts = 0;
    const open = () => {
      const startedAt = noon.getTime() + starts++ * 60_000;
      return startSandbox({ seed: 3, dataDir, now: () => new Date(startedAt), dripMs: 1 });
    };
    const texts = async (sandbox: Awaited<ReturnType<typeof open>>) =>
      (await Promise.all(demoShops.map(({ shop }) => sandbox.sim.board("naver", shop.placeId)))).flat();
    const before = demoShops.flatMap(({ shop }) => reviewsOf(shop, "naver")).length;
    const all = before + heldBack.length;

    const first = await open();
    await expect.poll(async () => (await texts(first)).length, { timeout: 10_000 }).toBeGreaterThan(before + 20);
    await first.stop();
    const second = await open();
    expect((await texts(second)).length).toBeGreaterThan(before + 20);
    await expect.poll(async () => (await texts(second)).length, { timeout: 20_000 }).toBe(all);
    const lastWords = heldBack.map(({ body, editedTo }) => editedTo ?? body);
    await expect
      .poll(
        async () => {
          const bodies = new Set((await texts(second)).map(({ body }) => body));
          return lastWords.filter((words) => !bodies.has(words));
        },
        { timeout: 10_000 },
      )
      .toEqual([]);
    await second.stop();

    const third = await open();
    expect(await texts(third)).toHaveLength(all);
    expect(new Set((await texts(third)).map(({ id }) => id)).size).toBe(all);
    await third.stop();
  }, 40_000);
});

describe("the rhythm", () => {
  const random = () => createRandom(5);
  const shops = demoShops.map(({ shop }) => shop);
  const chicken = demoShops.find(({ folder }) => folder === "basak-chicken")?.shop;
  const bakery = demoShops.find(({ folder }) => folder === "haeddeun-bakery")?.shop;
  if (!chicken || !bakery) throw new Error("a demo shop is missing");

  it("is fast at meal times and slow at night, and never stops", () => {
    const atNoon = nextDelayMs(180_000, shops, noon, random());
    const atNight = nextDelayMs(180_000, shops, night, random());
    expect(atNight).toBeGreaterThan(atNoon * 3);
    expect(atNight).toBeLessThanOrEqual(180_000 * 6);
    expect(atNoon).toBeGreaterThan(180_000 * 0.2);
  });

  it("takes the shop people write about at that hour", () => {
    const morning = new Date("2026-11-25T00:30:00Z");
    const draw = createRandom(9);
    const waiting = [{ shop: chicken }, { shop: bakery }];
    const drawn = Array.from({ length: 200 }, () => nextInRhythm(waiting, morning, draw)?.shop);
    expect(drawn.filter((shop) => shop === bakery).length).toBeGreaterThan(80);
    expect(nextInRhythm([], morning, draw)).toBeNull();
  });
});
