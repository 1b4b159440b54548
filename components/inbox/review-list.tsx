"use client";

import { useTranslations } from "next-intl";
import { type KeyboardEvent, type MouseEvent, useId } from "react";
import { ReviewOption } from "@/components/reviews/review-row";
import { cn } from "@/components/ui/cn";
import { toRowData } from "./row-state";
import type { InboxItem } from "./types";

type ReviewListProps = {
  items: readonly InboxItem[];
  /** Urgent ones on top under their own heading. */
  urgentFirst: boolean;
  withStore: boolean;
  nowMs: number;
  currentId: string | null;
  /** Chosen rows while several are being picked, else null. */
  chosen: ReadonlySet<string> | null;
  onOpen: (item: InboxItem) => void;
  onPick: (item: InboxItem, range: boolean) => void;
};

export const rowId = (reviewId: string) => `review-${reviewId}`;

/** The list: one tab stop, the current row has it. */
export function ReviewList(props: ReviewListProps) {
  const t = useTranslations("inbox");
  const { items, urgentFirst, chosen } = props;
  const urgent = urgentFirst ? items.filter((item) => item.isUrgent) : [];
  const rest = urgentFirst ? items.filter((item) => !item.isUrgent) : items;
  return (
    <div role="listbox" aria-label={t("list")} aria-multiselectable={chosen !== null || undefined}>
      {urgent.length > 0 ? <Section title={t("section.urgent")} {...props} items={urgent} /> : null}
      {rest.length > 0 ? <Section title={urgentFirst ? t("section.rest") : null} {...props} items={rest} /> : null}
    </div>
  );
}

function Section({ title, items, ...list }: ReviewListProps & { title: string | null }) {
  const headingId = useId();
  const rows = items.map((item) => <Row key={item.id} item={item} {...list} />);
  if (title === null) return rows;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset may not stand in a listbox
    <div role="group" aria-labelledby={headingId}>
      <div
        id={headingId}
        role="presentation"
        className="px-4 pt-2 pb-1 text-caption font-semibold text-text-3 max-lg:px-4.5 max-lg:pt-3 max-lg:text-small"
      >
        {title}
      </div>
      {rows}
    </div>
  );
}

type RowProps = Omit<ReviewListProps, "items" | "urgentFirst"> & { item: InboxItem };

function Row({ item, currentId, chosen, nowMs, withStore, onOpen, onPick }: RowProps) {
  const isCurrent = item.id === currentId;
  const press = (event: MouseEvent) => {
    if (chosen !== null || event.shiftKey || event.metaKey || event.ctrlKey) onPick(item, event.shiftKey);
    else onOpen(item);
  };
  const keyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter") {
      event.preventDefault();
      onOpen(item);
    } else if (event.key === " ") {
      event.preventDefault();
      onPick(item, event.shiftKey);
    }
  };
  const isChosen = chosen?.has(item.id);
  return (
    <ReviewOption
      id={rowId(item.id)}
      tabIndex={isCurrent ? 0 : -1}
      review={toRowData(item, { nowMs, withStore })}
      current={isChosen ?? isCurrent}
      chosen={isChosen}
      onClick={press}
      onKeyDown={keyDown}
      className={cn(
        "[contain-intrinsic-size:auto_7.625rem] [content-visibility:auto] focus-visible:[--focus:inset_0_0_0_2px_var(--accent)]",
        isChosen && "bg-accent-soft",
      )}
    />
  );
}

/** Moves the keys to a row and brings it into view. */
export function focusRow(reviewId: string): void {
  const row = document.getElementById(rowId(reviewId));
  row?.scrollIntoView({ block: "nearest" });
  row?.focus({ preventScroll: true });
}
