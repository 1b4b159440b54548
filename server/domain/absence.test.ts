import fc from "fast-check";
import { expect, test } from "vitest";
import { absenceCounts } from "./absence";

const whole = { isWhole: true, seen: 40, missing: 1, expected: 40, quarantined: 0 };

test.each([
  ["a whole crawl", {}, true],
  ["a platform that names no total", { expected: null }, true],
  ["more seen than counted, as when one came in meanwhile", { seen: 41 }, true],
  ["a crawl that stopped at known reviews", { isWhole: false }, false],
  ["a capped list: more counted than shown", { expected: 46 }, false],
  ["hidden reviews: a total and an empty list", { seen: 0 }, false],
  ["an empty shop", { seen: 0, expected: 0 }, false],
  ["an item that could not be read", { quarantined: 1 }, false],
  ["a few missing of a small shop", { seen: 2, expected: 2, missing: 10 }, true],
  ["most of a shop gone at once", { seen: 40, missing: 41 }, false],
])("%s", (_name, change, expected) => expect(absenceCounts({ ...whole, ...change })).toBe(expected));

test("no crawl that saw less than the platform counts ever says that something is gone", () => {
  const crawl = fc.record({
    isWhole: fc.boolean(),
    seen: fc.nat(2_000),
    missing: fc.nat(2_000),
    expected: fc.nat(2_000),
    quarantined: fc.nat(3),
  });
  fc.assert(fc.property(crawl, (given) => given.seen >= given.expected || !absenceCounts(given)));
});
