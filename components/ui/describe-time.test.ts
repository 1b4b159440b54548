import { describe, expect, it } from "vitest";
import { describeTime } from "./describe-time";

const words = {
  now: "방금",
  minutesAgo: (minutes: number) => `${minutes}분 전`,
  yesterday: (time: string) => `어제 ${time}`,
};
const now = new Date("2026-11-25T00:40:00Z"); // 오전 9:40 in Seoul
const say = (iso: string) => describeTime(new Date(iso), now, "ko", words);

describe("describeTime", () => {
  it.each([
    ["2026-11-25T00:39:30Z", "방금"],
    ["2026-11-25T00:08:00Z", "32분 전"],
    ["2026-11-24T23:31:00Z", "오전 8:31"],
    ["2026-11-24T15:00:00Z", "오전 12:00"],
    ["2026-11-24T11:42:00Z", "어제 오후 8:42"],
    ["2026-11-20T15:00:00Z", "11월 21일"],
    ["2025-11-21T03:00:00Z", "2025년 11월 21일"],
    ["2025-12-31T15:00:00Z", "1월 1일"],
  ])("%s is %s", (iso, expected) => {
    expect(say(iso)).toBe(expected);
  });

  it("says the time of day for what is still to come today", () => {
    expect(say("2026-11-25T02:00:00Z")).toBe("오전 11:00");
  });
});
