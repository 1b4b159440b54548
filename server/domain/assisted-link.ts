import type { Platform } from "./platform";

type Place = { platformStoreId: string; platformIds: Record<string, string> };

const liveKakaoApi = "https://place-api.map.kakao.com";
const liveKakaoStore = "https://business.kakao.com/m/mystore";

/**
 * Where the owner answers a shop's reviews by hand; null where no such address is known. `base` is the platform's address
 * from the configuration: SMARTPLACE_BASE_URL for Naver, KAKAO_BASE_URL for Kakao. Kakao's 매장관리 is known by its front
 * door only; of Google's reviews each carries its own address.
 */
export function assistedLink(platform: Platform, place: Place, base: string): string | null {
  const { origin } = new URL(base);
  switch (platform) {
    case "naver":
      return smartPlaceReviews(origin, place.platformIds);
    case "kakao":
      return origin === liveKakaoApi
        ? liveKakaoStore
        : `${origin}/mystore/${encodeURIComponent(place.platformStoreId)}`;
    case "google":
    case "csv":
      return null;
  }
}

/** The console's list of reviews, or its front door while the shop's ids there are unknown. */
function smartPlaceReviews(origin: string, { placeSeq, bookingBusinessId }: Record<string, string>): string {
  if (!placeSeq || !bookingBusinessId) return `${origin}/`;
  const query = new URLSearchParams({ bookingBusinessId, menu: "visitor" });
  return `${origin}/bizes/place/${encodeURIComponent(placeSeq)}/reviews?${query}`;
}
