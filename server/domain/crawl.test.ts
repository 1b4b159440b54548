import { expect, test } from "vitest";
import {
  afterBackupMs,
  choosePath,
  decideAfterTrouble,
  decideCrawlRequest,
  knownInARow,
  knownInARowToStop,
  minCrawlGapMs,
} from "./crawl";

const now = new Date("2026-11-25T00:00:00Z");
const minutes = (at: Date) => (at.getTime() - now.getTime()) / 60_000;

test("one known review ends nothing, twenty in a row do, and one new one starts over", () => {
  const known = { created: 0, known: 10, edited: 0 };
  expect(knownInARow(0, known)).toBeLessThan(knownInARowToStop);
  expect(knownInARow(knownInARow(0, known), known)).toBe(knownInARowToStop);
  expect(knownInARow(10, { created: 1, known: 9, edited: 0 })).toBe(0);
  expect(knownInARow(10, { created: 0, known: 8, edited: 2 })).toBe(20);
});

test.each([
  ["session-expired", "login", "needs_login", "session-expired"],
  ["blocked", "page", "blocked", "blocked"],
  ["layout-changed", "page", "layout_changed", "layout-changed"],
  ["rejected", "page", "paused", "page-gone"],
  ["rejected", "login", "paused", "no-access"],
  ["wrong-shop", "page", "paused", "wrong-shop"],
  ["wrong-shop", "login", "paused", "wrong-account"],
] as const)("%s by %s stops the connection as %s: %s", (kind, by, status, reason) => {
  expect(decideAfterTrouble({ kind, by }, 1, now)).toEqual({ action: "stop", status, reason });
});

test("what may pass by itself is tried again by the queue", () => {
  expect(decideAfterTrouble({ kind: "temporary", by: "page" }, 3, now)).toEqual({ action: "retry" });
});

test("being told to slow down waits longer each time, at most six hours", () => {
  const waits = [1, 2, 3, 4, 20].map((failures) => {
    const decision = decideAfterTrouble({ kind: "rate-limited", by: "page" }, failures, now);
    return decision.action === "wait" && decision.reason === "rate-limited" ? minutes(decision.nextCrawlAt) : null;
  });
  expect(waits).toEqual([10, 20, 40, 80, 360]);
});

test("a platform that names a time is given that time", () => {
  const decision = decideAfterTrouble({ kind: "temporary", by: "page", retryAfterMs: 12 * 3_600_000 }, 1, now);
  expect(decision).toMatchObject({ action: "wait", reason: "hidden" });
  expect(decision.action === "wait" && minutes(decision.nextCrawlAt)).toBe(720);
});

test("a person may not start a second crawl, nor one right after another", () => {
  expect(decideCrawlRequest({ isRunning: true, lastStartedAt: now }, now)).toMatchObject({
    ok: false,
    reason: "running",
  });
  const justNow = new Date(now.getTime() - 30_000);
  expect(decideCrawlRequest({ isRunning: false, lastStartedAt: justNow }, now)).toEqual({
    ok: false,
    reason: "too-soon",
    waitMs: minCrawlGapMs - 30_000,
  });
  expect(decideCrawlRequest({ isRunning: false, lastStartedAt: new Date(now.getTime() - minCrawlGapMs) }, now).ok).toBe(
    true,
  );
  expect(decideCrawlRequest({ isRunning: false, lastStartedAt: null }, now).ok).toBe(true);
});

test("two failed browsers and a crawl takes the path without one, where there is such a path", () => {
  expect([0, 1, 2, 3].map((browserFailures) => choosePath({ browserFailures, hasBackup: true }))).toEqual([
    "main",
    "main",
    "backup",
    "backup",
  ]);
  expect(choosePath({ browserFailures: 9, hasBackup: false })).toBe("main");
});

test("after the backup path a browser is tried again soon, and less often while none can be had", () => {
  expect([1, 2, 3, 6, 7, 40].map((backups) => afterBackupMs(backups) / 60_000)).toEqual([1, 2, 4, 32, 60, 60]);
});
