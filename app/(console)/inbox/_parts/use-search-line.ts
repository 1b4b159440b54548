"use client";

import { useSearchParams } from "next/navigation";
import { useEffect, useLayoutEffect, useRef, useState } from "react";

/** The browser hears of steps in one place once they pause: telling it makes the router go over the whole page. */
const quietMs = 400;

/** What stands behind the `?`, shown at once wherever the change came from, and a way to change it. */
export function useSearchLine() {
  const served = useSearchParams().toString();
  const [shown, setShown] = useState(served);
  const latest = useRef(shown);
  const pending = useRef<ReturnType<typeof setTimeout> | null>(null);

  // The router is the last to know of the steps taken here; it is the first to know of a link or the way back.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what it serves tells that the address has changed
  useLayoutEffect(() => {
    if (pending.current !== null) return;
    latest.current = lineOf(window.location);
    setShown(latest.current);
  }, [served]);
  useEffect(
    () => () => {
      if (pending.current !== null) clearTimeout(pending.current);
    },
    [],
  );

  /** `change` makes the next line of the latest one. */
  const go = (change: (search: string) => string, how: "push" | "replace") => {
    const { pathname } = window.location;
    const before = latest.current;
    const next = change(before);
    if (next === before) return;
    latest.current = next;
    setShown(next);
    if (pending.current !== null) clearTimeout(pending.current);
    pending.current = null;
    const tell = (search: string, as: "pushState" | "replaceState") => {
      if (window.location.pathname !== pathname || lineOf(window.location) === search) return;
      window.history[as](null, "", search ? `?${search}` : pathname);
    };
    if (how === "push") {
      tell(before, "replaceState");
      tell(next, "pushState");
    } else
      pending.current = setTimeout(() => {
        pending.current = null;
        tell(next, "replaceState");
      }, quietMs);
  };
  return { shown, go };
}

const lineOf = ({ search }: Location): string => new URLSearchParams(search).toString();
