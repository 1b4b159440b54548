import { fork } from "node:child_process";
import { once } from "node:events";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createPace } from "@/server/platform/pace";

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 8 });
beforeAll(() => pool.query("select 1"));
afterAll(() => pool.end());

/** Shortest time between two neighbours, in ms. */
const shortestGap = (times: number[]) =>
  times
    .toSorted((one, two) => one - two)
    .reduce(
      (least, time, index, all) => Math.min(least, time - (all[index - 1] ?? Number.NEGATIVE_INFINITY)),
      Infinity,
    );

test("three processes with several tasks each never leave sooner than the gap allows", {
  timeout: 60_000,
}, async () => {
  const gapMs = 60;
  const workers = Array.from({ length: 3 }, () =>
    fork(`${import.meta.dirname}/../support/pace-process.ts`, [String(gapMs), "10"], { execArgv: ["--import", "tsx"] }),
  );
  const times = await Promise.all(workers.map(async (worker) => (await once(worker, "message"))[0] as number[]));
  expect(times.flat()).toHaveLength(30);
  expect(shortestGap(times.flat())).toBeGreaterThanOrEqual(gapMs);
  expect(times.every((own) => own.length === 10)).toBe(true);
});

/** Takes turns one after the other until `isOver`, noting when. */
async function takeTurns(pace: () => Promise<void>, times: number[], isOver: () => boolean): Promise<void> {
  while (!isOver()) {
    await pace();
    times.push(performance.now());
  }
}

test("who stands back lets a send go first, however many of them there are", { timeout: 30_000 }, async () => {
  const gapMs = 100;
  const crawls: number[] = [];
  const sends: number[] = [];
  const standingBack = createPace(pool, "crowded", { gapMs, standBackMs: 60_000 });
  const send = createPace(pool, "crowded", { gapMs });
  let isOver = false;
  const crowd = Array.from({ length: 8 }, () => takeTurns(standingBack, crawls, () => isOver));
  const crawlsBefore: number[] = [];
  for (let sent = 0; sent < 5; sent += 1) {
    const earlier = crawls.length;
    await takeTurns(send, sends, () => sends.length > sent);
    crawlsBefore.push(crawls.length - earlier);
  }
  isOver = true;
  await Promise.all(crowd);
  expect(crawlsBefore.toSorted((one, two) => one - two)[2]).toBeLessThanOrEqual(2);
  expect(crawls.length).toBeGreaterThanOrEqual(8);
  expect(shortestGap([...crawls, ...sends])).toBeGreaterThanOrEqual(gapMs);
});

test("who has stood back long enough gets a turn among sends without end", { timeout: 30_000 }, async () => {
  const gapMs = 60;
  const sends: number[] = [];
  const send = createPace(pool, "flooded", { gapMs });
  let isOver = false;
  const flood = Array.from({ length: 4 }, () => takeTurns(send, sends, () => isOver));
  while (sends.length < 4) await send();
  const startedAt = performance.now();
  await createPace(pool, "flooded", { gapMs, standBackMs: 300 })();
  const waitedMs = performance.now() - startedAt;
  isOver = true;
  await Promise.all(flood);
  expect(waitedMs).toBeGreaterThanOrEqual(300);
  expect(waitedMs).toBeLessThan(3_000);
});

test("another platform has a line of its own", async () => {
  const busy = createPace(pool, "busy", { gapMs: 10_000 });
  await busy();
  const free = createPace(pool, "free", { gapMs: 10_000 });
  const startedAt = performance.now();
  await free();
  expect(performance.now() - startedAt).toBeLessThan(5_000);
});

test("waiting ends with the signal, at once and with its reason", async () => {
  const pace = createPace(pool, "aborted", { gapMs: 60_000 });
  await pace();
  const stopping = new AbortController();
  const waiting = pace(stopping.signal);
  setTimeout(() => stopping.abort(new Error("worker stops")), 20);
  await expect(waiting).rejects.toThrow("worker stops");
  await expect(pace(stopping.signal)).rejects.toThrow("worker stops");
});

test("jitter only makes a gap longer, and none is none", async () => {
  const pace = createPace(pool, "jitter", { gapMs: 40, jitter: 1, random: () => 0.999 });
  const times = [];
  for (let turn = 0; turn < 3; turn += 1) {
    await pace();
    times.push(performance.now());
  }
  expect(shortestGap(times)).toBeGreaterThanOrEqual(79);
  const off = createPace(pool, "off", { gapMs: 0 });
  await Promise.all(Array.from({ length: 50 }, () => off()));
  expect((await pool.query("select from platform_pace where platform = 'off'")).rowCount).toBe(0);
});
