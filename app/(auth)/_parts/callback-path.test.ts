import { describe, expect, it } from "vitest";
import { callbackPath } from "./callback-path";

describe("callbackPath", () => {
  it.each(["/inbox", "/inbox?store=1&tab=waiting#r2", "/admin/jobs"])("keeps %s", (path) => {
    expect(callbackPath(path)).toBe(path);
  });

  it.each([
    null,
    undefined,
    "",
    "inbox",
    "https://evil.example/inbox",
    "//evil.example",
    "/\\evil.example",
    "/\t/evil.example",
    "/x/..//evil.example",
    "javascript:alert(1)",
  ])("does not follow %s", (path) => {
    expect(callbackPath(path)).toBe("/overview");
  });
});
