import { createEgressFetch } from "@/server/integrations/egress-fetch";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test } from "vitest";
import { kakaoHosts, kakaoSite } from "@/server/domain/kakao-place-url";
import { type Asking, askApi, askTarget } from "./fetch-json";

const servers: Server[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

async function answering(answer: RequestListener): Promise<Asking & { turns: number }> {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const asking = {
    site: kakaoSite(baseUrl),
    hosts: kakaoHosts(baseUrl),
    timeoutMs: 2_000,
    fetch: createEgressFetch({ hosts: kakaoHosts(baseUrl), allowPrivate: true }),
    now: () => new Date("2026-11-25T03:00:00Z"),
    turns: 0,
    pace: async () => {
      asking.turns += 1;
    },
  };
  return asking;
}
const failing = (asking: Asking) => askApi("/places/panel3/1", asking).catch((cause: unknown) => cause);

test("an answer keeps every digit, an empty one is null", async () => {
  const asking = await answering(({ url }, response) => {
    if (url === "/nothing") response.writeHead(204);
    response.end(url === "/full" ? '{"review_id":9100000000000000001}' : "");
  });
  expect(await askApi("/full", asking)).toEqual({ review_id: "9100000000000000001" });
  expect(await askApi("/nothing", asking)).toBeNull();
  expect(await askApi("/blank", asking)).toBeNull();
});

test.each([
  [401, "blocked"],
  [403, "blocked"],
  [404, "rejected"],
  [405, "blocked"],
  [406, "layout-changed"],
  [408, "temporary"],
  [410, "rejected"],
  [418, "blocked"],
  [429, "rate-limited"],
  [451, "layout-changed"],
  [500, "temporary"],
  [503, "temporary"],
  [302, "layout-changed"],
])("%i is %s, and is not asked again", async (status, kind) => {
  const asking = await answering((_, response) => response.writeHead(status, { location: "/elsewhere" }).end("{}"));
  expect(await failing(asking)).toMatchObject({ name: "VendorError", kind, message: `HTTP ${status}` });
  expect(asking.turns).toBe(1);
});

test.each([
  ["120", 120_000],
  ["Wed, 25 Nov 2026 03:05:00 GMT", 300_000],
  ["soon", undefined],
  ["Wed, 25 Nov 2020 03:05:00 GMT", undefined],
])("Retry-After: %s", async (retryAfter, retryAfterMs) => {
  const asking = await answering((_, response) => response.writeHead(429, { "retry-after": retryAfter }).end());
  expect(await failing(asking)).toMatchObject({ kind: "rate-limited", retryAfterMs });
});

test.each([
  ["<!doctype html><p>잠시 후 다시</p>", "layout-changed", "the answer is no JSON"],
  ['{"summary":{"name":"온', "temporary", "the answer broke off"],
  [`["${"가".repeat(4_100_000)}"]`, "layout-changed", "the answer is far too long"],
])("an answer that begins with %.12s is %s", async (body, kind, message) => {
  const asking = await answering((_, response) => response.end(body));
  expect(await failing(asking)).toMatchObject({ kind, message });
});

test("a connection that breaks is asked once more, in its turn, and then given up", async () => {
  let calls = 0;
  const asking = await answering((request, response) => {
    calls += 1;
    if (request.url === "/once" && calls > 1) response.end("{}");
    else request.socket.destroy();
  });
  expect(await askApi("/once", asking)).toEqual({});
  expect(asking.turns).toBe(2);
  expect(await failing(asking)).toMatchObject({ kind: "temporary", message: "the connection broke" });
  expect([asking.turns, calls]).toEqual([4, 4]);
});

test("an answer that never ends is left in time, and one nobody waits for any more at once", async () => {
  const asking = await answering((_, response) => response.write("{"));
  expect(await failing({ ...asking, timeoutMs: 100 })).toMatchObject({
    kind: "temporary",
    message: "no answer in time",
  });
  const stopping = new AbortController();
  const waiting = failing({ ...asking, signal: stopping.signal });
  stopping.abort(new Error("worker stops"));
  expect(await waiting).toMatchObject({ message: "worker stops" });
});

test("a redirect is told and not followed; other hosts are not asked", async () => {
  const asked: string[] = [];
  const asking = await answering(({ url }, response) => {
    asked.push(url ?? "");
    response.writeHead(301, { location: "https://evil.example/place?id=12345" }).end();
  });
  const short = `${asking.site.short}/abc`;
  expect(await askTarget(short, asking)).toBe("https://evil.example/place?id=12345");
  expect(await askTarget("https://evil.example/", asking).catch((cause: unknown) => cause)).toMatchObject({
    kind: "rejected",
  });
  expect(asked).toEqual(["/short/abc"]);
});
