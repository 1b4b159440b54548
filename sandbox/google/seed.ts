import { createRandom, seedOf } from "@/sandbox/core/random";
import { pastReviewsOf } from "@/sandbox/places/past-reviews";
import type { Shop } from "@/sandbox/places/shop";
import { type GoogleEvent, locationIdOf } from "./business";
import { fromPast } from "./from-past";
import { makeGoogleReview } from "./make-review";

/** A demo shop's Google listing with its past: the same for the same seed and moment. */
export function seedListing(shop: Shop, seed: number, now: Date): GoogleEvent {
  const { placeId } = shop;
  const random = createRandom(seedOf(`${seed}:google:${placeId}`));
  return {
    type: "listing-opened",
    listing: { placeId, locationId: locationIdOf(placeId), verified: true },
    reviews: pastReviewsOf(shop, "google", seed, now).map((past) =>
      makeGoogleReview(placeId, fromPast(past, random), random, now),
    ),
  };
}
