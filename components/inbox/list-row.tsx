"use client";

import { memo } from "react";
import { ReviewOption } from "@/components/reviews/review-row";
import { cn } from "@/components/ui/cn";
import { toRowData } from "./row-state";
import type { InboxItem } from "./types";

type ListRowProps = {
  item: InboxItem;
  /** 1-based, among all rows of the view. */
  place: number;
  total: number | null;
  /** From the top of the list, and how high, in rem. */
  start: string;
  height: string;
  isCurrent: boolean;
  /** Undefined while nobody is choosing. */
  isChosen: boolean | undefined;
  nowMs: number;
  withStore: boolean;
  /** How far a thumb has pushed it aside. */
  asidePx: number;
  isDragging: boolean;
};

const rowId = (reviewId: string) => `review-${reviewId}`;

/** A review in the list, where the list has room for it. */
export const ListRow = memo(function ListRow(props: ListRowProps) {
  const { item, place, total, start, height, isCurrent, isChosen, nowMs, withStore, asidePx, isDragging } = props;
  return (
    <ReviewOption
      id={rowId(item.id)}
      data-review={item.id}
      tabIndex={isCurrent ? 0 : -1}
      aria-posinset={place}
      aria-setsize={total ?? -1}
      review={toRowData(item, { nowMs, withStore })}
      current={isChosen ?? isCurrent}
      chosen={isChosen}
      style={{ transform: `translateY(${start})`, translate: `${asidePx}px`, height }}
      className={cn(
        "absolute inset-x-0 top-0 touch-pan-y bg-surface [contain:strict] [-webkit-touch-callout:none] max-lg:select-none focus-visible:[--focus:inset_0_0_0_2px_var(--accent)]",
        !isDragging && "transition-[translate] duration-(--t-base)",
        isChosen && "bg-accent-soft",
      )}
    />
  );
});

/** Moves the keys to a row and brings it into view. */
export function focusRow(reviewId: string): void {
  const row = document.getElementById(rowId(reviewId));
  row?.scrollIntoView({ block: "nearest" });
  row?.focus({ preventScroll: true });
}
