import { homePageUrl, type PlaceAddress, parsePlaceUrl, reviewsPageUrl, shortLinkUrl } from "@/server/domain/place-url";
import type { PlaceSummary } from "@/server/integrations/review-source/review-source";
import { VendorError } from "@/server/integrations/vendor-error";
import { type Asking, fetchPage, get, locationOf } from "./fetch-page";
import { parsePlacePage } from "./parse-page";

/** Looks a shop up from a pasted address; only addresses rebuilt from an id or a short code are requested. */
export async function fetchPlace(text: string, asking: Asking): Promise<PlaceSummary> {
  const { site } = asking;
  const pasted = parsePlaceUrl(text, site);
  if (!pasted) throw new VendorError("rejected", "not an address of Naver Place");
  const { platformStoreId: id, platformIds } =
    "shortCode" in pasted ? await followShort(pasted.shortCode, asking) : pasted;
  const place = { platformStoreId: id, businessType: platformIds.businessType };
  const { html } = await fetchPage(place, (type) => homePageUrl(site, type, id), asking);
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

async function followShort(code: string, asking: Asking): Promise<Place> {
  const { site } = asking;
  const url = shortLinkUrl(site, code);
  const location = locationOf(await get(url, asking), url);
  const target = location && parsePlaceUrl(location, site);
  if (target && "platformStoreId" in target) return target;
  throw new VendorError("rejected", "the short link does not lead to a shop");
}
