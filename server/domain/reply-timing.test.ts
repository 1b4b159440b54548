import { describe, expect, test } from "vitest";
import { countUnseen, nextLookMs, type Wait } from "./reply-timing";

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** When a reply is looked for until we give up. */
function looks(wait: Wait): number[] {
  const ages = [0];
  for (;;) {
    const age = ages.at(-1) ?? 0;
    const delayMs = nextLookMs(wait, age);
    if (delayMs === null) return ages;
    ages.push(age + delayMs);
  }
}

describe("looking again", () => {
  test("a posted one: at once, then slower, for six hours", () => {
    const ages = looks("posted");
    expect(ages.slice(0, 4)).toEqual([0, 3_000, 6_000, 12_000]);
    expect(ages.at(-1)).toBeGreaterThanOrEqual(6 * hourMs);
    expect(ages.length).toBeLessThan(40);
  });
  test("one the platform holds: minutes, hours, then daily, for thirty days", () => {
    const ages = looks("pending");
    expect(ages.slice(1, 4)).toEqual([120_000, 240_000, 480_000]);
    expect(ages.at(-1)).toBeGreaterThanOrEqual(30 * dayMs);
    expect(ages.length).toBeLessThan(45);
  });
  test("a pasted one is asked after once, in seven days", () => {
    expect(looks("pasted")).toEqual([0, 7 * dayMs]);
  });
  test("through trouble for seven days, hourly", () => {
    expect(looks("trouble").at(-1)).toBeGreaterThanOrEqual(7 * dayMs);
    expect(looks("trouble").length).toBeLessThan(180);
  });
});

describe("collections that do not show a pasted reply", () => {
  const postedAt = new Date("2026-11-25T00:00:00Z");
  const after = (minutes: number) => new Date(postedAt.getTime() + minutes * 60_000);
  test("the third in vain is the last", () => {
    expect(countUnseen({ postedAt, unseenCount: 0, lastUnseenAt: null }, after(60))).toBe("again");
    expect(countUnseen({ postedAt, unseenCount: 1, lastUnseenAt: after(60) }, after(120))).toBe("again");
    expect(countUnseen({ postedAt, unseenCount: 2, lastUnseenAt: after(120) }, after(180))).toBe("over");
  });
  test("those right after posting or after one another do not count", () => {
    expect(countUnseen({ postedAt, unseenCount: 0, lastUnseenAt: null }, after(5))).toBe("too-soon");
    expect(countUnseen({ postedAt, unseenCount: 2, lastUnseenAt: after(60) }, after(70))).toBe("too-soon");
  });
});
