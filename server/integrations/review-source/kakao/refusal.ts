import { VendorError, type VendorErrorKind } from "@/server/integrations/vendor-error";

/** Nobody is signed in here, so 401 is a closed door and no ended session. 406: our headers are no longer the page's. */
const kinds: Record<number, VendorErrorKind> = {
  401: "blocked",
  403: "blocked",
  404: "rejected",
  405: "blocked",
  406: "layout-changed",
  408: "temporary",
  410: "rejected",
  418: "blocked",
  425: "temporary",
  429: "rate-limited",
};

/** What an answer that is none means for us; null when it is one. A redirect leads away from the API we know. */
export function refusalOf(status: number, retryAfter: string | null, now: Date): VendorError | null {
  if (status < 300) return null;
  const kind = kinds[status] ?? (status < 500 ? "layout-changed" : "temporary");
  return new VendorError(kind, `HTTP ${status}`, kind === "rate-limited" ? waitMsOf(retryAfter, now) : undefined);
}

/** `Retry-After` in milliseconds, given in seconds or as a date. */
function waitMsOf(retryAfter: string | null, now: Date): number | undefined {
  const text = retryAfter?.trim() ?? "";
  const waitMs = /^\d{1,6}$/.test(text) ? Number(text) * 1_000 : Date.parse(text) - now.getTime();
  return waitMs > 0 ? waitMs : undefined;
}
