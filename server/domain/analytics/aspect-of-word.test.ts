import { expect, it } from "vitest";
import { aspectOfWord } from "./aspect-of-word";

it("knows other names of an aspect, and leaves dishes to themselves", () => {
  expect(aspectOfWord("주차")).toBe("location");
  expect(aspectOfWord("웨이팅")).toBe("waiting");
  expect(aspectOfWord("수육")).toBeNull();
  expect(aspectOfWord("흑임자라떼")).toBeNull();
});
