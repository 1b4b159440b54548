import { describe, expect, it } from "vitest";
import { hiddenKinds, quietUntil } from "./notification-settings";

describe("quietUntil", () => {
  const night = { quietFrom: 22, quietTo: 8 };
  it.each([
    ["2026-11-25T21:59:00+09:00", null],
    ["2026-11-25T22:00:00+09:00", "2026-11-26T08:00:00+09:00"],
    ["2026-11-26T02:30:00+09:00", "2026-11-26T08:00:00+09:00"],
    ["2026-11-26T07:59:59+09:00", "2026-11-26T08:00:00+09:00"],
    ["2026-11-26T08:00:00+09:00", null],
    ["2026-11-30T23:00:00+09:00", "2026-12-01T08:00:00+09:00"],
  ])("at %s it is %s", (now, end) => {
    expect(quietUntil(night, new Date(now))).toEqual(end && new Date(end));
  });

  it("also begins after midnight", () => {
    const late = { quietFrom: 1, quietTo: 6 };
    expect(quietUntil(late, new Date("2026-11-26T00:59:00+09:00"))).toBeNull();
    expect(quietUntil(late, new Date("2026-11-26T01:00:00+09:00"))).toEqual(new Date("2026-11-26T06:00:00+09:00"));
    expect(quietUntil(late, new Date("2026-11-26T23:00:00+09:00"))).toBeNull();
  });

  it("never holds when it is off", () => {
    expect(quietUntil({ quietFrom: null, quietTo: 8 }, new Date("2026-11-26T02:30:00+09:00"))).toBeNull();
  });
});

it("what is muted on the screen hides its kinds, what is muted as a mail none", () => {
  expect(hiddenKinds(["trouble.screen", "rule.mail", "gone"])).toEqual(["connection_trouble", "console_login"]);
});
