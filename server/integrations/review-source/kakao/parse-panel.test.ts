import { expect, test } from "vitest";
import { parsePanel } from "./parse-panel";
import { samplePanel } from "./sample-answer";

const id = "1402324982";

test("a shop as its panel describes it", () => {
  expect(parsePanel(samplePanel(), id)).toEqual({
    name: "온기식당 연남점",
    category: "한식",
    address: "서울 마포구 동교로46길 31-8",
    phone: "02-000-3147",
    menu: ["가지솥밥", "육전"],
    reviewCount: 41,
    offersReviews: true,
  });
});

test("only the name is needed; without kakaomap_review there are no reviews to show", () => {
  const nothing = { category: null, address: null, phone: null, menu: [], reviewCount: null, offersReviews: false };
  expect(parsePanel({ summary: { name: " 온기 " } }, id)).toEqual({ name: "온기", ...nothing });
  const odd = {
    summary: { name: "온기", category: 3, address: [], phone_numbers: {} },
    kakaomap_review: null,
    menu: 1,
  };
  expect(parsePanel(odd, id)).toEqual({ name: "온기", ...nothing });
});

test("an id written as a number is the same shop, another id is another shop", () => {
  const named = (confirm_id: unknown) => samplePanel({ summary: { name: "온기", confirm_id } });
  expect(parsePanel(named(1_402_324_982), id).name).toBe("온기");
  expect(() => parsePanel(named("999999"), id)).toThrow(expect.objectContaining({ kind: "wrong-shop" }));
});

test.each([null, {}, { summary: null }, { summary: { name: "" } }, { basic: { name: "온기" } }])(
  "%j is no panel",
  (answer) => {
    expect(() => parsePanel(answer, id)).toThrow(expect.objectContaining({ kind: "layout-changed" }));
  },
);
