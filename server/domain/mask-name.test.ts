import { expect, it } from "vitest";
import { maskName } from "./mask-name";

it("leaves the first letter, whatever it is made of", () => {
  expect(maskName("김은정")).toBe("김**");
  expect(maskName(" Mina C.")).toBe("M**");
  expect(maskName("👩‍🍳요리왕")).toBe("👩‍🍳**");
  expect(maskName("")).toBe("");
});
