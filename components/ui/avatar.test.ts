import { expect, it } from "vitest";
import { initialOf } from "./avatar";

it.each([
  ["김은정", "은"],
  ["걷는고양이", "걷"],
  ["한솔", "한"],
  ["hannah Lee", "H"],
  ["  dooly92", "D"],
  ["👩‍🍳사장", "👩"],
  ["", "·"],
])("%j is shown as %s", (name, initial) => {
  expect(initialOf(name)).toBe(initial);
});
