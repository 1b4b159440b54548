"use client";

import { useRef, useState } from "react";
import { hasLeft } from "@/components/inbox/row-state";
import type { InboxItem } from "@/components/inbox/types";

/** Reading more drafts than this at once is not reading. */
export const mostChosen = 50;

/** Several rows chosen to be approved together; null while nobody is choosing. */
export function useChoice(rows: readonly InboxItem[]) {
  const [chosen, setChosen] = useState<ReadonlySet<string> | null>(null);
  const anchor = useRef<string | null>(null);
  const available = rows.filter((row) => !hasLeft(row, "needs_reply"));

  const pick = (id: string, isRange: boolean) => {
    const ids = available.map((row) => row.id);
    const [from, to] = [anchor.current === null ? -1 : ids.indexOf(anchor.current), ids.indexOf(id)];
    anchor.current = id;
    if (to < 0) return;
    setChosen((before) => {
      const next = new Set(before);
      if (isRange && from >= 0)
        for (const each of ids.slice(Math.min(from, to), Math.max(from, to) + 1)) next.add(each);
      else if (!next.delete(id)) next.add(id);
      return limited(next);
    });
  };
  return {
    chosen,
    available: Math.min(available.length, mostChosen),
    pick,
    start: () => setChosen(new Set()),
    stop: () => setChosen(null),
    choose: (ids: readonly string[]) => setChosen(limited(new Set(ids))),
    chooseAll: () => setChosen(limited(new Set(available.map((row) => row.id)))),
    drop: (ids: readonly string[]) =>
      setChosen((before) => new Set([...(before ?? [])].filter((id) => !ids.includes(id)))),
  };
}

const limited = (ids: ReadonlySet<string>) => new Set([...ids].slice(0, mostChosen));
