"use client";

import { useSyncExternalStore } from "react";

/** What lies over the whole console: the palette, the palette for reviews alone, or the keys. */
export type Overlay = "palette" | "reviews" | "help";

let shown: Overlay | null = null;
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Opens one of them from anywhere, or closes what is open. */
export function showOverlay(overlay: Overlay | null): void {
  shown = overlay;
  for (const listener of listeners) listener();
}

/** Closes what is open or on its way; otherwise opens this one, over a page that nothing else lies over. */
export function toggleOverlay(overlay: Overlay): void {
  if (shown) showOverlay(null);
  else if (!document.querySelector("[role=dialog]")) showOverlay(overlay);
}

export const useOverlay = (): Overlay | null =>
  useSyncExternalStore(
    subscribe,
    () => shown,
    () => null,
  );
