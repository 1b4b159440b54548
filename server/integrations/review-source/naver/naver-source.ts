import { type PlaceSite, parsePlaceUrl, placeSite } from "@/server/domain/place-url";
import type { BrowserPool } from "@/server/integrations/browser/browser-pool";
import type { EgressFetch } from "@/server/integrations/egress-fetch";
import type { Pace } from "@/server/integrations/pace";
import type { ReviewSource } from "@/server/integrations/review-source/review-source";
import { fetchPlace } from "./fetch-place";
import { fetchReviews } from "./fetch-reviews";
import { resumeAfter } from "./resume";

type NaverOptions = {
  /** https://m.place.naver.com, or a sandbox that serves all of Naver Place below one address. */
  baseUrl: string;
  browsers: BrowserPool;
  fetch: EgressFetch;
  /** Waited for before the page and before each "펼쳐서 더보기". */
  pace: Pace;
  /** Waited for before each request of looking a shop up, which its owner waits for. */
  findPace: Pace;
  /** How long one page or answer may take. */
  timeoutMs?: number;
  now?: () => Date;
};

/** Naver Place as a guest sees it: shops by plain HTTP, reviews by a browser that clicks through the list. */
export function createNaverSource(options: NaverOptions): ReviewSource {
  const { baseUrl, browsers, fetch, pace, findPace, timeoutMs = 30_000, now = () => new Date() } = options;
  const site = placeSite(baseUrl);
  return {
    parseUrl: (text) => parsePlaceUrl(text, site),
    findPlace: (text) => fetchPlace(text, { site, fetch, pace: findPace, timeoutMs }),
    readReviews: (place, { cursor, signal }) =>
      resumeAfter(
        cursor,
        fetchReviews(place, { site, hosts: naverHosts(baseUrl), browsers, now, pace, timeoutMs, signal }),
      ),
  };
}

/** The hosts Naver Place's own pages talk to. */
export function naverHosts(baseUrl: string): string[] {
  const site: PlaceSite = placeSite(baseUrl);
  if (site.mobile === site.map) return [new URL(site.mobile).host];
  return [
    ...[site.mobile, site.pcmap, site.map].map((address) => new URL(address).host),
    "api.place.naver.com",
    "pcmap-api.place.naver.com",
    "ncpt.naver.com",
    "*.pstatic.net",
  ];
}
