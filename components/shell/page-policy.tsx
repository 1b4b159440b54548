"use client";

declare global {
  var __webpack_nonce__: string | undefined;
  var __zod_globalConfig: { jitless?: boolean } | undefined;
}

/**
 * Tells libraries what the page's policy lets them do: who adds a style element looks its nonce up under the name webpack
 * uses, and Zod is not to compile its checks, for which it would first try whether it may.
 */
export function PagePolicy({ nonce }: { nonce: string | undefined }) {
  if (typeof window !== "undefined") {
    globalThis.__webpack_nonce__ ??= nonce;
    globalThis.__zod_globalConfig ??= {};
    globalThis.__zod_globalConfig.jitless = true;
  }
  return null;
}
