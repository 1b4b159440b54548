"use client";

import { useMemo } from "react";
import type { InboxFilter } from "@/components/inbox/inbox-head";
import { type InboxAddress, readAddress, writeAddress } from "./inbox-address";
import { useSearchLine } from "./use-search-line";

/** What the address says about the inbox: view, filters and the open review. */
export function useInboxAddress() {
  const { shown, go } = useSearchLine();
  const { tab, store, platform, stars, urgent, review, bulk, focus } = useMemo(() => readAddress(shown), [shown]);
  // A step to another review leaves the view as it is.
  const filter = useMemo<InboxFilter>(
    () => ({ tab, store, platform, stars, urgent }),
    [tab, store, platform, stars, urgent],
  );
  const change = (to: Partial<InboxAddress>, how: "push" | "replace") => go((search) => writeAddress(search, to), how);
  return {
    filter,
    review,
    bulk,
    focus,
    startFocus: () => change({ focus: [], review: null }, "push"),
    setFocus: (ids: readonly string[]) => change({ focus: ids, review: null }, "replace"),
    endFocus: () => change({ focus: null, review: null }, "push"),
    setFilter: (to: Partial<InboxFilter>) => change({ ...to, review: null, bulk: null }, "push"),
    endBulk: () => change({ bulk: null }, "replace"),
    /** `push`: one step back leads to where one came from. */
    setReview: (id: string | null, history: "push" | "replace") => change({ review: id }, history),
  };
}
