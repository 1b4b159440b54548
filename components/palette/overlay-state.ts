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

export const useOverlay = (): Overlay | null =>
  useSyncExternalStore(
    subscribe,
    () => shown,
    () => null,
  );
