import { type PlaceSite, placeSite, reviewsPageUrl } from "@/server/domain/place-url";
import type { EgressFetch } from "@/server/integrations/egress-fetch";
import type { Pace } from "@/server/integrations/pace";
import type { PlatformPlace } from "@/server/integrations/platform-place";
import type { ReviewPage, ReviewSource } from "@/server/integrations/review-source/review-source";
import { VendorError } from "@/server/integrations/vendor-error";
import { checkPage } from "./check-page";
import { fetchPage } from "./fetch-page";
import { parseItems } from "./parse";
import { parsePlacePage } from "./parse-page";

type FirstPageOptions = { baseUrl: string; fetch: EgressFetch; pace: Pace; timeoutMs?: number; now?: () => Date };

/**
 * The newest reviews without a browser: what a shop's page carries in its state, ten at most, by one plain request. Asks
 * nothing the page's own script would have to sign. A kind of page that carries none is VendorError `temporary`.
 */
export function createNaverFirstPage(options: FirstPageOptions): Pick<ReviewSource, "readReviews"> {
  const site = placeSite(options.baseUrl);
  return {
    async *readReviews(place, { signal }) {
      yield await readFirstPage(place, site, options, signal);
    },
  };
}

async function readFirstPage(
  place: PlatformPlace,
  site: PlaceSite,
  { fetch, pace, timeoutMs = 30_000, now = () => new Date() }: FirstPageOptions,
  signal?: AbortSignal,
): Promise<ReviewPage> {
  const { platformStoreId: id, platformIds } = place;
  const { html, requests } = await fetchPage(
    { platformStoreId: id, businessType: platformIds.businessType ?? "place" },
    (type) => reviewsPageUrl(site, type, id),
    { site, fetch, pace, timeoutMs, signal },
  );
  const state = parsePlacePage(html, id);
  checkPage(state, place);
  if (!state.items && state.total !== 0) throw new VendorError("temporary", "this page carries no reviews of its own");
  const pageUrl = reviewsPageUrl(site, state.businessType ?? platformIds.businessType ?? "place", id);
  const { reviews, rejected } = parseItems(state.items ?? [], { pageUrl, now: now() });
  return { reviews, rejected, cursor: null, total: state.total, requests };
}
