import type { PlatformPlace } from "@/server/integrations/platform-place";
import { VendorError } from "@/server/integrations/vendor-error";

const id = /^[\w-]{1,200}$/;

/** `accounts/{a}/locations/{l}` of a connected place. */
export function placeName({ platformStoreId, platformIds }: PlatformPlace): string {
  const { accountId } = platformIds;
  if (!accountId || !id.test(accountId) || !id.test(platformStoreId))
    throw new VendorError("session-expired", "the place was not chosen from a Google login");
  return `accounts/${accountId}/locations/${platformStoreId}`;
}

/** The location and review in `accounts/{a}/locations/{l}/reviews/{r}`; null when it is no such name. */
export function readReviewName(name: string): { locationId: string; reviewId: string } | null {
  const [, locationId, reviewId] = /^accounts\/[^/]+\/locations\/([^/]+)\/reviews\/([^/]+)$/.exec(name) ?? [];
  return locationId && reviewId ? { locationId, reviewId } : null;
}
