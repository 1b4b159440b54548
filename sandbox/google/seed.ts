import { createRandom, type Random, seedOf } from "@/sandbox/core/random";
import { type PastReview, pastReviewsOf } from "@/sandbox/places/past-reviews";
import type { Shop } from "@/sandbox/places/shop";
import { type GoogleEvent, locationIdOf } from "./business";
import { makeGoogleReview } from "./make-review";
import type { GoogleReview } from "./review";

/** A demo shop's Google listing with its past: the same for the same seed and moment. */
export function seedListing(shop: Shop, seed: number, now: Date): GoogleEvent {
  const { placeId } = shop;
  const random = createRandom(seedOf(`${seed}:google:${placeId}`));
  return {
    type: "listing-opened",
    listing: { placeId, locationId: locationIdOf(placeId), verified: true },
    reviews: pastReviewsOf(shop, "google", seed, now).map((past) => onGoogle(placeId, past, random, now)),
  };
}

function onGoogle(placeId: string, past: PastReview, random: Random, now: Date): GoogleReview {
  const { nickname, anonymous, body, translation, stars, photos, createdAt, editedAt, reply } = past;
  const repliedAt = reply?.at.toISOString();
  return makeGoogleReview(
    placeId,
    {
      ...(!anonymous && { displayName: nickname }),
      isAnonymous: anonymous,
      comment: body,
      translation: translation ? { text: translation, first: random.chance(0.5) } : null,
      stars,
      photos,
      createdAt: createdAt.toISOString(),
      editedAt: editedAt?.toISOString() ?? null,
      ...(reply &&
        repliedAt && {
          reply: { comment: reply.text, updatedAt: repliedAt, judgedAt: repliedAt, policyViolation: null },
        }),
    },
    random,
    now,
  );
}
