import { type IncomingMessage, request as requestPlain } from "node:http";
import { request as requestSecure } from "node:https";
import { Readable } from "node:stream";
import { isAllowedUrl } from "./browser/guard-traffic";
import { addressToDial, type Egress } from "./browser/public-address";
import { VendorError } from "./vendor-error";

export type Ask = { method?: string; headers?: Record<string, string>; body?: string; signal?: AbortSignal };

/** One request to a listed host. Redirects are answers, not followed. */
export type EgressFetch = (url: string, ask?: Ask) => Promise<Response>;

/**
 * `fetch` for adapters: reaches `hosts` only, looks a name up once, refuses it where any of its addresses is not public, and
 * dials what it looked up. What is not allowed is VendorError `rejected`; every other failure is the socket's own error.
 */
export const createEgressFetch =
  (egress: Egress): EgressFetch =>
  async (address, ask = {}) => {
    const url = URL.parse(address);
    if (!url || !isAllowedUrl(url.href, egress.hosts))
      throw new VendorError("rejected", "not an address that may be asked");
    const dialled = await addressToDial(url.hostname, egress);
    return toResponse(await send(url, dialled, ask));
  };

function send(
  url: URL,
  dialled: string,
  { method = "GET", headers = {}, body, signal }: Ask,
): Promise<IncomingMessage> {
  const isSecure = url.protocol === "https:";
  const options = {
    host: dialled,
    port: url.port || (isSecure ? 443 : 80),
    path: url.pathname + url.search,
    method,
    headers: { "accept-encoding": "identity", ...headers, host: url.host },
    signal,
  };
  return new Promise((resolve, reject) => {
    const outgoing = isSecure ? requestSecure({ ...options, servername: url.hostname }) : requestPlain(options);
    outgoing.once("response", resolve).once("error", reject).end(body);
  });
}

const bodiless = new Set([204, 205, 304]);

function toResponse(message: IncomingMessage): Response {
  const status = message.statusCode ?? 502;
  const headers = new Headers(
    Object.entries(message.headersDistinct).flatMap(([name, values]) =>
      (values ?? []).map((value): [string, string] => [name, value]),
    ),
  );
  if (bodiless.has(status)) message.resume();
  const body = bodiless.has(status) ? null : (Readable.toWeb(message) as ReadableStream<Uint8Array<ArrayBuffer>>);
  return new Response(body, { status, headers });
}
