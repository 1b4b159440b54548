import type { PlatformSession } from "@/server/integrations/platform-session";
import { VendorError } from "@/server/integrations/vendor-error";
import type { GoogleClient } from "./client";
import type { GoogleLocation, GoogleLogin } from "./google-login";
import type { GoogleHosts } from "./hosts";
import type { GoogleOAuth } from "./oauth";
import { parseAccounts, parseLocations } from "./parse";
import { placeName } from "./place-name";
import { refreshTokenOf, sessionWith } from "./session";

const readMask = "name,title,storefrontAddress,metadata";
/** Owners with more accounts or locations than these many pages are not ours to serve. */
const mostPages = 50;

type LoginOptions = { oauth: GoogleOAuth; client: GoogleClient; hosts: GoogleHosts };

/** The owner's Google login over OAuth and the account, location and notification APIs. */
export function createGoogleLogin({ oauth, client, hosts }: LoginOptions): GoogleLogin {
  return {
    authorizeUrl: oauth.authorizeUrl,
    exchange: async (input) => sessionWith((await oauth.exchange(input)).refreshToken),
    listLocations: (session) => listLocations(client, hosts, session),
    async subscribe(session, place, topic) {
      const [account] = /^accounts\/[^/]+/.exec(placeName(place)) ?? [];
      const name = `${account}/notificationSetting`;
      await client.call(session, {
        url: `${hosts.notifications}/${name}?updateMask=pubsubTopic,notificationTypes`,
        method: "PATCH",
        body: { name, pubsubTopic: topic, notificationTypes: ["NEW_REVIEW", "UPDATED_REVIEW"] },
        about: "api",
      });
    },
    revoke: (session) => oauth.revoke(refreshTokenOf(session)),
  };
}

/** Every location of every account of a login, one entry for each. */
export async function listLocations(
  client: GoogleClient,
  hosts: GoogleHosts,
  session: PlatformSession,
): Promise<GoogleLocation[]> {
  const accounts = pages(async (token) => {
    const url = `${hosts.accounts}/accounts?${query({ pageSize: "20" }, token)}`;
    const page = parseAccounts(await client.call(session, { url, about: "api" }));
    return { items: page.accountIds, next: page.nextPageToken };
  });
  const found = new Map<string, GoogleLocation>();
  for await (const accountId of accounts) {
    const locations = pages(async (token) => {
      const url = `${hosts.locations}/accounts/${accountId}/locations?${query({ readMask, pageSize: "100" }, token)}`;
      const page = parseLocations(await client.call(session, { url, about: "api" }), accountId);
      return { items: page.locations, next: page.nextPageToken };
    });
    for await (const location of locations)
      if (!found.has(location.platformStoreId)) found.set(location.platformStoreId, location);
  }
  return [...found.values()];
}

const query = (fields: Record<string, string>, pageToken: string | null): string =>
  new URLSearchParams({ ...fields, ...(pageToken && { pageToken }) }).toString();

async function* pages<T>(read: (token: string | null) => Promise<{ items: T[]; next: string | null }>) {
  let token: string | null = null;
  for (let page = 0; page < mostPages; page += 1) {
    const { items, next }: { items: T[]; next: string | null } = await read(token);
    yield* items;
    if (next === null) return;
    token = next;
  }
  throw new VendorError("layout-changed", "the list does not end");
}
