import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { medianReplySeconds, replyTimeBucket, replyTimeEdges } from "./reply-time";

describe("replyTimeBucket", () => {
  it.each([
    [0, 0],
    [3_599, 0],
    [3_600, 1],
    [86_399, 4],
    [86_400, 5],
    [604_800, 8],
    [9_999_999, 8],
  ])("%i s are in bucket %i", (seconds, bucket) => {
    expect(replyTimeBucket(seconds)).toBe(bucket);
  });
});

describe("medianReplySeconds", () => {
  it("lies in the middle of the bucket that holds the middle reply", () => {
    expect(medianReplySeconds(new Map([[0, 2]]))).toBe(1_800);
    expect(
      medianReplySeconds(
        new Map([
          [0, 1],
          [1, 2],
          [4, 1],
        ]),
      ),
    ).toBe(7_200);
    expect(medianReplySeconds(new Map())).toBeNull();
  });

  it("is in the bucket of the exact median", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 2_000_000 }), { minLength: 1 }), (seconds) => {
        const times = new Map<number, number>();
        for (const each of seconds) times.set(replyTimeBucket(each), (times.get(replyTimeBucket(each)) ?? 0) + 1);
        const exact = seconds.toSorted((a, b) => a - b)[Math.ceil(seconds.length / 2) - 1] ?? 0;
        const found = medianReplySeconds(times) ?? -1;
        const bucket = replyTimeBucket(exact);
        expect(found).toBeGreaterThanOrEqual(replyTimeEdges[bucket - 1] ?? 0);
        expect(found).toBeLessThanOrEqual(replyTimeEdges[bucket] ?? 28 * 86_400);
      }),
    );
  });
});
