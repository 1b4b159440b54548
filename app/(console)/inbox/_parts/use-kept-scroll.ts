"use client";

import { type RefObject, useLayoutEffect } from "react";

const keyOf = (list: string) => `inbox-scroll:${list}`;

/**
 * Brings a list back to the height it was left at. On the desktop the list scrolls by itself, on a phone the page does,
 * and there only while the list is what is seen.
 */
export function useKeptScroll(
  list: RefObject<HTMLElement | null>,
  name: string,
  state: { isReady: boolean; isSeen: boolean },
) {
  const { isReady, isSeen } = state;

  // The browser would bring back the height of the moment the address changed, when the list was hidden already.
  useLayoutEffect(() => {
    const before = window.history.scrollRestoration;
    window.history.scrollRestoration = "manual";
    return () => {
      window.history.scrollRestoration = before;
    };
  }, []);

  useLayoutEffect(() => {
    if (!isReady || !isSeen) return;
    const height = Number(sessionStorage.getItem(keyOf(name)) ?? 0);
    if (list.current && scrollsByItself(list.current)) list.current.scrollTop = height;
    else window.scrollTo({ top: height, behavior: "instant" });
  }, [list, name, isReady, isSeen]);

  // Before the list gives way: hiding it scrolls the page, and that height is not the list's.
  useLayoutEffect(() => {
    if (!isReady || !isSeen) return;
    const element = list.current;
    const keep = () => {
      const height = element && scrollsByItself(element) ? element.scrollTop : window.scrollY;
      sessionStorage.setItem(keyOf(name), String(Math.round(height)));
    };
    element?.addEventListener("scroll", keep, { passive: true });
    window.addEventListener("scroll", keep, { passive: true });
    return () => {
      element?.removeEventListener("scroll", keep);
      window.removeEventListener("scroll", keep);
    };
  }, [list, name, isReady, isSeen]);
}

const scrollsByItself = (element: HTMLElement) => getComputedStyle(element).overflowY !== "visible";
