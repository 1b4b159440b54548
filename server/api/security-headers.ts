import { randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Config } from "@/server/platform/config";

const always = {
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "Permissions-Policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
  "Cross-Origin-Opener-Policy": "same-origin",
};
// No script at all; a plain page of the API (server/api) may bring its style along.
const plain =
  "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
const twoYearsSeconds = 63_072_000;

/** Headers of every answer; one that is no page of Next may load nothing at all. */
export function setSecurityHeaders(res: ServerResponse, config: Config): void {
  for (const [name, value] of Object.entries(always)) res.setHeader(name, value);
  res.setHeader("Content-Security-Policy", plain);
  if (isHttps(config)) res.setHeader("Strict-Transport-Security", `max-age=${twoYearsSeconds}; includeSubDomains`);
}

/**
 * Lets a page run the scripts that carry this answer's nonce and what those load, and no other. Next reads the nonce
 * from the request's header and the layout hands it on (x-nonce) to code that adds style elements.
 */
export function setPagePolicy(req: IncomingMessage, res: ServerResponse, config: Config): void {
  const nonce = randomBytes(16).toString("base64");
  const policy = pagePolicy(nonce, config);
  req.headers["content-security-policy"] = policy;
  req.headers["x-nonce"] = nonce;
  res.setHeader("Content-Security-Policy", policy);
}

function pagePolicy(nonce: string, config: Config): string {
  // React's and Next's development builds use eval, style elements without a nonce and a web socket.
  const isDevelopment = config.APP_ENV === "development";
  const own = `'self' 'nonce-${nonce}'`;
  return [
    "default-src 'self'",
    `script-src ${own} 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ""}`,
    `style-src ${isDevelopment ? "'self' 'unsafe-inline'" : own}`,
    // Attributes only: widths of bars, places of floating panels.
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self'${isDevelopment ? " ws:" : ""}`,
    "worker-src 'self'",
    "manifest-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    ...(isHttps(config) ? ["upgrade-insecure-requests"] : []),
  ].join("; ");
}

const isHttps = (config: Config): boolean => config.APP_URL.startsWith("https://");
