import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createEgressFetch, type EgressFetch } from "@/server/integrations/egress-fetch";
import { createGoogle } from "@/server/integrations/google/create-google";
import { googleEgress, googleHosts } from "@/server/integrations/google/hosts";
import { createGoogleSource } from "@/server/integrations/review-source/google/google-source";
import { smartPlaceHosts } from "@/server/integrations/reply-publisher/smartplace/hosts";
import { createConsoleApi } from "@/server/integrations/smartplace/console-api";
import { kindOf } from "@/tests/support/owner-console";

/** A platform that sends everybody on to a machine inside, which must never be asked. */
let platform: Server;
let inside: Server;
let asked: string[] = [];
let isAskedInside = false;

const listen = async (server: Server) => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
};
let url: string;
beforeAll(async () => {
  inside = createServer((_, answer) => {
    isAskedInside = true;
    answer.end("{}");
  });
  const secret = await listen(inside);
  platform = createServer((incoming, answer) => {
    asked.push(`${incoming.method} ${incoming.url}`);
    const isToken = incoming.url === "/token";
    if (!isToken) answer.writeHead(307, { location: `${secret}/latest/meta-data` });
    answer.end(isToken ? JSON.stringify({ access_token: "t", expires_in: 3_600 }) : "");
  });
  url = await listen(platform);
});
afterAll(() => {
  platform.close();
  inside.close();
});
beforeEach(() => {
  asked = [];
  isAskedInside = false;
});

const pace = async () => {};
const session = { cookies: { NID_AUT: "a", NID_SES: "b" }, refreshToken: "r" };

const askConsole = (fetch: EgressFetch) =>
  createConsoleApi({ base: url, session, fetch, pace, timeoutMs: 2_000 }).get("/api/refined-businesses");

async function askGoogle(fetch: EgressFetch): Promise<void> {
  const asking = { hosts: googleHosts(url), clientId: "c", clientSecret: "s", fetch, pace, crawlPace: pace };
  const google = createGoogle(asking);
  const place = { platformStoreId: "2", platformIds: { accountId: "1" } };
  for await (const _ of createGoogleSource(google).readReviews(place, { cursor: null, session })) return;
}

describe.each([
  ["the owner console", askConsole, () => smartPlaceHosts(url), "session-expired"],
  ["Google", askGoogle, () => googleEgress(googleHosts(url)), "layout-changed"],
] as const)("%s", (_, ask, hosts, afterRedirect) => {
  test("follows no redirect off the list", async () => {
    expect(await kindOf(ask(createEgressFetch({ hosts: hosts(), allowPrivate: true })))).toBe(afterRedirect);
    expect(asked.length).toBeGreaterThan(0);
    expect(isAskedInside).toBe(false);
  });

  test("is not asked where its host is not on the list", async () => {
    expect(await kindOf(ask(createEgressFetch({ hosts: ["127.0.0.1:1"], allowPrivate: true })))).toBe("rejected");
    expect(asked).toEqual([]);
  });

  test("is not reached at an internal address in production", async () => {
    expect(await kindOf(ask(createEgressFetch({ hosts: hosts(), allowPrivate: false })))).toBe("temporary");
    expect(asked).toEqual([]);
  });
});

test("Google's list holds the hosts of its APIs and no others", () => {
  expect(googleEgress(googleHosts())).toEqual([
    "www.googleapis.com",
    "oauth2.googleapis.com",
    "mybusinessaccountmanagement.googleapis.com",
    "mybusinessbusinessinformation.googleapis.com",
    "mybusinessnotifications.googleapis.com",
    "mybusiness.googleapis.com",
  ]);
});
