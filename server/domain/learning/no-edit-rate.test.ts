import { expect, test } from "vitest";
import { noEditRate } from "@/server/domain/learning/no-edit-rate";

test("nine replies are too few to say, ten are enough", () => {
  expect(noEditRate(new Array<number>(9).fill(0))).toEqual({ sample: 9, unedited: 9, rate: null, changed: null });
  expect(noEditRate([0, 0, 0, 0, 0, 0, 0.5, 0.5, 0.5, 0.5])).toEqual({
    sample: 10,
    unedited: 6,
    rate: 0.6,
    changed: 0.2,
  });
});
