"use client";

import { useTranslations } from "next-intl";
import { type KeyboardEvent, type MouseEvent, type RefObject, useEffect, useMemo, useState } from "react";
import { ListRow } from "./list-row";
import { type ListLine, linesOf } from "./list-lines";
import type { InboxItem } from "./types";
import { useVirtualLines } from "./use-virtual-lines";

export type ListStep = "next" | "previous" | "first" | "last";

type ReviewListProps = {
  items: readonly InboxItem[];
  /** How many the view holds with those not loaded yet; null when nobody counted. */
  total: number | null;
  scroller: RefObject<HTMLElement | null>;
  /** Urgent ones on top under their own heading. */
  urgentFirst: boolean;
  withStore: boolean;
  nowMs: number;
  currentId: string | null;
  /** Chosen rows while several are being picked, else null. */
  chosen: ReadonlySet<string> | null;
  onOpen: (item: InboxItem) => void;
  onPick: (item: InboxItem, range: boolean) => void;
  onStep: (step: ListStep) => void;
  /** A finger is on it: it may be opened next. */
  onReach: (item: InboxItem) => void;
  /** The last rows are near; more are wanted. */
  onNearEnd: () => void;
};

const nearEnd = 20;

const steps: Record<string, ListStep> = { ArrowDown: "next", ArrowUp: "previous", Home: "first", End: "last" };

/** The list: one tab stop, the current row has it. Only the rows near what is seen are in the page. */
export function ReviewList(props: ReviewListProps) {
  const { items, urgentFirst, currentId, chosen, onOpen, onPick, onStep } = props;
  const t = useTranslations("inbox");
  const lines = useMemo(() => linesOf(items, urgentFirst), [items, urgentFirst]);
  const [focusedId, setFocusedId] = useState<string | null>(null);
  const virtual = useVirtualLines({ lines, scroller: props.scroller, kept: [currentId, focusedId] });

  const { onNearEnd } = props;
  const isNearEnd = virtual.lastIndex >= lines.length - nearEnd;
  useEffect(() => {
    if (isNearEnd) onNearEnd();
  }, [isNearEnd, onNearEnd]);

  const itemAt = (target: EventTarget) => {
    const id = (target as Element).closest<HTMLElement>("[role=option]")?.dataset.review;
    return items.find((item) => item.id === id);
  };
  const press = (event: MouseEvent) => {
    const item = itemAt(event.target);
    if (!item) return;
    if (chosen !== null || event.shiftKey || event.metaKey || event.ctrlKey) onPick(item, event.shiftKey);
    else onOpen(item);
  };
  const keyDown = (event: KeyboardEvent) => {
    const item = itemAt(event.target);
    const step = steps[event.key];
    if (!item || (!step && event.key !== "Enter" && event.key !== " ")) return;
    event.preventDefault();
    if (step) onStep(step);
    else if (event.key === "Enter") onOpen(item);
    else onPick(item, event.shiftKey);
  };

  const sections = Map.groupBy(virtual.items, ({ index }) => lines[index]?.section);
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: its rows take the focus
    <div
      role="listbox"
      aria-label={t("list")}
      aria-multiselectable={chosen !== null || undefined}
      className="relative"
      style={{ height: virtual.heightPx }}
      onClick={press}
      onKeyDown={keyDown}
      onTouchStart={(event) => {
        const item = itemAt(event.target);
        if (item) props.onReach(item);
      }}
      onFocus={(event) => setFocusedId(itemAt(event.target)?.id ?? null)}
    >
      {[...sections].map(([section, found]) => {
        const shown = found.flatMap(({ index, start, size }) => {
          const line = lines[index];
          return line ? [<Line key={line.key} line={line} startPx={start} heightPx={size} list={props} />] : [];
        });
        if (!urgentFirst || !section) return shown;
        return (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset may not stand in a listbox
          <div key={section} role="group" aria-label={t(`section.${section}`)}>
            {shown}
          </div>
        );
      })}
    </div>
  );
}

type LineProps = { line: ListLine; startPx: number; heightPx: number; list: ReviewListProps };

function Line({ line, startPx, heightPx, list }: LineProps) {
  const t = useTranslations("inbox");
  if (line.kind === "row")
    return (
      <ListRow
        item={line.item}
        place={line.place}
        total={list.total}
        startPx={startPx}
        heightPx={heightPx}
        isCurrent={line.key === list.currentId}
        isChosen={list.chosen?.has(line.key)}
        nowMs={list.nowMs}
        withStore={list.withStore}
      />
    );
  return (
    <div
      role="presentation"
      className="absolute inset-x-0 top-0 truncate px-4 pt-2.25 text-caption font-semibold text-text-3 max-lg:px-4.5 max-lg:pt-3 max-lg:text-small"
      style={{ transform: `translateY(${startPx}px)`, height: heightPx }}
    >
      {t(`section.${line.section}`)}
    </div>
  );
}
