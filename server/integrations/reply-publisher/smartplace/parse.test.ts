import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { VendorError } from "@/server/integrations/vendor-error";
import { parseReviews, toSeenReply } from "./parse";

const kindOf = (work: () => unknown) => {
  try {
    work();
    return "fine";
  } catch (error) {
    return error instanceof VendorError ? error.kind : error;
  }
};
describe("what became of a reply", () => {
  const reply = {
    text: "감사해요",
    isSuspended: false,
    isQualified: true,
    isDeleted: false,
    suspendPostingReason: null,
  };
  test.each([
    ["shown", reply, { state: "visible", text: "감사해요", replyId: null }],
    ["shown, flags absent", { text: "감사해요" }, { state: "visible", text: "감사해요", replyId: null }],
    ["none", null, { state: "none" }],
    ["absent", undefined, { state: "none" }],
    ["deleted", { ...reply, isDeleted: true }, { state: "none" }],
    ["without text", { ...reply, text: null }, { state: "none" }],
    [
      "suspended",
      { ...reply, isSuspended: true, suspendPostingReason: "운영정책 위반" },
      { state: "refused", text: "감사해요", reason: "운영정책 위반" },
    ],
    [
      "dropped in silence",
      { ...reply, isQualified: false },
      { state: "refused", text: "감사해요", reason: expect.stringMatching(/250자/) },
    ],
  ])("%s", (_, given, expected) => expect(toSeenReply(given)).toEqual(expected));
});

test("reviews that cannot be read are left out, unless none can", () => {
  const review = { id: "65f0", reply: null };
  expect(parseReviews({ reviews: { totalCount: 2, items: [review, { id: null }] } }).reviews).toHaveLength(1);
  expect(kindOf(() => parseReviews({ reviews: { totalCount: 1, items: [{ id: null }] } }))).toBe("layout-changed");
  expect(kindOf(() => parseReviews({ reviews: { items: [] } }))).toBe("layout-changed");
});

test("whatever comes is read or refused with a VendorError", () => {
  const strange = fc.oneof(
    fc.jsonValue(),
    fc.record({ reviews: fc.record({ totalCount: fc.nat(), items: fc.array(fc.jsonValue()) }) }),
  );
  fc.assert(fc.property(strange, (value) => typeof kindOf(() => parseReviews(value)) === "string"));
});
