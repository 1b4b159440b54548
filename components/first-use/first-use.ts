import { isPhone } from "@/components/ui/phone";

const signs = ["pointermove", "pointerdown", "touchstart", "wheel", "scroll", "keydown", "focusin"] as const;
/** After the page has loaded: its first picture is painted and measured by then. */
const pauseMs = 2_500;

/** A part in the page that is not alive yet. */
export const servedPart = "[data-served-part]:not([data-alive])";

/**
 * The first sign that somebody uses what the server has written, or, without any, a moment when the browser has nothing
 * else to do. At once where the page still lacks something: what a desk shows beside the list, or the page itself, which
 * the open product has gone to.
 */
export function firstUse(): Promise<void> {
  const isUsed = navigator.userActivation?.hasBeenActive ?? false;
  if (isUsed || !isPhone() || !document.querySelector(`${servedPart}[data-complete]`)) return Promise.resolve();
  return new Promise((resolve) => {
    const waiting = new AbortController();
    const { signal } = waiting;
    const begin = () => {
      waiting.abort();
      resolve();
    };
    for (const sign of signs) window.addEventListener(sign, begin, { capture: true, passive: true, signal });
    const pause = () => setTimeout(() => whenIdle(begin), pauseMs);
    if (document.readyState === "complete") pause();
    else window.addEventListener("load", pause, { signal });
  });
}

/** Safari knows no idle moment: there the pause is enough. */
const whenIdle = (begin: () => void) => ("requestIdleCallback" in window ? requestIdleCallback(begin) : begin());
