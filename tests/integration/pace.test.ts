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
