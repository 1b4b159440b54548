import { expect, test } from "vitest";
import { daysShown, historyOf } from "./history";

const lateEvening = new Date("2026-11-25T16:00:00Z");

test("a history counts Korean days and today is one of them", () => {
  expect(historyOf(7, lateEvening)).toEqual({ days: 7, from: "2026-11-20" });
  expect(historyOf(1, lateEvening)?.from).toBe("2026-11-26");
});

test("without a limit everything is shown", () => {
  expect(historyOf(null, lateEvening)).toBeNull();
  expect(daysShown(90, null)).toBe(90);
});

test("no more days are shown than asked for or than there are", () => {
  expect(daysShown(30, historyOf(7, lateEvening))).toBe(7);
  expect(daysShown(30, historyOf(365, lateEvening))).toBe(30);
});
