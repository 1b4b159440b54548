"use client";

import { useEffect } from "react";
import type { Locale } from "./preferences";

/** Puts the offline page onto the device, once the page itself is there; the address names its language. */
export function OfflinePageKeeper({ locale }: { locale: Locale }) {
  useEffect(() => {
    if (process.env.NODE_ENV !== "production" || !("serviceWorker" in navigator)) return;
    // Where a browser forbids it (private windows), the browser's own offline page does.
    const keep = () => void navigator.serviceWorker.register(`/sw.js?locale=${locale}`).catch(() => {});
    if (document.readyState === "complete") keep();
    else window.addEventListener("load", keep, { once: true });
    return () => window.removeEventListener("load", keep);
  }, [locale]);
  return null;
}
