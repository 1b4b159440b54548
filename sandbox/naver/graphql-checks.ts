import type { SiteRequest } from "@/sandbox/core/router";
import type { Places } from "@/sandbox/places/places";

const liveOrigins = ["https://m.place.naver.com", "https://pcmap.place.naver.com"];

/** Why the gate in front of /graphql turns a request away; null lets it in. Which lack gives which code is ASSUMED. */
export function refusalOf(request: SiteRequest, places: Places, tokens: ReadonlySet<string>): 405 | 429 | null {
  const { headers } = request;
  if (!headers["content-type"]?.startsWith("application/json")) return 405;
  if (![request.url.origin, ...liveOrigins].includes(headers.origin ?? "")) return 405;
  if (!headers.referer?.startsWith(`${headers.origin}/`)) return 405;
  if (!headers["user-agent"] || !headers["accept-language"]?.includes("ko")) return 429;
  if (request.mode === "ncaptcha" && !tokens.has(String(headers["x-wtm-ncaptcha-token"]))) return 429;
  return isWtm(headers["x-wtm-graphql"], places) ? null : 429;
}

/** base64 without padding of `{"arg":placeId,"type":businessType,"source":"place"}` (facts A1, H). */
function isWtm(header: string | string[] | undefined, places: Places): boolean {
  if (typeof header !== "string" || header.includes("=")) return false;
  try {
    const claim = JSON.parse(Buffer.from(header, "base64").toString("utf8")) as Record<string, unknown>;
    return claim.source === "place" && places.shop(String(claim.arg))?.type === claim.type;
  } catch {
    return false;
  }
}
