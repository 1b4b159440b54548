"use client";

import { useEffect, useRef } from "react";
import { rowState } from "@/components/inbox/row-state";
import type { useInboxAddress } from "./use-inbox-address";
import type { useInboxList } from "./use-inbox-list";

type SafeDrafts = {
  address: ReturnType<typeof useInboxAddress>;
  list: ReturnType<typeof useInboxList>;
  choose: (reviewIds: readonly string[]) => void;
  open: () => void;
};

/** `?bulk=safe`: begins with the drafts that only need a yes chosen, as far as they lie among the first rows. */
export function useSafeDrafts({ address, list, choose, open }: SafeDrafts) {
  const isAsked = address.bulk === "safe" && !list.isPending;
  const begin = () => {
    choose(list.rows.filter((row) => rowState(row) === "draft-ready").map((row) => row.id));
    open();
    address.endBulk();
  };
  const latest = useRef(begin);
  useEffect(() => {
    latest.current = begin;
  });
  useEffect(() => {
    if (isAsked) latest.current();
  }, [isAsked]);
}
