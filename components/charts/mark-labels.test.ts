import { expect, test } from "vitest";
import { fitLabel, placeMarkLabels } from "./mark-labels";

test("a label goes to the side with more room, and days close together take rows of their own", () => {
  expect(placeMarkLabels([0.9, 0.1, 0.88, 0.12])).toEqual([
    { side: "left", dropPx: 0, room: 0.9 },
    { side: "right", dropPx: 0, room: 0.9 },
    { side: "left", dropPx: 32, room: 0.88 },
    { side: "right", dropPx: 16, room: 0.88 },
  ]);
});

test("a label keeps to its room", () => {
  expect(fitLabel("대기표를 들임", 200)).toBe("대기표를 들임");
  expect(fitLabel("네이버가 별점을 다시 모아요", 100)).toBe("네이버가 별점을…");
  expect(fitLabel("New menu", 60)).toBe("New menu");
  expect(fitLabel("대기표", 8)).toBe("");
});
