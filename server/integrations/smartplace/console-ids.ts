import type { PlatformPlace } from "@/server/integrations/platform-place";
import { VendorError } from "@/server/integrations/vendor-error";

export type ConsoleIds = { placeId: string; placeSeq: string; bookingBusinessId: string };

/** The three ids a shop has in the console; a place without them was never connected to one. */
export function consoleIdsOf({ platformStoreId, platformIds }: PlatformPlace): ConsoleIds {
  const { placeSeq, bookingBusinessId } = platformIds;
  if (!placeSeq || !bookingBusinessId)
    throw new VendorError("session-expired", "the shop is not connected to the console");
  return { placeId: platformStoreId, placeSeq, bookingBusinessId };
}

/** The owner's review list of a shop. Without the booking id the console answers FORBIDDEN. */
export const reviewsAddress = (base: string, { placeSeq, bookingBusinessId }: ConsoleIds): string =>
  `${base}/bizes/place/${encodeURIComponent(placeSeq)}/reviews?bookingBusinessId=${encodeURIComponent(bookingBusinessId)}&menu=visitor`;
