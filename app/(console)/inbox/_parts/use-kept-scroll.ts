"use client";

import { type RefObject, useEffect, useLayoutEffect } from "react";

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

  useLayoutEffect(() => {
    if (!isReady || !isSeen) return;
    const height = Number(sessionStorage.getItem(keyOf(name)) ?? 0);
    if (list.current && scrollsByItself(list.current)) list.current.scrollTop = height;
    else window.scrollTo({ top: height, behavior: "instant" });
  }, [list, name, isReady, isSeen]);

  useEffect(() => {
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
