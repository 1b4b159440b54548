import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fullCrawlDue, nextCrawlAt, type Rhythm } from "./crawl-schedule";

const now = new Date("2026-11-25T00:00:00Z");
const minutes = (at: Date) => (at.getTime() - now.getTime()) / 60_000;
/** Without jitter. */
const wait = (rhythm: Partial<Rhythm>) =>
  Math.round(minutes(nextCrawlAt(now, 0.5, { everyMinutes: 60, activity: null, failures: 0, ...rhythm })));

describe("the next crawl", () => {
  test("is an hour on, give or take six minutes", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (random) => {
        const after = minutes(nextCrawlAt(now, random));
        return after >= 54 && after <= 66;
      }),
    );
    expect(minutes(nextCrawlAt(now, 0))).not.toBe(minutes(nextCrawlAt(now, 0.9)));
  });

  test.each([
    ["the plan's interval", { everyMinutes: 180 }, 180],
    ["an ordinary week", { activity: { lastWeek: 12, lastMonth: 40 } }, 60],
    ["a review every hour", { activity: { lastWeek: 168, lastMonth: 700 } }, 30],
    [
      "a review every three hours on a three-hour plan",
      { everyMinutes: 180, activity: { lastWeek: 56, lastMonth: 200 } },
      90,
    ],
    ["none for a week", { activity: { lastWeek: 0, lastMonth: 3 } }, 120],
    ["none for a month", { activity: { lastWeek: 0, lastMonth: 0 } }, 240],
    ["one failure", { failures: 1 }, 120],
    ["many failures", { failures: 50 }, 480],
  ])("after %s", (_name, rhythm, expected) => expect(wait(rhythm)).toBe(expected));

  test("is never sooner than nine minutes or later than a good day, whatever is put in", () => {
    const rhythm = fc.record({
      everyMinutes: fc.integer({ min: 1, max: 10_000 }),
      activity: fc.option(fc.record({ lastWeek: fc.nat(100_000), lastMonth: fc.nat(100_000) })),
      failures: fc.nat(1_000),
    });
    fc.assert(
      fc.property(rhythm, fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (given, random) => {
        const after = minutes(nextCrawlAt(now, random, given));
        return after >= 9 && after <= 26.4 * 60;
      }),
    );
  });
});

describe("a whole crawl is due", () => {
  const ago = (hours: number) => new Date(now.getTime() - hours * 3_600_000);
  test.each([
    [null, false, true],
    [ago(1), false, false],
    [ago(70), false, false],
    [ago(72), false, true],
    [ago(20), true, false],
    [ago(24), true, true],
  ])("last one %s, some missing %s: %s", (lastFullCrawlAt, isMissingSome, due) =>
    expect(fullCrawlDue({ lastFullCrawlAt, isMissingSome }, now)).toBe(due),
  );
});
