import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bucketBits, GramHasher } from "./gram-hasher";

const hasher = new GramHasher();
const bucketsOf = (text: string) => new Set(hasher.buckets.slice(0, hasher.hash(text)));

describe("GramHasher", () => {
  it("counts each gram once", () => {
    expect(hasher.hash("가")).toBe([" ", " 가", " 가 ", "가", "가 "].length);
    expect(bucketsOf("가나 가나").size).toBe(hasher.hash("가나 가나"));
  });

  it("sees the joined form of a spaced text, so spacing hardly matters", () => {
    const joined = bucketsOf("진짜맛있어요");
    const spaced = bucketsOf("진짜 맛있어요");
    const missing = [...joined].filter((bucket) => !spaced.has(bucket));
    expect(missing.length).toBeLessThanOrEqual(1);
  });

  it("forgets the review before", () => {
    const alone = bucketsOf("친절해요");
    hasher.hash("전혀 다른 말을 길게 합니다");
    expect(bucketsOf("친절해요")).toEqual(alone);
  });

  it("gives distinct buckets within range for any string", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const count = hasher.hash(text);
        const buckets = hasher.buckets.slice(0, count);
        return new Set(buckets).size === count && buckets.every((bucket) => bucket < 1 << bucketBits);
      }),
    );
  });
});
