import {
  type KakaoAddress,
  kakaoPageUrl,
  type KakaoSite,
  kakaoShortUrl,
  parseKakaoUrl,
} from "@/server/domain/kakao-place-url";
import type { PlaceSummary } from "@/server/integrations/review-source/review-source";
import { VendorError } from "@/server/integrations/vendor-error";
import { type Asking, askApi, askTarget } from "./fetch-json";
import { type Panel, parsePanel } from "./parse-panel";

const maxRedirects = 3;

/** Looks a shop up from a pasted address; only addresses rebuilt from an id or a short code are requested. */
export async function fetchPlace(text: string, asking: Asking): Promise<PlaceSummary> {
  const pasted = parseKakaoUrl(text, asking.site);
  if (!pasted) throw new VendorError("rejected", "not an address of Kakao Map");
  const id = await resolve(pasted, asking);
  const { offersReviews: _, ...panel } = await fetchPanel(id, asking);
  return {
    ...panel,
    platformStoreId: id,
    platformIds: { placeName: panel.name },
    pageUrl: kakaoPageUrl(asking.site, id),
  };
}

/** What the shop says of itself. */
export async function fetchPanel(id: string, asking: Asking): Promise<Panel> {
  const answer = await askApi(`/places/panel3/${id}`, asking);
  if (answer === null) throw new VendorError("temporary", "the panel is empty");
  return parsePanel(answer, id);
}

/** The id behind an address; a short link is followed as long as it stays with Kakao Map. */
async function resolve(address: KakaoAddress, asking: Asking): Promise<string> {
  let known: KakaoAddress | null = address;
  for (let redirects = 0; known && redirects <= maxRedirects; redirects += 1) {
    if ("platformStoreId" in known) return known.platformStoreId;
    known = await targetOf(kakaoShortUrl(known), asking.site, asking);
  }
  throw new VendorError("rejected", "the short link does not lead to a shop");
}

async function targetOf(url: string, site: KakaoSite, asking: Asking): Promise<KakaoAddress | null> {
  const target = await askTarget(url, asking);
  return target === null ? null : parseKakaoUrl(target, site);
}
