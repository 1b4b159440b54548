import type { Page } from "playwright";

export const quantile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? Number.NaN;

/** Turns a wheel over the list until `rows` of it went by; how long each frame took and how many rows were in the page at most. */
export async function scrollThrough(page: Page, rows: number) {
  return page.evaluate(async (wanted) => {
    const list = document.querySelector("[role=listbox]");
    const scroller = list?.parentElement;
    if (!list || !scroller) throw new Error("there is no list");
    const rowPx = list.querySelector("[role=option]")?.getBoundingClientRect().height ?? 120;
    const stepPx = 90;
    const frameMs: number[] = [];
    let mounted = 0;
    let before = await new Promise<number>(requestAnimationFrame);
    for (let waiting = 0; scroller.scrollTop < wanted * rowPx - scroller.clientHeight && waiting < 600; ) {
      const was = scroller.scrollTop;
      scroller.scrollTop = was + stepPx;
      const now = await new Promise<number>(requestAnimationFrame);
      frameMs.push(now - before);
      before = now;
      waiting = scroller.scrollTop === was ? waiting + 1 : 0;
      if (frameMs.length % 50 === 0) mounted = Math.max(mounted, list.querySelectorAll("[role=option]").length);
    }
    return { frameMs, mounted, reached: Math.round((scroller.scrollTop + scroller.clientHeight) / rowPx) };
  }, rows);
}

type Timed = typeof globalThis & { keyPaint: { paintMs: number[]; waited: number } };

/**
 * Has the page time each j: from the press until the frame is painted that shows the next review with its reply. A frame
 * that shows the review's place and not yet its reply has waited for the network.
 */
export async function watchKeys(page: Page): Promise<void> {
  await page.evaluate(() => {
    const kept = { paintMs: [] as number[], waited: 0 };
    (globalThis as Timed).keyPaint = kept;
    const place = () => document.querySelector("[role=option][data-current]")?.getAttribute("aria-posinset");
    const afterPaint = (then: () => void) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = then;
      port2.postMessage(null);
    };
    window.addEventListener(
      "keydown",
      ({ timeStamp }) => {
        const before = place();
        let isWaiting = false;
        const look = () => {
          if (place() !== before && document.querySelector("textarea"))
            return afterPaint(() => kept.paintMs.push(performance.now() - timeStamp));
          if (place() !== before && !isWaiting) {
            isWaiting = true;
            kept.waited++;
          }
          requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      },
      { capture: true },
    );
  });
}

export const readKeys = (page: Page): Promise<{ paintMs: number[]; waited: number }> =>
  page.evaluate(() => (globalThis as Timed).keyPaint);
