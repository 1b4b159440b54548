import { z } from "zod";
import { type Answer, json, type SiteRequest } from "@/sandbox/core/router";
import type { Shop } from "@/sandbox/places/shop";
import { accountsOf, type GoogleAccount, type GoogleBusiness, type GoogleOwner } from "./business";
import { forbidden, invalidArgument } from "./errors";
import { pageOf } from "./paging";

export type GoogleWorld = {
  business: GoogleBusiness;
  shop(placeId: string): Shop | null;
  now(): Date;
  replyDelayMs(): number;
};

/** `GET /v1/accounts` */
export function listAccounts(owner: GoogleOwner, { url }: SiteRequest): Answer {
  const accounts = pageOf(accountsOf(owner), url.searchParams, { usual: 20, most: 20 });
  if (!accounts) return invalidArgument("Invalid page token or size.");
  return json(
    withoutEmpty({
      accounts: accounts.items.map(({ accountId, accountName, type }) => ({
        name: `accounts/${accountId}`,
        accountName,
        type,
        role: "PRIMARY_OWNER",
        verificationState: "UNVERIFIED",
        vettedState: "NOT_VETTED",
      })),
      nextPageToken: accounts.nextPageToken,
    }),
  );
}

/** ASSUMED beyond `name` and `title`: the shapes of address and metadata follow Google's reference. */
const fields = ["name", "title", "storefrontAddress", "metadata"] as const;

/** `GET /v1/accounts/{a}/locations`: names the locations `locations/{l}`, without the account. */
export function listLocations(world: GoogleWorld, owner: GoogleOwner, { url, params }: SiteRequest): Answer {
  const account = accountOf(owner, params.account);
  if (!account) return forbidden();
  const mask = (url.searchParams.get("readMask") ?? "").split(",").map((field) => field.trim());
  if (!mask.every((field) => (fields as readonly string[]).includes(field)))
    return invalidArgument("Request contains an invalid argument: read_mask.");
  const locations = pageOf(account.placeIds, url.searchParams, { usual: 10, most: 100 });
  if (!locations) return invalidArgument("Invalid page token or size.");
  const items = locations.items.flatMap((placeId) => locationItem(world, placeId) ?? []);
  return json(
    withoutEmpty({
      locations: items.map((item) => Object.fromEntries(Object.entries(item).filter(([name]) => mask.includes(name)))),
      nextPageToken: locations.nextPageToken,
      totalSize: account.placeIds.length,
    }),
  );
}

function locationItem({ business, shop }: GoogleWorld, placeId: string) {
  const listing = business.listing(placeId);
  const known = shop(placeId);
  if (!listing || !known) return null;
  return {
    name: `locations/${listing.locationId}`,
    title: known.name,
    storefrontAddress: { regionCode: "KR", languageCode: "ko", addressLines: [known.roadAddress] },
    metadata: { ...(listing.verified && { hasVoiceOfMerchant: true }) },
  };
}

export const accountOf = (owner: GoogleOwner, accountId: string | undefined): GoogleAccount | null =>
  accountsOf(owner).find((account) => account.accountId === accountId) ?? null;

const SettingSchema = z.object({
  pubsubTopic: z.string().default(""),
  notificationTypes: z.array(z.string()).default([]),
});

/** `GET` and `PATCH /v1/accounts/{a}/notificationSetting`: one topic for an account. */
export function notificationSetting({ business }: GoogleWorld, owner: GoogleOwner, request: SiteRequest): Answer {
  const account = accountOf(owner, request.params.account);
  if (!account) return forbidden();
  const { accountId } = account;
  if (request.method === "PATCH") {
    const wanted = SettingSchema.safeParse(readJson(request.body));
    if (!wanted.success || !/^(|projects\/[^/]+\/topics\/[^/]+)$/.test(wanted.data.pubsubTopic))
      return invalidArgument("Invalid pubsub topic.");
    business.record({ type: "notifications-set", setting: { accountId, ...wanted.data } });
  }
  const setting = business.notifications(accountId);
  return json(
    withoutEmpty({
      name: `accounts/${accountId}/notificationSetting`,
      pubsubTopic: setting?.pubsubTopic,
      notificationTypes: setting?.notificationTypes ?? [],
    }),
  );
}

export function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Proto-JSON leaves out what is empty: no reviews is `{}`. */
export const withoutEmpty = (message: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(message).filter(
      ([, value]) =>
        value !== undefined && value !== 0 && value !== "" && !(Array.isArray(value) && value.length === 0),
    ),
  );
