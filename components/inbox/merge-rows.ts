import type { InboxState } from "@/server/domain/inbox";
import { hasLeft } from "./row-state";
import type { InboxItem } from "./types";

type List = { rows: readonly InboxItem[]; hasMore: boolean; tab: InboxState | "all"; urgentFirst: boolean };

/** Reviews of a fresh first page that the list does not show yet and that belong above its end. */
export function newcomers(list: List, firstPage: readonly InboxItem[]): InboxItem[] {
  const shown = new Set(list.rows.map((row) => row.id));
  const last = list.rows.at(-1);
  return firstPage.filter(
    (item) => !shown.has(item.id) && !(list.hasMore && last && comesAfter(item, last, list.urgentFirst)),
  );
}

/** Rows that a fresh first page should hold and does not, and those whose reply is on its way: what became of them has to be asked. */
export function missingFrom(list: List, firstPage: readonly InboxItem[], pageSize: number): InboxItem[] {
  const known = new Set(firstPage.map((item) => item.id));
  const last = firstPage.length < pageSize ? undefined : firstPage.at(-1);
  return list.rows.filter(
    (row) =>
      !known.has(row.id) &&
      (!hasLeft(row, list.tab) || isOnItsWay(row)) &&
      !(last && comesAfter(row, last, list.urgentFirst)),
  );
}

const isOnItsWay = (row: InboxItem) => row.reply?.status === "approved" || row.reply?.status === "publishing";

/** Of two readings of the same review the later one. */
export function laterOf(shown: InboxItem, fresh: InboxItem | undefined): InboxItem {
  return fresh && (fresh.reply?.version ?? 0) >= (shown.reply?.version ?? 0) ? fresh : shown;
}

function comesAfter(a: InboxItem, b: InboxItem, urgentFirst: boolean): boolean {
  if (urgentFirst && a.isUrgent !== b.isUrgent) return b.isUrgent;
  const byDate = a.reviewDate.getTime() - b.reviewDate.getTime();
  return byDate === 0 ? a.id < b.id : byDate < 0;
}
