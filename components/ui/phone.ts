"use client";

import { createContext, use, useSyncExternalStore } from "react";

const narrow = "(width < 64rem)";

function subscribe(notify: () => void): () => void {
  const query = window.matchMedia(narrow);
  query.addEventListener("change", notify);
  return () => query.removeEventListener("change", notify);
}

/** Whether the page shows one thing after the other, as on a phone. */
export const isPhone = (): boolean => window.matchMedia(narrow).matches;

/** What the server takes the device for: the first HTML is laid out for it. */
export const PhoneGuess = createContext(false);

export function useIsPhone(): boolean {
  const guess = use(PhoneGuess);
  return useSyncExternalStore(subscribe, isPhone, () => guess);
}
