import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { VendorError } from "@/server/integrations/vendor-error";
import { isBlockedPage, parsePlacePage } from "./parse-page";

const base = {
  __typename: "PlaceDetailBase",
  id: "1384720591",
  name: "온기식당",
  category: "한식",
  roadAddress: "서울 마포구 연남로 1",
  phone: "02-000-0000",
  visitorReviewsTotal: 490,
  missingInfo: { businessType: "restaurant" },
};
const list = 'visitorReviews({"input":{"businessId":"1384720591","item":"0","page":1}})';
const state = (change: object = {}) => ({
  "PlaceDetailBase:1384720591": base,
  // A number on m.place, a text on pcmap.
  "VisitorReviewStatsResult:1384720591": { __typename: "VisitorReviewStatsResult", id: 1384720591 },
  'FsasReview:{"id":"blog_연남 산책: 2부"}': {
    __typename: "FsasReview",
    contents: '점수 {"없음"}; 그래서 }; </script',
  },
  "VisitorReviewAuthor:65f0": { __typename: "VisitorReviewAuthor", nickname: "kna****" },
  "VisitorReview:aa:true": {
    __typename: "VisitorReview",
    id: "aa",
    body: "좋아요 };",
    author: { __ref: "VisitorReviewAuthor:65f0" },
  },
  "VisitorReview:bb:true": {
    __typename: "VisitorReview",
    id: "bb",
    body: "또 올게요",
    author: { __ref: "VisitorReviewAuthor:65f0" },
  },
  ROOT_QUERY: {
    'placeDetail({"input":{"deviceType":"mobile","id":"1384720591","isNx":false}})': {
      base: { __ref: "PlaceDetailBase:1384720591" },
      visitorReviewPenalty: null,
    },
    [list]: { items: [{ __ref: "VisitorReview:bb:true" }, { __ref: "VisitorReview:aa:true" }] },
  },
  ...change,
});
const html = (value: unknown, body = "<ul></ul>") =>
  `<!doctype html><html lang="ko"><body>${body}<script>window.__APOLLO_STATE__ = ${JSON.stringify(value).replaceAll("</", "<\\/")};
window.__PLACE_STATE__ = {"blocked":"서비스 이용이 제한되었습니다."};</script></body></html>`;
const read = (value: unknown, body?: string) => parsePlacePage(html(value, body), "1384720591");
const kindOf = (work: () => unknown) => {
  try {
    work();
    return "fine";
  } catch (error) {
    return error instanceof VendorError ? error.kind : error;
  }
};

test("what the shop is, and the first reviews in the page's order with their authors", () => {
  expect(read(state())).toEqual({
    id: "1384720591",
    name: "온기식당",
    businessType: "restaurant",
    category: "한식",
    address: "서울 마포구 연남로 1",
    phone: "02-000-0000",
    menu: [],
    total: 490,
    isPenalized: false,
    items: [
      {
        __typename: "VisitorReview",
        id: "bb",
        body: "또 올게요",
        author: { __typename: "VisitorReviewAuthor", nickname: "kna****" },
      },
      {
        __typename: "VisitorReview",
        id: "aa",
        body: "좋아요 };",
        author: { __typename: "VisitorReviewAuthor", nickname: "kna****" },
      },
    ],
  });
});

test("reviews are found by their type where the page has no list, and are none where it has neither", () => {
  expect(read(state({ ROOT_QUERY: {} })).items).toHaveLength(2);
  const bare = { "PlaceDetailBase:1384720591": base, ROOT_QUERY: {} };
  expect(read(bare).items).toBeNull();
  expect(read({ ...bare, ROOT_QUERY: { [list]: { items: [] } } }).items).toEqual([]);
});

test("the menu where the page carries it", () => {
  const menu = {
    "Menu:1384720591_0": { __typename: "Menu", name: "들깨미역국", price: "9000" },
    "Menu:1384720591_1": { __typename: "Menu", name: " 나물밥 " },
    "Menu:1384720591_2": { __typename: "Menu", name: null },
  };
  expect(read(state(menu)).menu).toEqual(["들깨미역국", "나물밥"]);
});

test("hidden reviews are said to be hidden", () => {
  const detail = { visitorReviewPenalty: { message: "일시적으로 리뷰가 비공개된 장소입니다." } };
  expect(read(state({ ROOT_QUERY: { "placeDetail({})": detail } })).isPenalized).toBe(true);
});

test("a shop without category, address or number", () => {
  const { id, name } = base;
  expect(read({ "PlaceDetailBase:1384720591": { id: Number(id), name, visitorReviewsTotal: null } })).toMatchObject({
    id,
    category: null,
    address: null,
    phone: null,
    total: null,
    businessType: null,
  });
});

describe("what is refused", () => {
  test("the restriction notice, although the state is sound; its words in a script are none", () => {
    expect(kindOf(() => read(state(), "<div>서비스 이용이 제한되었습니다.</div>"))).toBe("blocked");
    expect(isBlockedPage(html(state()))).toBe(false);
  });
  test("another shop's page", () => {
    expect(kindOf(() => parsePlacePage(html(state()), "1720935846"))).toBe("rejected");
  });
  test("half a page is temporary, a whole one without the state has changed", () => {
    const whole = html(state());
    expect(kindOf(() => parsePlacePage(whole.slice(0, whole.length / 2), "1384720591"))).toBe("temporary");
    expect(kindOf(() => parsePlacePage("", "1384720591"))).toBe("temporary");
    expect(kindOf(() => parsePlacePage("<html><body>새 화면</body></html>", "1384720591"))).toBe("layout-changed");
    expect(kindOf(() => read({ "Place:1384720591": base }))).toBe("layout-changed");
    expect(kindOf(() => read([]))).toBe("layout-changed");
  });
});

test("a page cut anywhere is refused with a VendorError or read", () => {
  const whole = html(state());
  fc.assert(
    fc.property(fc.integer({ min: 0, max: whole.length }), fc.string({ maxLength: 5 }), (at, noise) => {
      const kind = kindOf(() => parsePlacePage(whole.slice(0, at) + noise, "1384720591"));
      return typeof kind === "string";
    }),
  );
});

test("any JSON as the state is refused with a VendorError or read", () => {
  fc.assert(fc.property(fc.jsonValue(), (value) => typeof kindOf(() => read(value)) === "string"));
  const warped = fc.dictionary(fc.constantFrom(...Object.keys(state())), fc.jsonValue()).map((change) => state(change));
  fc.assert(fc.property(warped, (value) => typeof kindOf(() => read(value)) === "string"));
});
