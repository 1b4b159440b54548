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
import { guestHeaders } from "./guest";
import { parsePlacePage } from "./parse-page";
import { refusalOf } from "./refusal";

const longestPage = 8_000_000;
const maxRedirects = 3;

/** Looks a shop up from a pasted address; only addresses rebuilt from an id or a short code are requested. */
export async function fetchPlace(text: string, options: { site: PlaceSite; timeoutMs: number }): Promise<PlaceSummary> {
  const { site, timeoutMs } = options;
  const signal = AbortSignal.timeout(timeoutMs);
  const pasted = parsePlaceUrl(text, site);
  if (!pasted) throw new VendorError("rejected", "not an address of Naver Place");
  const { platformStoreId: id, platformIds } =
    "shortCode" in pasted ? await followShort(pasted.shortCode, site, signal) : pasted;
  const html = await readPage(id, platformIds.businessType, site, signal);
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

/** The shop's page; a redirect (a wrong business type) is followed only to the same shop's page. */
async function readPage(id: string, businessType: string, site: PlaceSite, signal: AbortSignal): Promise<string> {
  let type = businessType;
  for (let redirects = 0; redirects <= maxRedirects; redirects += 1) {
    const response = await get(homePageUrl(site, type, id), signal);
    const location = locationOf(response);
    if (!location) return readText(response);
    const target = parsePlaceUrl(location, site);
    if (!target || !("platformStoreId" in target) || target.platformStoreId !== id)
      throw new VendorError("rejected", "the shop's page leads elsewhere");
    type = target.platformIds.businessType;
  }
  throw new VendorError("temporary", "too many redirects");
}

async function get(url: string, signal: AbortSignal): Promise<Response> {
  const response = await fetch(url, { headers: guestHeaders, redirect: "manual", signal }).catch((cause: unknown) => {
    throw new VendorError("temporary", `no answer: ${cause instanceof Error ? cause.name : "unknown"}`);
  });
  const refusal = refusalOf(response.status);
  if (refusal) {
    await response.body?.cancel();
    throw refusal;
  }
  return response;
}

/** Where a redirect leads, as an absolute address; null for an answer that is none. */
function locationOf(response: Response): string | null {
  if (response.status < 300 || response.status > 399) return null;
  return URL.parse(response.headers.get("location") ?? "", response.url)?.href ?? "";
}

async function readText(response: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  try {
    for await (const chunk of response.body ?? []) {
      text += decoder.decode(chunk, { stream: true });
      if (text.length > longestPage) throw new VendorError("layout-changed", "the page is far too long");
    }
  } catch (cause) {
    if (cause instanceof VendorError) throw cause;
    throw new VendorError("temporary", "the answer broke off");
  }
  return text;
}
