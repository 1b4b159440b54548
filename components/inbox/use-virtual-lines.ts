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

/**
 * The lines near what is seen, each with its height and distance from the top in px. They are drawn in rem, which is right
 * in the HTML of a server that does not know how large the letters are.
 */
export function useVirtualLines({ lines, list, scroller, kept }: VirtualLines) {
  const isPhone = useIsPhone();
  const rootPx = useRootPx();
  const layout = useMemo(() => {
    const { row, heading } = isPhone ? rem.phone : rem.desk;
    return {
      rowPx: row * rootPx,
      starts: startsOf(lines, { row: row * rootPx, heading: heading * rootPx }),
    };
  }, [lines, isPhone, rootPx]);
  const { rowPx, starts } = layout;
  const seen = useSeen({ list, scroller: isPhone ? null : scroller, stepPx: rowPx, layout });

  const keptKeys = kept.join(" ");
  const keptIndexes = useMemo(
    () => keptKeys.split(" ").map((key) => lines.findIndex((line) => line.key === key)),
    [lines, keptKeys],
  );
  const end = lines.length - 1;
  const lastSeen = lineAt(starts, seen.topPx + seen.heightPx);
  const spots = spotsOf(starts, {
    first: Math.max(0, lineAt(starts, seen.topPx) - overscan),
    last: Math.min(end, lastSeen + overscan),
    kept: keptIndexes.filter((index) => index >= 0),
  });
  return { heightPx: starts.at(-1) ?? 0, spots, lastIndex: lastSeen, inRem: (px: number) => `${px / rootPx}rem` };
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

function watchRootPx(notify: () => void): () => void {
  knownPx = 0;
  const watch = new MutationObserver(() => {
    knownPx = 0;
    notify();
  });
  watch.observe(document.documentElement, { attributeFilter: ["data-size"] });
  return () => watch.disconnect();
}

/** A rem in px: it grows with 큰글씨. Read once, since reading it makes the browser lay out what has changed. */
const useRootPx = (): number =>
  useSyncExternalStore(
    watchRootPx,
    () => (knownPx ||= Number.parseFloat(getComputedStyle(document.documentElement).fontSize)),
    () => 16,
  );
