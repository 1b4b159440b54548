import type { IncomingMessage, ServerResponse } from "node:http";
import { describe, expect, it } from "vitest";
import type { Config } from "@/server/platform/config";
import { setPagePolicy, setSecurityHeaders } from "./security-headers";

function answer(appUrl: string) {
  const sent = new Map<string, string>();
  const req = { headers: { "content-security-policy": "script-src 'nonce-bm90IG91cnM='" } };
  const config = { APP_URL: appUrl, APP_ENV: "production" } as Config;
  const res = { setHeader: (name: string, value: string) => sent.set(name, value) };
  setSecurityHeaders(res as unknown as ServerResponse, config);
  return { sent, req: req as unknown as IncomingMessage, res: res as unknown as ServerResponse, config };
}

describe("security headers", () => {
  it("let an answer that is no page load nothing, and nobody frame it", () => {
    const { sent } = answer("http://localhost:3000");
    expect(sent.get("Content-Security-Policy")).toMatch(/^default-src 'none';.* frame-ancestors 'none'$/);
    expect(sent.get("Content-Security-Policy")).not.toContain("script-src");
    expect(sent.get("X-Content-Type-Options")).toBe("nosniff");
  });

  it("ask for HTTPS only where it is there", () => {
    expect(answer("http://localhost:3000").sent.has("Strict-Transport-Security")).toBe(false);
    expect(answer("https://shop.example").sent.get("Strict-Transport-Security")).toMatch(/^max-age=63072000/);
  });

  it("give every page a nonce of its own, whatever the request claims", () => {
    const nonces = [1, 2].map(() => {
      const { sent, req, res, config } = answer("https://shop.example");
      setPagePolicy(req, res, config);
      const policy = sent.get("Content-Security-Policy") ?? "";
      expect(req.headers["content-security-policy"]).toBe(policy);
      expect(policy).toContain(`script-src 'self' 'nonce-${String(req.headers["x-nonce"])}' 'strict-dynamic';`);
      expect(policy.replace("style-src-attr 'unsafe-inline'", "")).not.toMatch(/unsafe/);
      return req.headers["x-nonce"];
    });
    expect(nonces[0]).not.toBe(nonces[1]);
  });
});
