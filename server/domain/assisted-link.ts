import type { Platform } from "./platform";

type Place = { platformStoreId: string; platformIds: Record<string, string> };

/** The page where an owner answers reviews by hand, below the console's address; null where none is known. */
export function assistedLink(platform: Platform, place: Place, base: string): string | null {
  if (platform === "kakao") return new URL("/", base).href;
  if (platform !== "naver") return null;
  const { placeSeq, bookingBusinessId } = place.platformIds;
  if (!placeSeq || !bookingBusinessId) return new URL("/bizes", base).href;
  const url = new URL(`/bizes/place/${encodeURIComponent(placeSeq)}/reviews`, base);
  url.search = new URLSearchParams({ bookingBusinessId, menu: "visitor" }).toString();
  return url.href;
}
