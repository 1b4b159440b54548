import { expect, test } from "vitest";
import { placeMarkLabels } from "./mark-labels";

const drops = (...at: number[]) => placeMarkLabels(at).map(({ dropPx }) => dropPx);

test("a label goes to the side with more room, in a row of its own by day", () => {
  expect(placeMarkLabels([0.9, 0.1, 0.95])).toEqual([
    { side: "left", dropPx: 16 },
    { side: "right", dropPx: 0 },
    { side: "left", dropPx: 32 },
  ]);
});

test("days that fall on one place take a row each while there are rows; the rest stand without", () => {
  expect(drops(0.5, 1, 1, 1, 1, 1, 1)).toEqual([0, 16, 32, 48, 64, null, null]);
  expect(drops()).toEqual([]);
});
