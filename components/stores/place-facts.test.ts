import { expect, test } from "vitest";
import { placeFacts } from "./place-facts";

test("several kinds of one shop are parted as they are read", () => {
  expect(placeFacts({ address: "서울 마포구", category: "카페,디저트" })).toBe("서울 마포구\u00a0· 카페, 디저트");
  expect(placeFacts({ address: null, category: "음식점 > 한식" }, "리뷰 3건")).toBe("음식점, 한식\u00a0· 리뷰 3건");
  expect(placeFacts({ address: null, category: null })).toBe("");
});
