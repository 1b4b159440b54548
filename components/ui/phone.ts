"use client";

import { useSyncExternalStore } from "react";

const narrow = "(width < 64rem)";

function subscribe(notify: () => void): () => void {
  const query = window.matchMedia(narrow);
  query.addEventListener("change", notify);
  return () => query.removeEventListener("change", notify);
}

/** Whether the page shows one thing after the other, as on a phone. */
export const isPhone = (): boolean => window.matchMedia(narrow).matches;

export const useIsPhone = (): boolean => useSyncExternalStore(subscribe, isPhone, () => false);
