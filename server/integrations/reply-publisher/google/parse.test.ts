import fc from "fast-check";
import { expect, test } from "vitest";
import { VendorError } from "@/server/integrations/vendor-error";
import { parseSeenReply } from "./parse";

const asked = { locationId: "9", reviewId: "r" };
const name = "accounts/7/locations/9/reviews/r";
const seen = (reviewReply?: object | null) => parseSeenReply({ name, reviewReply }, asked);
const kindOf = (answer: unknown) => {
  try {
    parseSeenReply(answer, asked);
    return "fine";
  } catch (error) {
    return error instanceof VendorError ? error.kind : error;
  }
};

test.each([
  ["none", undefined, { state: "none" }],
  ["null", null, { state: "none" }],
  ["empty", { comment: "" }, { state: "none" }],
  [
    "shown",
    { comment: "감사해요", reviewReplyState: "APPROVED" },
    { state: "visible", text: "감사해요", replyId: null },
  ],
  ["of an older API", { comment: "감사해요" }, { state: "visible", text: "감사해요", replyId: null }],
  ["looked at", { comment: "감사해요", reviewReplyState: "PENDING" }, { state: "pending", text: "감사해요" }],
  [
    "with a translation",
    { comment: "Thanks\n\n(Translated by Google)\n감사해요" },
    { state: "visible", text: "Thanks", replyId: null },
  ],
])("a reply that is %s", (_, reply, expected) => expect(seen(reply)).toEqual(expected));

test.each([
  ["PERSONAL_INFO", /개인정보/],
  ["ADVERTISING_AND_SOLICITATION", /광고나 쿠폰/],
  ["SOMETHING_NEW", /\(SOMETHING_NEW\)/],
  ["<b>not a code</b>", /^구글 정책에 맞지 않아요$/],
  ["constructor", /^구글 정책에 맞지 않아요$/],
  [undefined, /^구글 정책에 맞지 않아요$/],
])("turned down for %s, in plain words", (policyViolation, words) => {
  const refused = seen({ comment: "x", reviewReplyState: "REJECTED", policyViolation });
  expect(refused).toMatchObject({ state: "refused", text: "x", reason: expect.stringMatching(words) });
});

test("a review of another shop, or another review, is the wrong one", () => {
  expect(kindOf({ name: "accounts/7/locations/10/reviews/r" })).toBe("wrong-shop");
  expect(kindOf({ name: "accounts/7/locations/9/reviews/s" })).toBe("wrong-shop");
  for (const answer of [null, {}, { name: "r" }, [name]]) expect(kindOf(answer)).toBe("layout-changed");
});

test("whatever comes is read or refused with a VendorError", () => {
  const strange = fc.oneof(fc.jsonValue(), fc.record({ name: fc.constant(name), reviewReply: fc.jsonValue() }));
  fc.assert(
    fc.property(strange, (value) => typeof kindOf(value) === "string"),
    { seed: 4104 },
  );
});
