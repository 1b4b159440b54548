import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fewestComplaints, isSaidInAnger, rankComplaints, weekdayOf } from "./recommend";

const complaint = (name: string, now: number, before: number) => ({ name, complaints: { now, before } });
const read = { now: 200, before: 200 };

describe("rankComplaints", () => {
  it("puts the best proven first and a growing one before a standing one", () => {
    const { ranked, early } = rankComplaints(
      [complaint("양", 3, 0), complaint("맛", 24, 24), complaint("대기", 22, 2), complaint("컵", 1, 0)],
      read,
    );
    expect(ranked.map(({ name, isGrowing }) => [name, isGrowing])).toEqual([
      ["대기", true],
      ["맛", false],
    ]);
    expect(early.map(({ name }) => name)).toEqual(["양"]);
  });

  it("asks for five complaints, whatever their share", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 40 }), (now, before) => {
        const { ranked, early } = rankComplaints([complaint("맛", now, before)], { now: 40, before: 40 });
        expect(ranked.length).toBe(now >= fewestComplaints ? 1 : 0);
        expect(ranked.length + early.length).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("never ranks fewer complaints with the same past higher", () => {
    const counts = fc.integer({ min: fewestComplaints, max: 200 });
    fc.assert(
      fc.property(counts, counts, fc.integer({ min: 0, max: 200 }), (a, b, before) => {
        const { ranked } = rankComplaints([complaint("a", a, before), complaint("b", b, before)], read);
        const [first, second] = ranked;
        expect(first?.complaints.now).toBeGreaterThanOrEqual(second?.complaints.now ?? Number.NaN);
      }),
    );
  });

  it("compares with nothing where there was nothing", () => {
    const { ranked } = rankComplaints([complaint("맛", 9, 0)], { now: 30, before: 0 });
    expect(ranked[0]).toMatchObject({ change: null, isGrowing: false });
  });
});

it("a word is said in anger only where anger is more frequent than elsewhere", () => {
  expect(isSaidInAnger({ now: 10, negative: 8 }, 0.2)).toBe(true);
  expect(isSaidInAnger({ now: 10, negative: 3 }, 0.2)).toBe(false);
  expect(isSaidInAnger({ now: 0, negative: 0 }, 0.2)).toBe(false);
});

describe("weekdayOf", () => {
  const evenly = new Map([1, 2, 3, 4, 5, 6, 7].map((day) => [day, 20]));

  it("names the day complaints pile up on", () => {
    expect(
      weekdayOf(
        new Map([
          [6, 15],
          [1, 4],
          [3, 3],
        ]),
        evenly,
      ),
    ).toEqual({ weekday: 6, complaints: 15 });
  });

  it("says nothing of a busy day, of chance, or of too few", () => {
    expect(
      weekdayOf(
        new Map([
          [6, 15],
          [1, 7],
        ]),
        new Map([
          [6, 140],
          [1, 60],
        ]),
      ),
    ).toBeNull();
    expect(weekdayOf(new Map([[6, 4]]), evenly)).toBeNull();
    expect(weekdayOf(new Map(), evenly)).toBeNull();
  });
});
