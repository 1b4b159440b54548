"use client";

import { Info } from "lucide-react";
import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { hasLeft, rowState } from "@/components/inbox/row-state";
import type { InboxItem } from "@/components/inbox/types";
import { showToast } from "@/components/ui/toast";

/** Reading more drafts than this at once is not reading. */
export const mostChosen = 50;

/** Several rows chosen to be approved together; null while nobody is choosing. */
export function useChoice(rows: readonly InboxItem[]) {
  const t = useTranslations("inbox.pick");
  const [chosen, setChosen] = useState<ReadonlySet<string> | null>(null);
  const anchor = useRef<string | null>(null);
  const available = rows.filter((row) => !hasLeft(row, "needs_reply"));

  const pick = (id: string, isRange: boolean) => {
    const ids = available.map((row) => row.id);
    const [from, to] = [anchor.current === null ? -1 : ids.indexOf(anchor.current), ids.indexOf(id)];
    anchor.current = id;
    if (to < 0) return;
    const next = new Set(chosen);
    if (isRange && from >= 0) for (const each of ids.slice(Math.min(from, to), Math.max(from, to) + 1)) next.add(each);
    else if (!next.delete(id)) next.add(id);
    if (next.size > mostChosen) showToast({ message: t("full", { count: mostChosen }), icon: <Info /> });
    setChosen(limited(next));
  };
  const chooseFirst = (of: readonly InboxItem[]) => setChosen(limited(new Set(of.map((row) => row.id))));
  const safe = available.filter((row) => rowState(row) === "draft-ready");
  return {
    chosen,
    available: Math.min(available.length, mostChosen),
    /** How many drafts that only need a yes could be chosen instead; 0 where the first rows are no others. */
    safe: available.slice(0, mostChosen).some((row) => !safe.includes(row)) ? Math.min(safe.length, mostChosen) : 0,
    /** More of the loaded rows could be chosen than may be at once. */
    isMoreThanOnce: available.length > mostChosen,
    pick,
    start: () => setChosen(new Set()),
    stop: () => setChosen(null),
    choose: (ids: readonly string[]) => setChosen(limited(new Set(ids))),
    chooseAll: () => chooseFirst(available),
    chooseSafe: () => chooseFirst(safe),
    drop: (ids: readonly string[]) =>
      setChosen((before) => new Set([...(before ?? [])].filter((id) => !ids.includes(id)))),
  };
}

const limited = (ids: ReadonlySet<string>) => new Set([...ids].slice(0, mostChosen));
