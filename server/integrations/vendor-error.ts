/** What went wrong at a vendor, in terms of what to do next. Only the first two are worth a retry. */
export const vendorErrorKinds = [
  "temporary",
  "rate-limited",
  "session-expired",
  "blocked",
  "layout-changed",
  "rejected",
  /** The session or the page belongs to another shop: nothing was read or written. */
  "wrong-shop",
] as const;
export type VendorErrorKind = (typeof vendorErrorKinds)[number];

export class VendorError extends Error {
  override readonly name = "VendorError";
  constructor(
    readonly kind: VendorErrorKind,
    message: string,
    readonly retryAfterMs?: number,
  ) {
    super(message);
  }
}
