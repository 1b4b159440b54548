import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { VendorError } from "@/server/integrations/vendor-error";
import { dataOf, refusalOf } from "./answer";
import { parseBusinesses } from "./businesses";

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

test.each([
  [200, null],
  [302, "session-expired"],
  [401, "session-expired"],
  [403, "session-expired"],
  [404, "layout-changed"],
  [405, "blocked"],
  [418, "blocked"],
  [429, "rate-limited"],
  [500, "temporary"],
  [503, "temporary"],
])("HTTP %d is %s", (status, kind) => expect(refusalOf(status)?.kind ?? null).toBe(kind));

test("whatever comes is read or refused with a VendorError", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) =>
      [parseBusinesses, dataOf].every((parse) => typeof kindOf(() => parse(value)) === "string"),
    ),
  );
});
