import fc from "fast-check";
import { expect, test } from "vitest";
import { koreanDay } from "./calendar";
import { kakaoLoginReminder } from "./kakao-login-reminder";

const confirmedAt = new Date("2025-12-10T01:00:00Z");
const at = (day: string) => new Date(`${day}T03:00:00Z`);
const on = (day: string, lastReminded: string | null = null) =>
  kakaoLoginReminder({ confirmedAt, lastRemindedAt: lastReminded ? at(lastReminded) : null }, at(day));

test.each([
  ["2025-12-10", null, "fine", 365, "2026-11-10"],
  ["2026-11-09", null, "fine", 31, "2026-11-10"],
  ["2026-11-10", null, "remind", 30, "2026-11-26"],
  ["2026-11-11", "2026-11-10", "fine", 29, "2026-11-26"],
  ["2026-11-20", null, "remind", 20, "2026-11-26"],
  ["2026-11-26", "2026-11-10", "remind", 14, "2026-12-07"],
  ["2026-12-06", "2026-11-26", "fine", 4, "2026-12-07"],
  ["2026-12-07", "2026-11-26", "remind", 3, "2026-12-10"],
  ["2026-12-09", "2026-12-07", "fine", 1, "2026-12-10"],
  ["2026-12-10", "2026-12-07", "lapsed", 0, null],
  ["2026-12-30", "2026-12-10", "fine", 0, null],
  ["2027-05-01", null, "lapsed", 0, null],
] as const)("on %s, reminded %s: %s, %i days left", (day, reminded, state, daysLeft, nextReminderOn) => {
  expect(on(day, reminded)).toEqual({ state, daysLeft, lapsesOn: "2026-12-10", nextReminderOn });
});

test("months end where they end, and days are Korean days", () => {
  const lapse = (confirmed: string) =>
    kakaoLoginReminder({ confirmedAt: new Date(confirmed), lastRemindedAt: null }, new Date(confirmed));
  expect(lapse("2024-02-29T00:00:00Z")).toMatchObject({ lapsesOn: "2025-02-28", nextReminderOn: "2025-01-29" });
  expect(lapse("2026-03-31T00:00:00Z")).toMatchObject({ lapsesOn: "2027-03-31", nextReminderOn: "2027-02-28" });
  expect(lapse("2025-12-31T15:30:00Z")).toMatchObject({ lapsesOn: "2027-01-01" });
});

test("looked at every day and told each time, an owner is reminded four times and never twice a day", () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date("2020-01-01"), max: new Date("2030-01-01"), noInvalidDate: true }),
      (confirmed) => {
        let lastRemindedAt: Date | null = null;
        const states: string[] = [];
        for (let days = 0; days <= 400; days += 1) {
          const now = new Date(confirmed.getTime() + days * 86_400_000);
          const { state, lapsesOn } = kakaoLoginReminder({ confirmedAt: confirmed, lastRemindedAt }, now);
          expect(state === "lapsed").toBe(state !== "fine" && koreanDay(now) >= lapsesOn);
          if (state === "fine") continue;
          states.push(state);
          lastRemindedAt = now;
        }
        expect(states).toEqual(["remind", "remind", "remind", "lapsed"]);
      },
    ),
    { numRuns: 50 },
  );
});
