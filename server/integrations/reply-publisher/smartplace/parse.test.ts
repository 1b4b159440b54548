import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { VendorError } from "@/server/integrations/vendor-error";
import { dataOf, parseBusinesses, parseReviews, toSeenReply } from "./parse";

const kindOf = (work: () => unknown) => {
  try {
    work();
    return "fine";
  } catch (error) {
    return error instanceof VendorError ? error.kind : error;
  }
};
const business = {
  smartplaceBusiness: { id: 7700001, name: "온기식당" },
  bookingBusinesses: [{ id: 880001 }],
  siteId: 1384720591,
};

describe("the shops of an account", () => {
  test("ids come as numbers or texts and leave as texts", () => {
    const place = {
      platformStoreId: "1384720591",
      platformIds: { placeSeq: "7700001", bookingBusinessId: "880001", placeName: "온기식당" },
    };
    const texts = { ...business, siteId: "1384720591", bookingBusinesses: [{ id: "880001" }] };
    expect(parseBusinesses([business, texts])).toEqual([place, place]);
  });
  test("one that cannot be answered for is left out", () => {
    expect(
      parseBusinesses([business, { ...business, siteId: null }, { ...business, bookingBusinesses: [] }]),
    ).toHaveLength(1);
  });
  test("an account without shops has none; an unknown shape has changed", () => {
    expect(parseBusinesses([])).toEqual([]);
    for (const answer of [null, {}, "x", [{ shop: 1 }]])
      expect(kindOf(() => parseBusinesses(answer))).toBe("layout-changed");
  });
});

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

describe("answers with HTTP 200", () => {
  const refusal = (message: string) => ({ errors: [{ message }], data: null });
  test.each([
    ["FORBIDDEN: 플레이스 권한이 없습니다.", "session-expired"],
    ["플레이스 권한이 없습니다.", "session-expired"],
    ["BAD_REQUEST", "layout-changed"],
    ["INTERNAL_SERVER_ERROR", "temporary"],
    ["이미 답글이 등록된 리뷰입니다.", "rejected"],
    ["존재하지 않는 리뷰입니다.", "rejected"],
  ])("%s is %s", (message, kind) => expect(kindOf(() => dataOf(refusal(message)))).toBe(kind));
  test("the data of a sound one", () => {
    expect(dataOf({ data: { reviews: 1 } })).toEqual({ reviews: 1 });
    expect(dataOf({ data: { reviews: 1 }, errors: [] })).toEqual({ reviews: 1 });
  });
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
  fc.assert(
    fc.property(strange, (value) =>
      [parseBusinesses, parseReviews, dataOf].every((parse) => typeof kindOf(() => parse(value)) === "string"),
    ),
  );
});
