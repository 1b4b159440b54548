import fc from "fast-check";
import { expect, test } from "vitest";
import { googleRefusal, tokenRefusal } from "./refusal";

const error = (status: string, reason?: string, metadata?: Record<string, string>) => ({
  error: {
    code: 0,
    message: "words nobody looks at",
    status,
    ...(reason && { details: [{ "@type": "x" }, { reason, metadata }] }),
  },
});

test.each([
  [401, "location", error("UNAUTHENTICATED"), "session-expired"],
  [403, "location", error("PERMISSION_DENIED"), "rejected"],
  [403, "api", error("PERMISSION_DENIED"), "blocked"],
  [403, "location", error("PERMISSION_DENIED", "SERVICE_DISABLED"), "blocked"],
  [403, "api", error("PERMISSION_DENIED", "ACCESS_TOKEN_SCOPE_INSUFFICIENT"), "session-expired"],
  [429, "location", error("RESOURCE_EXHAUSTED"), "rate-limited"],
  [429, "api", error("RESOURCE_EXHAUSTED", "RATE_LIMIT_EXCEEDED", { quota_limit_value: "300" }), "rate-limited"],
  [429, "api", error("RESOURCE_EXHAUSTED", "RATE_LIMIT_EXCEEDED", { quota_limit_value: "0" }), "blocked"],
  [403, "location", error("PERMISSION_DENIED", "RATE_LIMIT_EXCEEDED"), "rate-limited"],
  [404, "location", error("NOT_FOUND"), "rejected"],
  [400, "location", error("INVALID_ARGUMENT"), "rejected"],
  [409, "location", error("ABORTED"), "temporary"],
  [500, "api", null, "temporary"],
  [503, "location", error("UNAVAILABLE"), "temporary"],
  [302, "api", null, "layout-changed"],
  [410, "api", null, "layout-changed"],
] as const)("%d about the %s", (status, about, body, kind) => {
  expect(googleRefusal(status, body, about).kind).toBe(kind);
});

test("waits as long as Google says, when it says so", () => {
  expect(googleRefusal(429, null, "api", "30").retryAfterMs).toBe(30_000);
  for (const header of [null, "soon", "-1"])
    expect(googleRefusal(429, null, "api", header).retryAfterMs).toBeUndefined();
});

test.each([
  [400, { error: "invalid_grant" }, "session-expired"],
  [401, { error: "invalid_client" }, "blocked"],
  [400, { error: "redirect_uri_mismatch" }, "blocked"],
  [429, null, "rate-limited"],
  [500, null, "temporary"],
  [404, "<html>", "layout-changed"],
] as const)("the token endpoint: %d %j", (status, body, kind) => expect(tokenRefusal(status, body).kind).toBe(kind));

test("whatever stands in a refusal, it is one, and nothing of a message leaks into it", () => {
  fc.assert(
    fc.property(fc.integer({ min: 300, max: 599 }), fc.jsonValue(), (status, body) => {
      expect(googleRefusal(status, body, "location").name).toBe("VendorError");
      expect(tokenRefusal(status, body).name).toBe("VendorError");
    }),
    { seed: 4104 },
  );
  expect(googleRefusal(403, error("PERMISSION_DENIED"), "api").message).not.toContain("nobody");
});
