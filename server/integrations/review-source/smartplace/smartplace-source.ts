import { placeSite, reviewsPageUrl } from "@/server/domain/place-url";
import type { EgressFetch } from "@/server/integrations/egress-fetch";
import type { Pace } from "@/server/integrations/pace";
import type { PlatformPlace } from "@/server/integrations/platform-place";
import type { PlatformSession } from "@/server/integrations/platform-session";
import type { ReviewPage } from "@/server/integrations/review-source/review-source";
import { reviewListOf } from "@/server/integrations/smartplace/answer";
import { createConsoleApi } from "@/server/integrations/smartplace/console-api";
import { consoleIdsOf } from "@/server/integrations/smartplace/console-ids";
import { assertOwnShop } from "@/server/integrations/smartplace/own-shop";
import { VendorError } from "@/server/integrations/vendor-error";
import { parseOwnerItems } from "./parse";
import { reviewsQuery } from "./query";
import { nextWindow, readWindow, type Window, writeWindow } from "./window";

type SmartPlaceOptions = {
  /** https://new.smartplace.naver.com, or a sandbox. */
  baseUrl: string;
  /** Where guests read the same reviews, for the address kept with each. */
  publicBaseUrl: string;
  fetch: EgressFetch;
  /** Waited for before each request. */
  pace: Pace;
  timeoutMs?: number;
  now?: () => Date;
};

/** Reads a shop's reviews from the owner's console. */
export type OwnerReviews = {
  readReviews(
    place: PlatformPlace,
    options: { cursor: string | null; session: PlatformSession; signal?: AbortSignal },
  ): AsyncGenerator<ReviewPage>;
};

/** More is refused with BAD_REQUEST. */
const pageSize = 100;
/** The console's calendar sends both ends; Naver has no review of its own older than this. */
const oldestDay = "2010-01-01";

/** Naver's owner console as a source: latest written first, with the owner's session, by plain HTTP. */
export function createSmartPlaceSource(options: SmartPlaceOptions): OwnerReviews {
  const { baseUrl, publicBaseUrl, fetch, pace, timeoutMs = 20_000, now = () => new Date() } = options;
  const base = new URL(baseUrl).origin;
  const site = placeSite(publicBaseUrl);
  return {
    async *readReviews(place, { cursor, session, signal }) {
      const api = createConsoleApi({ base, session, fetch, timeoutMs, pace, signal });
      const { placeId, bookingBusinessId } = consoleIdsOf(place);
      const pageUrl = reviewsPageUrl(site, place.platformIds.businessType ?? "place", placeId);
      const seen = new Set<string>();
      let read = 0;
      let window: Window = readWindow(cursor);
      await assertOwnShop(api, place);
      while (true) {
        const days = window.until === null ? {} : { startDate: oldestDay, endDate: window.until };
        const input = { placeId, bookingBusinessId, page: window.page, size: pageSize, sort: "CreatedDesc", ...days };
        const { items, totalCount } = reviewListOf(await api.graphql("getReviews", reviewsQuery, input, place));
        const list = parseOwnerItems(items, { pageUrl, now: now() });
        assertReadable(items.length, list.reviews.length, totalCount, window);
        read = window.page === 1 ? items.length : read + items.length;
        const isLast = items.length === 0 || list.lastDay === null || read >= totalCount;
        const next = isLast || list.lastDay === null ? null : nextWindow(window, list.lastDay);
        yield {
          reviews: list.reviews.filter(({ platformReviewId: id }) => !seen.has(id) && seen.add(id)),
          rejected: list.rejected,
          cursor: next && writeWindow(next),
          total: window.until === null ? totalCount : null,
          requests: api.countRequests(),
        };
        if (!next) return;
        window = next;
      }
    },
  };
}

function assertReadable(given: number, readable: number, totalCount: number, { until }: Window): void {
  if (given > 2 && readable === 0) throw new VendorError("layout-changed", "no item could be read");
  if (given === 0 && until === null && totalCount > 0)
    throw new VendorError("layout-changed", "the list is empty where reviews should be");
}
