import { type PlaceSite, parsePlaceUrl } from "@/server/domain/place-url";
import type { EgressFetch } from "@/server/integrations/egress-fetch";
import type { Pace } from "@/server/integrations/pace";
import { VendorError } from "@/server/integrations/vendor-error";
import { guestHeaders } from "./guest";
import { refusalOf } from "./refusal";

const longestPage = 8_000_000;
const maxRedirects = 3;

export type Asking = {
  site: PlaceSite;
  fetch: EgressFetch;
  /** Waited for before each request. */
  pace: Pace;
  /** How long one answer may take. */
  timeoutMs: number;
  signal?: AbortSignal;
};

/** One of a shop's pages by plain HTTP; a redirect (a wrong business type) is followed only to the same shop's page. */
export async function fetchPage(
  place: { platformStoreId: string; businessType: string },
  urlOf: (businessType: string) => string,
  asking: Asking,
): Promise<{ html: string; requests: number }> {
  let type = place.businessType;
  for (let redirects = 0; redirects <= maxRedirects; redirects += 1) {
    const url = urlOf(type);
    const response = await get(url, asking);
    const location = locationOf(response, url);
    if (!location) return { html: await readText(response), requests: redirects + 1 };
    const target = parsePlaceUrl(location, asking.site);
    if (!target || !("platformStoreId" in target) || target.platformStoreId !== place.platformStoreId)
      throw new VendorError("rejected", "the shop's page leads elsewhere");
    type = target.platformIds.businessType;
  }
  throw new VendorError("temporary", "too many redirects");
}

/** Waits its turn, asks as a guest and follows nowhere; VendorError for no answer and for a refusal. */
export async function get(url: string, { fetch, pace, timeoutMs, signal }: Asking): Promise<Response> {
  await pace(signal);
  const timeout = AbortSignal.timeout(timeoutMs);
  const ending = signal ? AbortSignal.any([signal, timeout]) : timeout;
  const response = await fetch(url, { headers: guestHeaders, signal: ending }).catch((cause: unknown) => {
    if (cause instanceof VendorError) throw cause;
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
export function locationOf(response: Response, asked: string): string | null {
  if (response.status < 300 || response.status > 399) return null;
  return URL.parse(response.headers.get("location") ?? "", asked)?.href ?? "";
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
