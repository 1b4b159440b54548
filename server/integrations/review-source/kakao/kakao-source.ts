import type { EgressFetch } from "@/server/integrations/egress-fetch";
import { kakaoHosts, kakaoSite, parseKakaoUrl } from "@/server/domain/kakao-place-url";
import type { Pace } from "@/server/integrations/pace";
import type { ReviewSource } from "@/server/integrations/review-source/review-source";
import type { Asking } from "./fetch-json";
import { fetchPlace } from "./fetch-place";
import { fetchReviews } from "./fetch-reviews";

type KakaoOptions = {
  /** https://place-api.map.kakao.com, or a sandbox that serves all of Kakao Map below one address. */
  baseUrl: string;
  /** Waited for before every request. */
  pace: Pace;
  /** The same for looking a shop up, which its owner waits for. */
  findPace: Pace;
  /** How long one answer may take. */
  timeoutMs?: number;
  now?: () => Date;
  fetch: EgressFetch;
};

/** Kakao Map as its own place page asks for it, by plain HTTP, as a guest. */
export function createKakaoSource(options: KakaoOptions): ReviewSource {
  const { baseUrl, pace, findPace, timeoutMs = 20_000, now = () => new Date(), fetch } = options;
  const site = kakaoSite(baseUrl);
  const asking: Asking = { site, hosts: kakaoHosts(baseUrl), pace, timeoutMs, now, fetch };
  return {
    parseUrl: (text) => parseKakaoUrl(text, site),
    findPlace: (text) => fetchPlace(text, { ...asking, pace: findPace }),
    readReviews: (place, { cursor, signal }) => fetchReviews(place, cursor, { ...asking, signal }),
  };
}
