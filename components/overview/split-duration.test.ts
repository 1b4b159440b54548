import { describe, expect, it } from "vitest";
import { splitDuration } from "./split-duration";

describe("splitDuration", () => {
  it.each([
    [5, { days: 0, hours: 0, minutes: 1 }],
    [59 * 60 + 40, { days: 0, hours: 1, minutes: 0 }],
    [5 * 3_600 + 20 * 60, { days: 0, hours: 5, minutes: 20 }],
    [26 * 3_600 + 40 * 60, { days: 1, hours: 3, minutes: 0 }],
    [47 * 3_600 + 59 * 60, { days: 2, hours: 0, minutes: 0 }],
  ])("%i s", (seconds, expected) => {
    expect(splitDuration(seconds)).toEqual(expected);
  });
});
