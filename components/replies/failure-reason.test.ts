import { describe, expect, it } from "vitest";
import { readFailure } from "./failure-reason";

describe("readFailure", () => {
  it.each([
    ["rejected: 금칙어: 환불", { code: "rejected", detail: "금칙어: 환불" }],
    ["rejected", { code: "rejected", detail: null }],
    ["session-expired", { code: "session-expired", detail: null }],
    ["NOT_SEEN", { code: "NOT_SEEN", detail: null }],
    ["something-new: x", { code: "unknown", detail: null }],
    [null, { code: "unknown", detail: null }],
  ])("%s", (reason, expected) => {
    expect(readFailure(reason)).toEqual(expected);
  });
});
