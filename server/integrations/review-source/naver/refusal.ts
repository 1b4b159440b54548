import { VendorError, type VendorErrorKind } from "@/server/integrations/vendor-error";

const kinds: Record<number, VendorErrorKind> = {
  401: "session-expired",
  403: "blocked",
  404: "rejected",
  405: "blocked",
  410: "rejected",
  418: "blocked",
  429: "rate-limited",
};

/** What an HTTP status of a Naver page or API means for us; null when it is an answer. */
export function refusalOf(status: number): VendorError | null {
  if (status < 400) return null;
  return new VendorError(kinds[status] ?? (status < 500 ? "layout-changed" : "temporary"), `HTTP ${status}`);
}
