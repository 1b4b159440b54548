"use client";

import { type RefObject, useEffect, useRef } from "react";
import { focusRow } from "@/components/inbox/review-list";
import { hasLeft } from "@/components/inbox/row-state";
import type { useInboxAddress } from "./use-inbox-address";
import type { useInboxList } from "./use-inbox-list";

type Walk = {
  list: ReturnType<typeof useInboxList>;
  address: ReturnType<typeof useInboxAddress>;
  detail: RefObject<HTMLElement | null>;
};

const isPhone = () => window.matchMedia("(width < 64rem)").matches;

/** Going from review to review: by key, by press, and on to the next one after something was done. */
export function useWalk({ list, address, detail }: Walk) {
  const { rows, total, hasMore, loadMore } = list;
  const { filter, review, setReview } = address;
  const currentId = review ?? rows[0]?.id ?? null;
  const index = rows.findIndex((row) => row.id === currentId);

  const show = (id: string) => {
    setReview(id, "replace");
    if (isPhone()) window.scrollTo({ top: 0 });
    else focusRow(id);
  };
  const move = (step: 1 | -1) => {
    const next = rows[index + step];
    if (next) show(next.id);
    if (step === 1 && index >= rows.length - 3 && hasMore) loadMore();
  };

  const latestId = useRef(currentId);
  useEffect(() => {
    latestId.current = currentId;
  });

  /** A review opened again while it was being sent off: the owner wants to see it. */
  const stayOn = useRef<string | null>(null);
  const wasOpened = useRef(false);
  useEffect(() => {
    if (!wasOpened.current || review === null) return;
    wasOpened.current = false;
    detail.current?.focus({ preventScroll: true });
    if (isPhone()) window.scrollTo({ top: 0 });
  }, [review, detail]);

  return {
    currentId,
    place: index >= 0 && total !== null ? { index: index + 1, total } : null,
    show,
    move,
    open(id: string) {
      const row = rows.find((one) => one.id === id);
      stayOn.current = row && hasLeft(row, filter.tab) ? id : null;
      wasOpened.current = true;
      if (id === review) detail.current?.focus({ preventScroll: true });
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
    back: () => setReview(null, "replace"),
  };
}
