import {
  homePageUrl,
  type PlaceAddress,
  type PlaceSite,
  parsePlaceUrl,
  reviewsPageUrl,
  shortLinkUrl,
} from "@/server/domain/place-url";
import type { PlaceSummary } from "@/server/integrations/review-source/review-source";
import { VendorError } from "@/server/integrations/vendor-error";
import { fetchPage, get, locationOf } from "./fetch-page";
import { parsePlacePage } from "./parse-page";

/** Looks a shop up from a pasted address; only addresses rebuilt from an id or a short code are requested. */
export async function fetchPlace(text: string, options: { site: PlaceSite; timeoutMs: number }): Promise<PlaceSummary> {
  const { site, timeoutMs } = options;
  const signal = AbortSignal.timeout(timeoutMs);
  const pasted = parsePlaceUrl(text, site);
  if (!pasted) throw new VendorError("rejected", "not an address of Naver Place");
  const { platformStoreId: id, platformIds } =
    "shortCode" in pasted ? await followShort(pasted.shortCode, site, signal) : pasted;
  const place = { platformStoreId: id, businessType: platformIds.businessType };
  const { html } = await fetchPage(place, (type) => homePageUrl(site, type, id), site, signal);
  const page = parsePlacePage(html, id);
  const businessType = page.businessType ?? platformIds.businessType;
  return {
    platformStoreId: id,
    platformIds: { businessType, placeName: page.name },
    name: page.name,
    category: page.category,
    address: page.address,
    phone: page.phone,
    menu: page.menu,
    reviewCount: page.total,
    pageUrl: reviewsPageUrl(site, businessType, id),
  };
}

type Place = Exclude<PlaceAddress, { shortCode: string }>;

async function followShort(code: string, site: PlaceSite, signal: AbortSignal): Promise<Place> {
  const response = await get(shortLinkUrl(site, code), signal);
  const target = locationOf(response) && parsePlaceUrl(locationOf(response) ?? "", site);
  if (target && "platformStoreId" in target) return target;
  throw new VendorError("rejected", "the short link does not lead to a shop");
}
