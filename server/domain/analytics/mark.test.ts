import { describe, expect, it } from "vitest";
import { MarkInput } from "./mark";
import { sidesOf } from "./mark-sides";

describe("sidesOf", () => {
  it("compares as many days on either side, the marked day being the first after", () => {
    expect(sidesOf("2026-11-16", "2026-11-25")).toEqual({
      before: { from: "2026-11-06", to: "2026-11-15" },
      after: { from: "2026-11-16", to: "2026-11-25" },
    });
  });

  it("takes ninety days at most and seven at least", () => {
    expect(sidesOf("2026-01-01", "2026-11-25")?.after).toEqual({ from: "2026-01-01", to: "2026-03-31" });
    expect(sidesOf("2026-11-19", "2026-11-25")).not.toBeNull();
    expect(sidesOf("2026-11-20", "2026-11-25")).toBeNull();
    expect(sidesOf("2026-12-24", "2026-11-25")).toBeNull();
  });
});

it("a mark has a label", () => {
  expect(MarkInput.safeParse({ day: "2026-11-01", label: "   " }).success).toBe(false);
  expect(MarkInput.parse({ day: "2026-11-01", label: " 대기표를 놓았어요 " })).toMatchObject({
    label: "대기표를 놓았어요",
    aspect: null,
  });
});
