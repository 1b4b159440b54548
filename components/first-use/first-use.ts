import { isPhone } from "@/components/ui/phone";

const signs = ["pointermove", "pointerdown", "touchstart", "wheel", "scroll", "keydown", "focusin"] as const;
/** After the page has loaded: its first picture is painted and measured by then. */
const pauseMs = 2_500;

/** A part in the page that is not alive yet. */
export const servedPart = "[data-served-part]:not([data-alive])";

/** Whether the page stands there with nothing missing for a phone, and is yet to come alive. */
export const isServedWhole = () => document.querySelector(`${servedPart}[data-complete]`) !== null;

/**
 * When what the server has written begins to be used. At once where the page still lacks something: what a desk shows
 * beside the list, or the page itself, which the open product has gone to.
 */
export async function firstUse(): Promise<void> {
  if (isPhone() && isServedWhole()) await signOfUse({ orIdle: true });
}

/** The first sign that somebody uses the page, or a moment when the browser has nothing else to do. */
export function signOfUse({ orIdle }: { orIdle: boolean }): Promise<void> {
  return new Promise((resolve) => {
    const waiting = new AbortController();
    const begin = () => {
      waiting.abort();
      resolve();
    };
    for (const sign of signs)
      window.addEventListener(sign, begin, { capture: true, passive: true, signal: waiting.signal });
    if (orIdle) void pageAtRest().then(begin);
  });
}

/** A while after the page has loaded, when the browser has nothing else to do. */
export function pageAtRest(): Promise<void> {
  return new Promise((resolve) => {
    const pause = () => setTimeout(() => whenIdle(resolve), pauseMs);
    if (document.readyState === "complete") pause();
    else window.addEventListener("load", pause, { once: true });
  });
}

/** Safari knows no idle moment: there the pause is enough. */
const whenIdle = (begin: () => void) => ("requestIdleCallback" in window ? requestIdleCallback(begin) : begin());
