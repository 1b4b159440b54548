import { expect, test } from "vitest";
import { fitLabel } from "./fit-label";

test.each([
  ["대기표를 들임", 200, "대기표를 들임"],
  ["네이버가 별점을 다시 모아요", 110, "네이버가 별점…"],
  ["New menu", 60, "New menu"],
  ["대기표", 8, ""],
])("%s in %i px", (label, roomPx, shown) => expect(fitLabel(label, roomPx)).toBe(shown));
