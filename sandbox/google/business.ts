import { randomBytes } from "node:crypto";
import { z } from "zod";
import { seedOf } from "@/sandbox/core/random";
import { type GoogleReview, GoogleReviewSchema, updatedAt } from "./review";

const ListingSchema = z.object({
  placeId: z.string(),
  /** Beyond 2^53, as on the live site. */
  locationId: z.string().regex(/^\d{15,}$/),
  verified: z.boolean(),
});
export type Listing = z.infer<typeof ListingSchema>;

export const OwnerSchema = z.object({ email: z.string().min(1), placeIds: z.array(z.string()) });
/** A Google login: a personal account without locations, and a location group with the shops it manages. */
export type GoogleOwner = z.infer<typeof OwnerSchema>;

const GrantSchema = z.object({ refreshToken: z.string(), email: z.string() });
const SettingSchema = z.object({
  accountId: z.string(),
  pubsubTopic: z.string(),
  notificationTypes: z.array(z.string()),
});
type NotificationSetting = z.infer<typeof SettingSchema>;

export const GoogleEventSchema = z.discriminatedUnion("type", [
  z.object({ type: z.literal("listing-opened"), listing: ListingSchema, reviews: z.array(GoogleReviewSchema) }),
  z.object({ type: z.literal("listing-changed"), placeId: z.string(), verified: z.boolean() }),
  z.object({ type: z.literal("review-set"), review: GoogleReviewSchema }),
  z.object({ type: z.literal("owner-set"), owner: OwnerSchema }),
  z.object({ type: z.literal("grant-opened"), grant: GrantSchema }),
  z.object({ type: z.literal("grants-ended"), email: z.string() }),
  z.object({ type: z.literal("notifications-set"), setting: SettingSchema }),
]);
export type GoogleEvent = z.infer<typeof GoogleEventSchema>;

/** What Google knows: who manages which shop, what was written about it, and whom the owner let in. */
export type GoogleBusiness = {
  owners(): GoogleOwner[];
  owner(email: string): GoogleOwner | null;
  listing(placeId: string): Listing | null;
  listingOf(locationId: string): Listing | null;
  /** Latest change first, the order Google gives by default. */
  reviews(placeId: string): GoogleReview[];
  review(reviewId: string): GoogleReview | null;
  openGrant(email: string): string;
  ownerOfGrant(refreshToken: string): GoogleOwner | null;
  notifications(accountId: string): NotificationSetting | null;
  /** Keeps the event, then lets it happen. */
  record(event: GoogleEvent): void;
  apply(event: GoogleEvent): void;
};

export function createGoogleBusiness(keep: (event: GoogleEvent) => void): GoogleBusiness {
  const owners = new Map<string, GoogleOwner>();
  const listings = new Map<string, Listing>();
  const reviews = new Map<string, GoogleReview>();
  const byPlace = new Map<string, Map<string, GoogleReview>>();
  const sorted = new Map<string, GoogleReview[]>();
  const grants = new Map<string, string>();
  const settings = new Map<string, NotificationSetting>();

  function put(review: GoogleReview): void {
    reviews.set(review.reviewId, review);
    byPlace.get(review.placeId)?.set(review.reviewId, review);
    sorted.delete(review.placeId);
  }

  function apply(event: GoogleEvent): void {
    switch (event.type) {
      case "listing-opened":
        listings.set(event.listing.placeId, event.listing);
        byPlace.set(event.listing.placeId, new Map());
        return event.reviews.forEach(put);
      case "listing-changed": {
        const listing = listings.get(event.placeId);
        if (listing) listings.set(event.placeId, { ...listing, verified: event.verified });
        return;
      }
      case "review-set":
        return put(event.review);
      case "owner-set":
        return void owners.set(event.owner.email, event.owner);
      case "grant-opened":
        return void grants.set(event.grant.refreshToken, event.grant.email);
      case "grants-ended":
        for (const [token, email] of grants) if (email === event.email) grants.delete(token);
        return;
      case "notifications-set":
        return void settings.set(event.setting.accountId, event.setting);
    }
  }
  function record(event: GoogleEvent): void {
    keep(event);
    apply(event);
  }

  return {
    owners: () => [...owners.values()],
    owner: (email) => owners.get(email) ?? null,
    listing: (placeId) => listings.get(placeId) ?? null,
    listingOf: (locationId) => [...listings.values()].find((listing) => listing.locationId === locationId) ?? null,
    reviews(placeId) {
      const known = sorted.get(placeId);
      if (known) return known;
      const list = [...(byPlace.get(placeId)?.values() ?? [])].filter((review) => !review.isDeleted);
      const fresh = list.toSorted(
        (one, two) => updatedAt(two).localeCompare(updatedAt(one)) || (one.reviewId < two.reviewId ? -1 : 1),
      );
      sorted.set(placeId, fresh);
      return fresh;
    },
    review(reviewId) {
      const review = reviews.get(reviewId);
      return review && !review.isDeleted ? review : null;
    },
    openGrant(email) {
      const refreshToken = `1//0g${randomBytes(48).toString("base64url")}`;
      record({ type: "grant-opened", grant: { refreshToken, email } });
      return refreshToken;
    },
    ownerOfGrant: (refreshToken) => owners.get(grants.get(refreshToken) ?? "") ?? null,
    notifications: (accountId) => settings.get(accountId) ?? null,
    record,
    apply,
  };
}

/** A number of `digits` digits for a text, the same each time. */
function numberOf(text: string, digits: number): string {
  const parts = ["a", "b", "c"].map((salt) => String(seedOf(`${salt}:${text}`)).padStart(10, "7"));
  return `1${parts.join("").slice(0, digits - 1)}`;
}

export const locationIdOf = (placeId: string): string => numberOf(`location:${placeId}`, 20);

export type GoogleAccount = { accountId: string; accountName: string; type: string; placeIds: string[] };

/** The accounts a login sees, the personal one first. */
export function accountsOf(owner: GoogleOwner): GoogleAccount[] {
  const name = owner.email.split("@")[0] ?? owner.email;
  const personal = {
    accountId: numberOf(`person:${owner.email}`, 21),
    accountName: name,
    type: "PERSONAL",
    placeIds: [],
  };
  if (owner.placeIds.length === 0) return [personal];
  const group = numberOf(`group:${owner.email}`, 21);
  return [
    personal,
    { accountId: group, accountName: `${name} 사업장`, type: "LOCATION_GROUP", placeIds: owner.placeIds },
  ];
}
