import type { IncomingReview } from "@/server/domain/incoming-review";
import type { PlatformPlace } from "@/server/integrations/platform-place";
import type { PlatformSession } from "@/server/integrations/platform-session";

/** A shop on a platform, as its public page shows it. */
export type PlaceSummary = PlatformPlace & {
  name: string;
  category: string | null;
  address: string | null;
  phone: string | null;
  menu: string[];
  reviewCount: number | null;
  pageUrl: string;
};

export type ReviewPage = {
  reviews: IncomingReview[];
  /** Items that could not be read, in their raw form. */
  rejected: { reason: string; raw: unknown }[];
  /** Where to go on after this page; null on the last one. */
  cursor: string | null;
  /** How many reviews the platform says there are. */
  total: number | null;
  requests: number;
};

/** One review platform. Every failure is a VendorError whose kind says what to do next. */
export type ReviewSource = {
  /** Reads a pasted address without any request; null when it is not one of this platform's. */
  parseUrl(text: string): PlatformPlace | { shortCode: string } | null;
  /** Looks the shop up from a pasted address. */
  findPlace(text: string): Promise<PlaceSummary>;
  /**
   * Newest first, page by page, from `cursor` on. Ends by itself; `signal` ends it early. Before anything is handed out, the
   * shop on the page is compared with `place`: VendorError `wrong-shop`.
   */
  readReviews(
    place: PlatformPlace,
    options: { cursor: string | null; session: PlatformSession | null; signal?: AbortSignal },
  ): AsyncIterable<ReviewPage>;
};
