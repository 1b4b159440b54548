import { expect, test } from "vitest";
import { goneBefore, isGoogleContentStale } from "./google-retention";

const now = new Date("2026-11-25T00:00:00Z");
const ago = (days: number) => new Date(now.getTime() - days * 86_400_000);

test.each([
  ["crawled yesterday", ago(1), ago(100), false],
  ["crawled 25 days ago", ago(25), ago(100), false],
  ["crawled 26 days ago: some reviews were read 29 days ago", ago(26), ago(100), true],
  ["not for long, and logged in again just now", ago(60), ago(0), false],
  ["never, and disconnected", null, null, true],
  ["never, connected today", null, ago(0), false],
])("%s", (_, lastGoodCrawlAt, connectedAt, isStale) => {
  expect(isGoogleContentStale({ lastGoodCrawlAt, connectedAt }, now)).toBe(isStale);
});

test("nothing is kept longer than 30 days, with the time it takes to notice and until the next look", () => {
  const lastShown = goneBefore(now).getTime() - 9 * 86_400_000;
  expect((now.getTime() + 86_400_000 - lastShown) / 86_400_000).toBeLessThanOrEqual(30 + 1);
  expect(goneBefore(now)).toEqual(ago(20));
});
