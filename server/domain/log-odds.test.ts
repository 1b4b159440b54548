import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { logOddsZ } from "./log-odds";

const said = fc.record({ now: fc.integer({ min: 0, max: 500 }), before: fc.integer({ min: 0, max: 500 }) });
const totals = { now: 2_000, before: 2_000 };

describe("logOddsZ", () => {
  it("is zero where the share stayed", () => {
    expect(logOddsZ({ now: 20, before: 40 }, { now: 100, before: 200 })).toBeCloseTo(0, 1);
    expect(logOddsZ({ now: 0, before: 0 }, totals)).toBe(0);
    expect(logOddsZ({ now: 5, before: 0 }, { now: 100, before: 0 })).toBe(0);
  });

  it("turns round with the times, and has the sign of the change", () => {
    fc.assert(
      fc.property(said, ({ now, before }) => {
        const z = logOddsZ({ now, before }, totals);
        expect(z).toBeCloseTo(-logOddsZ({ now: before, before: now }, totals), 9);
        if (now !== before) expect(Math.sign(z)).toBe(Math.sign(now - before));
      }),
    );
  });

  it("needs more of a rare word than of chance", () => {
    expect(logOddsZ({ now: 3, before: 1 }, totals)).toBeLessThan(1.96);
    expect(logOddsZ({ now: 40, before: 10 }, totals)).toBeGreaterThan(1.96);
  });
});
