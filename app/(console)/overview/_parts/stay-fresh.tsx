"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";

const everyMs = 30_000;

/** Asks for the page again every 30 s while it is looked at, and at once when somebody comes back to it. */
export function StayFresh() {
  const router = useRouter();
  useEffect(() => {
    const refresh = () => {
      if (document.visibilityState === "visible" && navigator.onLine) router.refresh();
    };
    const timer = setInterval(refresh, everyMs);
    document.addEventListener("visibilitychange", refresh);
    window.addEventListener("online", refresh);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", refresh);
      window.removeEventListener("online", refresh);
    };
  }, [router]);
  return null;
}
