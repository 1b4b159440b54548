import { z } from "zod";
import type { Clock } from "@/sandbox/core/clock";
import { type Random, seedOf } from "@/sandbox/core/random";
import { accountsOf, type GoogleBusiness, type GoogleOwner, type Listing, locationIdOf, OwnerSchema } from "./business";
import type { GoogleIdentity } from "./identity";
import { fillerReviews, makeGoogleReview } from "./make-review";
import { type Push, PushSchema, sendPush } from "./push";
import { type GoogleReview, type NewGoogleReview, NewGoogleReviewSchema, type ReplyState, replyState } from "./review";
import type { Tokens } from "./tokens";

/** What tests and the control page can do to Google. */
export type GoogleControl = {
  googleOwners(): Promise<GoogleOwner[]>;
  /** A Google login and the shops it manages; shops without a listing get an empty one. */
  setGoogleOwner(owner: GoogleOwner): Promise<void>;
  googleListing(placeId: string): Promise<Listing | null>;
  setGoogleVerified(placeId: string, verified: boolean): Promise<void>;
  googleReviews(placeId: string): Promise<(GoogleReview & { replyState: ReplyState | null })[]>;
  addGoogleReview(placeId: string, review: NewGoogleReview): Promise<string>;
  /** `count` made-up reviews of the last year, for load; they are not kept over a restart. */
  addGoogleReviews(placeId: string, count: number): Promise<number>;
  editGoogleReview(reviewId: string, change: Pick<NewGoogleReview, "comment" | "stars" | "translation">): Promise<void>;
  deleteGoogleReview(reviewId: string): Promise<void>;
  /** Somebody answers on Google itself. */
  replyOnGoogle(reviewId: string, comment: string | null): Promise<void>;
  expireGoogleTokens(): Promise<void>;
  /** The owner takes the consent back in their Google account. */
  revokeGoogleAccess(email: string): Promise<void>;
  googleTopic(email: string): Promise<string | null>;
  pushGoogle(push: Push): Promise<(number | null)[]>;
  /** A token as Google signs them for a service account; `over` changes claims. */
  signAsGoogle(claims: { email: string; audience: string }, over?: Record<string, unknown>): Promise<string>;
  /** Google signs with a new key from now on. */
  rotateGoogleKeys(): Promise<void>;
};

const id = z.string().min(1);
export const googleArguments: Record<keyof GoogleControl, z.ZodType<unknown[]>> = {
  googleOwners: z.tuple([]),
  setGoogleOwner: z.tuple([OwnerSchema]),
  googleListing: z.tuple([id]),
  setGoogleVerified: z.tuple([id, z.boolean()]),
  googleReviews: z.tuple([id]),
  addGoogleReview: z.tuple([id, NewGoogleReviewSchema]),
  addGoogleReviews: z.tuple([id, z.int().positive().max(1_000_000)]),
  editGoogleReview: z.tuple([id, NewGoogleReviewSchema.pick({ comment: true, stars: true, translation: true })]),
  deleteGoogleReview: z.tuple([id]),
  replyOnGoogle: z.tuple([id, z.string().nullable()]),
  expireGoogleTokens: z.tuple([]),
  revokeGoogleAccess: z.tuple([id]),
  googleTopic: z.tuple([id]),
  pushGoogle: z.tuple([PushSchema]),
  signAsGoogle: z.tuple([
    z.object({ email: z.string(), audience: z.string() }),
    z.record(z.string(), z.unknown()).optional(),
  ]),
  rotateGoogleKeys: z.tuple([]),
};

type World = {
  business: GoogleBusiness;
  tokens: Tokens;
  identity: GoogleIdentity;
  clock: Clock;
  random: Random;
  /** Where every topic is pushed to by itself; null: only when told. */
  pushUrl: string | null;
};

