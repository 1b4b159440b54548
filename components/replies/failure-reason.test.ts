import { describe, expect, it } from "vitest";
import { failureCodes, readFailure, stepsFor } from "./failure-reason";

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

describe("stepsFor", () => {
  it("leaves nobody without a way on", () => {
    for (const code of failureCodes)
      for (const task of ["post", "edit", "delete"] as const) expect(stepsFor(code, task)).not.toEqual([]);
  });

  it("leads to the login where that is gone, and nowhere else", () => {
    const leading = failureCodes.filter((code) => stepsFor(code, "post").includes("reconnect"));
    expect(leading).toEqual(["session-expired", "wrong-shop"]);
  });

  it("offers to choose between two replies, not to send over one", () => {
    expect(stepsFor("OTHER_REPLY", "post")).toEqual(["keep", "replace"]);
  });

  it("offers to post again what has gone, and to put back what was changed", () => {
    expect(stepsFor("VANISHED", "post")).toEqual(["again", "copy"]);
    expect(stepsFor("CHANGED_THERE", "post")[0]).toBe("restore");
  });

  it("offers to take away again, not to rewrite, what could not be taken away", () => {
    expect(stepsFor("blocked", "delete")).toEqual(["again"]);
    expect(stepsFor("rejected", "delete")).toEqual(["again"]);
  });
});
