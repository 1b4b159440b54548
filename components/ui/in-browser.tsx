"use client";

import { type ComponentType, type ReactNode, Suspense, useSyncExternalStore } from "react";
import { lazyPart } from "./lazy-part";

const never = () => () => {};

/** A part that only a browser makes, fetched when it is shown for the first time; until then `meanwhile` stands there. */
export function inBrowser<Props extends object>(
  fetchPart: () => Promise<ComponentType<Props>>,
  meanwhile: ReactNode = <span hidden data-loading />,
) {
  const Part = lazyPart(fetchPart);
  return function InBrowser(props: Props) {
    const isBrowser = useSyncExternalStore(
      never,
      () => true,
      () => false,
    );
    if (!isBrowser) return null;
    return (
      <Suspense fallback={meanwhile}>
        <Part {...props} />
      </Suspense>
    );
  };
}
