"use client";

import { defaultRangeExtractor, type Range, useVirtualizer, useWindowVirtualizer } from "@tanstack/react-virtual";
import { type RefObject, useMemo, useSyncExternalStore } from "react";
import { useIsPhone } from "@/components/ui/phone";
import type { ListLine } from "./list-lines";

/** Heights in rem, fixed so that ten thousand rows need no measuring; see the classes of the lines. */
const rem = { desk: { row: 7.5, heading: 2 }, phone: { row: 8.5, heading: 2.25 } };
/** Lines kept ready beyond each edge: more than a fast wheel crosses in one frame. */
const overscan = 8;

type VirtualLines = {
  lines: readonly ListLine[];
  /** What scrolls on the desktop; on a phone the page does. */
  scroller: RefObject<HTMLElement | null>;
  /** Rows that stay in the page however far away, because they have or get the keys. */
  kept: readonly (string | null)[];
};

/** The lines near what is seen, each with its height and distance from the top in px. */
export function useVirtualLines({ lines, scroller, kept }: VirtualLines) {
  const isPhone = useIsPhone();
  const rootPx = useRootPx();
  const heights = isPhone ? rem.phone : rem.desk;
  // Other functions make the virtualizer lay all lines out anew: only when their order or heights are others.
  const layout = useMemo(
    () => ({
      estimateSize: (index: number) => heights[lines[index]?.kind ?? "row"] * rootPx,
      getItemKey: (index: number) => lines[index]?.key ?? index,
    }),
    [lines, heights, rootPx],
  );
  const keptIndexes = lines.flatMap((line, index) => (kept.includes(line.key) ? [index] : []));
  const shared = {
    count: lines.length,
    overscan,
    ...layout,
    rangeExtractor: (range: Range) =>
      [...new Set([...defaultRangeExtractor(range), ...keptIndexes])].sort((a, b) => a - b),
  };
  // eslint-disable-next-line react-hooks/incompatible-library -- nothing here is memoized on what it returns
  const inPane = useVirtualizer({ ...shared, enabled: !isPhone, getScrollElement: () => scroller.current });
  const onPage = useWindowVirtualizer({ ...shared, enabled: isPhone });
  const shown = isPhone ? onPage : inPane;
  return { heightPx: shown.getTotalSize(), items: shown.getVirtualItems(), lastIndex: shown.range?.endIndex ?? 0 };
}

/** A rem in px: it grows with 큰글씨. */
function useRootPx(): number {
  return useSyncExternalStore(
    (notify) => {
      const watch = new MutationObserver(notify);
      watch.observe(document.documentElement, { attributeFilter: ["data-size"] });
      return () => watch.disconnect();
    },
    () => Number.parseFloat(getComputedStyle(document.documentElement).fontSize),
    () => 16,
  );
}
