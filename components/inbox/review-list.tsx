"use client";

import { useTranslations } from "next-intl";
import {
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  type RefObject,
  useEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { ListRow } from "./list-row";
import { type ListLine, linesOf } from "./list-lines";
import { swipeActionOf } from "./swipe-action";
import type { InboxItem } from "./types";
import type { Spot } from "./list-window";
import { useSwipe } from "./use-swipe";
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
  /** Whether replies may be approved from here. */
  canAct: boolean;
  nowMs: number;
  currentId: string | null;
  /** Chosen rows while several are being picked, else null. */
  chosen: ReadonlySet<string> | null;
  onOpen: (item: InboxItem) => void;
  onPick: (item: InboxItem, range: boolean) => void;
  onStep: (step: ListStep) => void;
  /** What a thumb finds beside a row that it pushed aside; null when there is nothing. */
  actionBeside: (item: InboxItem, close: () => void) => ReactNode;
  /** A row that offers nothing was pushed aside. */
  onNoAction: (item: InboxItem) => void;
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
  const list = useRef<HTMLDivElement>(null);
  const virtual = useVirtualLines({ lines, list, scroller: props.scroller, kept: [currentId, focusedId] });

  const { inRem } = virtual;
  const { onNearEnd } = props;
  const isNearEnd = virtual.lastIndex >= lines.length - nearEnd;
  useEffect(() => {
    if (isNearEnd) onNearEnd();
  }, [isNearEnd, onNearEnd]);

  const idAt = (target: EventTarget) => (target as Element).closest<HTMLElement>("[role=option]")?.dataset.review;
  const itemOf = (id: string | undefined) => (id === undefined ? undefined : items.find((item) => item.id === id));
  const itemAt = (target: EventTarget) => itemOf(idAt(target));
  const { swipe, close, handlers } = useSwipe({
    idAt,
    canSwipe: (id) => {
      const item = itemOf(id);
      return item !== undefined && chosen === null && props.canAct && swipeActionOf(item) !== null;
    },
    onRefuse: (id) => {
      const item = itemOf(id);
      if (item && chosen === null) props.onNoAction(item);
    },
    onHold: (id) => {
      const item = itemOf(id);
      if (item) onPick(item, false);
    },
  });
  const aside = itemOf(swipe?.id);
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

  const sections = Map.groupBy(virtual.spots, ({ index }) => lines[index]?.section);
  const asideSpot = aside && virtual.spots.find(({ index }) => lines[index]?.key === aside.id);
  const lineAt = (line: ListLine, { startPx, heightPx }: Spot) => {
    if (line.kind === "heading")
      return (
        <div
          key={line.key}
          role="presentation"
          className="absolute inset-x-0 top-0 truncate px-4 pt-2.25 text-caption font-semibold text-text-3 max-lg:px-4.5 max-lg:pt-3 max-lg:text-small"
          style={{ transform: `translateY(${inRem(startPx)})`, height: inRem(heightPx) }}
        >
          {t(`section.${line.section}`)}
        </div>
      );
    const isAside = swipe?.id === line.key;
    return (
      <ListRow
        key={line.key}
        item={line.item}
        place={line.place}
        total={props.total}
        start={inRem(startPx)}
        height={inRem(heightPx)}
        isCurrent={line.key === currentId}
        isChosen={chosen?.has(line.key)}
        nowMs={props.nowMs}
        withStore={props.withStore}
        asidePx={isAside ? swipe.px : 0}
        isDragging={isAside && swipe.isDragging}
      />
    );
  };
  return (
    <div className="relative">
      {aside && swipe ? (
        <div
          className="absolute inset-x-0 top-0 flex justify-end bg-accent"
          style={{
            transform: `translateY(${inRem(asideSpot?.startPx ?? 0)})`,
            height: inRem(asideSpot?.heightPx ?? 0),
          }}
        >
          {props.actionBeside(aside, close)}
        </div>
      ) : null}
      {/* biome-ignore lint/a11y/useFocusableInteractive: its rows take the focus */}
      <div
        ref={list}
        role="listbox"
        aria-label={t("list")}
        aria-multiselectable={chosen !== null || undefined}
        style={{ height: inRem(virtual.heightPx) }}
        onClick={press}
        onKeyDown={keyDown}
        onFocus={(event) => setFocusedId(itemAt(event.target)?.id ?? null)}
        onTouchStart={(event) => {
          const item = itemAt(event.target);
          if (item) props.onReach(item);
        }}
        {...handlers}
      >
        {[...sections].map(([section, spots]) => {
          const shown = spots.flatMap((spot) => {
            const line = lines[spot.index];
            return line ? [lineAt(line, spot)] : [];
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
    </div>
  );
}
