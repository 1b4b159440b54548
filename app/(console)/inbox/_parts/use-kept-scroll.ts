"use client";

import { type RefObject, useLayoutEffect } from "react";
import { isServedWhole } from "@/components/first-use/first-use";
import { keptHeight } from "./kept-height";

/** Storing waits until a flung list has come to rest. */
const quietMs = 150;

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
    // Scrolled by the owner before the inbox was alive: there it stays.
    if (isServedWhole() && window.scrollY > 0) return keptHeight.keep(name, window.scrollY);
    const height = keptHeight.of(name);
    if (list.current && scrollsByItself(list.current)) list.current.scrollTop = height;
    else window.scrollTo({ top: height, behavior: "instant" });
  }, [list, name, isReady, isSeen]);

  // Before the list gives way: hiding it scrolls the page, and that height is not the list's.
  useLayoutEffect(() => {
    if (!isReady || !isSeen) return;
    const element = list.current;
    let height: number | null = null;
    let timer: ReturnType<typeof setTimeout> | null = null;
    const keep = () => {
      timer = null;
      if (height !== null) keptHeight.keep(name, height);
    };
    const note = ({ target }: Event) => {
      if (target !== element && target !== document) return;
      height = element && target === element ? element.scrollTop : window.scrollY;
      if (timer !== null) clearTimeout(timer);
      timer = setTimeout(keep, quietMs);
    };
    // Scrolling does not bubble: on its way down the list is heard as well as the page.
    window.addEventListener("scroll", note, { capture: true, passive: true });
    return () => {
      window.removeEventListener("scroll", note, { capture: true });
      if (timer !== null) clearTimeout(timer);
      keep();
    };
  }, [list, name, isReady, isSeen]);
}

const scrollsByItself = (element: HTMLElement) => getComputedStyle(element).overflowY !== "visible";