export function buildGoogleControl({ business, tokens, identity, clock, random, pushUrl }: World): GoogleControl {
  function reviewOf(reviewId: string): GoogleReview {
    const review = business.review(reviewId);
    if (!review) throw new Error(`no review ${reviewId} on Google`);
    return review;
  }
  function openListing(placeId: string): Listing {
    const known = business.listing(placeId);
    if (known) return known;
    const listing = { placeId, locationId: locationIdOf(placeId), verified: true };
    business.record({ type: "listing-opened", listing, reviews: [] });
    return listing;
  }
  const set = (review: GoogleReview) => business.record({ type: "review-set", review });
  function nameOf({ placeId, reviewId }: GoogleReview): string {
    const owner = business.owners().find(({ placeIds }) => placeIds.includes(placeId));
    const account = owner && accountsOf(owner).find(({ placeIds }) => placeIds.includes(placeId));
    if (!account) throw new Error(`nobody manages ${placeId} on Google`);
    return `accounts/${account.accountId}/locations/${openListing(placeId).locationId}/reviews/${reviewId}`;
  }

  const push = async (wanted: Push) =>
    sendPush(wanted, { reviewName: nameOf(reviewOf(wanted.reviewId)), now: clock.now(), identity });

  /** Tells the subscriber, where the account has a topic; what it answers is its own affair. */
  async function announce(review: GoogleReview, type: "NEW_REVIEW" | "UPDATED_REVIEW"): Promise<void> {
    const accounts = business.owners().flatMap(accountsOf);
    const hasTopic = accounts.some(
      ({ accountId, placeIds }) =>
        placeIds.includes(review.placeId) && business.notifications(accountId)?.notificationTypes.includes(type),
    );
    if (!pushUrl || !hasTopic) return;
    const messageId = `${seedOf(review.reviewId + type)}`;
    await push({ url: pushUrl, reviewId: review.reviewId, type, messageId });
  }

  return {
    googleOwners: async () => business.owners(),
    async setGoogleOwner(owner) {
      owner.placeIds.forEach(openListing);
      business.record({ type: "owner-set", owner });
    },
    googleListing: async (placeId) => business.listing(placeId),
    async setGoogleVerified(placeId, verified) {
      openListing(placeId);
      business.record({ type: "listing-changed", placeId, verified });
    },
    googleReviews: async (placeId) =>
      business
        .reviews(placeId)
        .map((review) => ({ ...review, replyState: review.reply && replyState(review.reply, clock.now()) })),
    async addGoogleReview(placeId, given) {
      openListing(placeId);
      const review = makeGoogleReview(placeId, given, random, clock.now());
      set(review);
      await announce(review, "NEW_REVIEW");
      return review.reviewId;
    },
    async addGoogleReviews(placeId, count) {
      openListing(placeId);
      for (const review of fillerReviews(placeId, count, random, clock.now()))
        business.apply({ type: "review-set", review });
      return business.reviews(placeId).length;
    },
    async editGoogleReview(reviewId, change) {
      const review = { ...reviewOf(reviewId), ...change, editedAt: clock.now().toISOString() };
      set(review);
      await announce(review, "UPDATED_REVIEW");
    },
    deleteGoogleReview: async (reviewId) => set({ ...reviewOf(reviewId), isDeleted: true }),
    async replyOnGoogle(reviewId, comment) {
      const at = clock.now().toISOString();
      const reply = comment === null ? null : { comment, updatedAt: at, judgedAt: at, policyViolation: null };
      set({ ...reviewOf(reviewId), reply });
    },
    expireGoogleTokens: async () => tokens.expire(),
    revokeGoogleAccess: async (email) => business.record({ type: "grants-ended", email }),
    async googleTopic(email) {
      const owner = business.owner(email);
      const settings = owner ? accountsOf(owner).map(({ accountId }) => business.notifications(accountId)) : [];
      return settings.find((setting) => setting?.pubsubTopic)?.pubsubTopic ?? null;
    },
    pushGoogle: push,
    signAsGoogle: async (claims, over) => identity.sign(claims, over),
    rotateGoogleKeys: async () => identity.rotate(),
  };
}
