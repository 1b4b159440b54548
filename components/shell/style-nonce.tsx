"use client";

declare global {
  var __webpack_nonce__: string | undefined;
}

/** Tells the libraries that add style elements to the page its nonce: they look it up under the name webpack uses. */
export function StyleNonce({ nonce }: { nonce: string | undefined }) {
  if (typeof window !== "undefined") globalThis.__webpack_nonce__ ??= nonce;
  return null;
}
