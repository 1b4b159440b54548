"use client";

import { type ComponentType, Suspense, useSyncExternalStore } from "react";
import { lazyPart } from "./lazy-part";

const never = () => () => {};

/** A part that only a browser makes, fetched when it is shown for the first time. */
export function inBrowser<Props extends object>(fetchPart: () => Promise<ComponentType<Props>>) {
  const Part = lazyPart(fetchPart);
  return function InBrowser(props: Props) {
    const isBrowser = useSyncExternalStore(
      never,
      () => true,
      () => false,
    );
    if (!isBrowser) return null;
    return (
      <Suspense fallback={<span hidden data-loading />}>
        <Part {...props} />
      </Suspense>
    );
  };
}
