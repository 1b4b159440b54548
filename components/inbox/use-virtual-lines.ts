"use client";

import { type RefObject, useLayoutEffect, useMemo, useState, useSyncExternalStore } from "react";
import { useIsPhone } from "@/components/ui/phone";
import type { ListLine } from "./list-lines";
import { lineAt, spotsOf, startsOf } from "./list-window";

/** Heights in rem, fixed so that ten thousand rows need no measuring; see the classes of the lines. */
const rem = { desk: { row: 7.5, heading: 2 }, phone: { row: 8.5, heading: 2.25 } };
/** Lines kept ready beyond each edge: more than a fast wheel crosses in one frame. */
const overscan = 8;

type VirtualLines = {
  lines: readonly ListLine[];
  /** The element that holds the lines. */
  list: RefObject<HTMLElement | null>;
  /** What scrolls on the desktop; on a phone the page does. */
  scroller: RefObject<HTMLElement | null>;
  /** Rows that stay in the page however far away, because they have or get the keys. */
  kept: readonly (string | null)[];
};

/** The lines near what is seen, each with its height and distance from the top in px. */
export function useVirtualLines({ lines, list, scroller, kept }: VirtualLines) {
  const isPhone = useIsPhone();
  const rootPx = useRootPx();
  const layout = useMemo(() => {
    const { row, heading } = isPhone ? rem.phone : rem.desk;
    return {
      rowPx: row * rootPx,
      starts: startsOf(lines, { row: row * rootPx, heading: heading * rootPx }),
      indexOf: new Map(lines.map((line, index) => [line.key, index])),
    };
  }, [lines, isPhone, rootPx]);
  const { rowPx, starts, indexOf } = layout;
  const seen = useSeen({ list, scroller: isPhone ? null : scroller, stepPx: rowPx, layout });

  const end = lines.length - 1;
  const lastSeen = lineAt(starts, seen.topPx + seen.heightPx);
  const spots = spotsOf(starts, {
    first: Math.max(0, lineAt(starts, seen.topPx) - overscan),
    last: Math.min(end, lastSeen + overscan),
    kept: kept.flatMap((key) => (key === null ? [] : (indexOf.get(key) ?? []))),
  });
  return { heightPx: starts.at(-1) ?? 0, spots, lastIndex: lastSeen };
}

type Seen = { topPx: number; heightPx: number };
type Watched = {
  list: RefObject<HTMLElement | null>;
  /** Null where the page scrolls. */
  scroller: RefObject<HTMLElement | null> | null;
  /** Smaller moves change nothing. */
  stepPx: number;
  /** What the lines are laid out by: once it is another, one has to look again. */
  layout: object;
};

/** Which part of the list is seen, to the nearest row. */
function useSeen({ list, scroller, stepPx, layout }: Watched): Seen {
  const [seen, setSeen] = useState<Seen>({ topPx: 0, heightPx: 0 });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another layout moves what is seen
  useLayoutEffect(() => {
    const look = () => {
      if (!list.current) return;
      const pane = scroller?.current;
      const hiddenPx = (pane?.getBoundingClientRect().top ?? 0) - list.current.getBoundingClientRect().top;
      const topPx = Math.max(0, Math.floor(hiddenPx / stepPx) * stepPx);
      const heightPx = (pane?.clientHeight ?? window.innerHeight) + stepPx;
      setSeen((before) => (before.topPx === topPx && before.heightPx === heightPx ? before : { topPx, heightPx }));
    };
    look();
    // Scrolling does not bubble: on its way down every pane is heard.
    window.addEventListener("scroll", look, { capture: true, passive: true });
    window.addEventListener("resize", look);
    return () => {
      window.removeEventListener("scroll", look, { capture: true });
      window.removeEventListener("resize", look);
    };
  }, [list, scroller, stepPx, layout]);
  return seen;
}

let knownPx = 0;

/** A rem in px: it grows with 큰글씨. Read once, since reading it makes the browser lay out what has changed. */
function useRootPx(): number {
  return useSyncExternalStore(
    (notify) => {
      knownPx = 0;
      const watch = new MutationObserver(() => {
        knownPx = 0;
        notify();
      });
      watch.observe(document.documentElement, { attributeFilter: ["data-size"] });
      return () => watch.disconnect();
    },
    () => (knownPx ||= Number.parseFloat(getComputedStyle(document.documentElement).fontSize)),
    () => 16,
  );
}
