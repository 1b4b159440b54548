import { expect, test } from "vitest";
import { spellAlike } from "./spelling";

test("dishes are written in one way", () => {
  expect(spellAlike("김치찌게랑 떡뽁이, 치즈케익")).toBe("김치찌개랑 떡볶이, 치즈케이크");
  expect(spellAlike("된장찌개")).toBe("된장찌개");
});
