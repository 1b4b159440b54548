"use client";

import { type RefObject, useEffect, useRef } from "react";
import { focusRow } from "@/components/inbox/list-row";
import type { ListStep } from "@/components/inbox/review-list";
import { hasLeft } from "@/components/inbox/row-state";
import { isPhone } from "@/components/ui/phone";
import type { useInboxAddress } from "./use-inbox-address";
import type { useInboxList } from "./use-inbox-list";

type Walk = {
  list: ReturnType<typeof useInboxList>;
  address: ReturnType<typeof useInboxAddress>;
  detail: RefObject<HTMLElement | null>;
};

/** Going from review to review: by key, by press, and on to the next one after something was done. */
export function useWalk({ list, address, detail }: Walk) {
  const { rows, total, hasMore, loadMore } = list;
  const { filter, review, setReview } = address;
  const currentId = review ?? rows[0]?.id ?? null;
  const index = rows.findIndex((row) => row.id === currentId);

  /** What gets the keys once the page shows the review: its row, or the review itself. */
  const wants = useRef<"row" | "detail" | null>(null);
  useEffect(() => {
    const target = wants.current;
    wants.current = null;
    if (!target || !currentId) return;
    if (isPhone()) window.scrollTo({ top: 0 });
    if (target === "detail") detail.current?.focus({ preventScroll: true });
    else if (!isPhone()) focusRow(currentId);
  }, [currentId, review, detail]);

  const show = (id: string) => {
    if (id === review && !isPhone()) return focusRow(id);
    wants.current = "row";
    setReview(id, "replace");
  };
  const step = (to: ListStep) => {
    const next = { next: rows[index + 1], previous: rows[index - 1], first: rows[0], last: rows.at(-1) }[to];
    if (next) show(next.id);
    if (to !== "previous" && index >= rows.length - 10 && hasMore) loadMore();
  };

  const latestId = useRef(currentId);
  useEffect(() => {
    latestId.current = currentId;
  });

  /** A review opened again while it was being sent off: the owner wants to see it. */
  const stayOn = useRef<string | null>(null);

  return {
    currentId,
    index,
    place: index >= 0 && total !== null ? { index: index + 1, total } : null,
    show,
    step,
    open(id: string) {
      const row = rows.find((one) => one.id === id);
      stayOn.current = row && hasLeft(row, filter.tab) ? id : null;
      if (id === review) return detail.current?.focus({ preventScroll: true });
      wants.current = "detail";
      setReview(id, isPhone() ? "push" : "replace");
    },
    /** The next review of the view that still waits, or the list when there is none; nowhere if the owner has gone on already. */
    goOn(doneId: string) {
      if (latestId.current !== doneId || stayOn.current === doneId) return;
      const waiting = (row: (typeof rows)[number]) => row.id !== doneId && !hasLeft(row, filter.tab);
      const at = rows.findIndex((row) => row.id === doneId);
      const next = rows.slice(at + 1).find(waiting) ?? rows.slice(0, Math.max(0, at)).findLast(waiting);
      if (next) show(next.id);
      else setReview(null, "replace");
    },
    /** After something was taken back: to its review, or on a phone to the list it was done from. */
    backTo: (id: string) => {
      if (!isPhone() || review !== null) show(id);
    },
    back: () => setReview(null, "replace"),
  };
}
