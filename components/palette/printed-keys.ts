"use client";

import { useSyncExternalStore } from "react";

const never = () => () => undefined;
const isApple = () => /mac|iphone|ipad/i.test(navigator.platform);

/** Keys as this keyboard prints them: "Mod" is ⌘ on a Mac and Ctrl elsewhere. */
export function usePrintedKeys(keys: readonly string[]): string[] {
  const mod = useSyncExternalStore(never, isApple, () => false) ? "⌘" : "Ctrl";
  return keys.map((key) => (key === "Mod" ? mod : key));
}
