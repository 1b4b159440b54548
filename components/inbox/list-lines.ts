import type { InboxItem } from "./types";

export type ListSection = "urgent" | "rest";
/** What stands on one line of the list: a heading, or a review at its 1-based place among all. */
export type ListLine =
  | { kind: "heading"; key: ListSection; section: ListSection }
  | { kind: "row"; key: string; section: ListSection; item: InboxItem; place: number };

/** The list line by line; urgent reviews stand first under a heading of their own. */
export function linesOf(items: readonly InboxItem[], urgentFirst: boolean): ListLine[] {
  const urgent = urgentFirst ? items.filter((item) => item.isUrgent) : [];
  const rest = urgentFirst ? items.filter((item) => !item.isUrgent) : items;
  const lines: ListLine[] = [];
  const add = (section: ListSection, rows: readonly InboxItem[], before: number) => {
    if (rows.length === 0) return;
    if (urgentFirst) lines.push({ kind: "heading", key: section, section });
    for (const [index, item] of rows.entries())
      lines.push({ kind: "row", key: item.id, section, item, place: before + index + 1 });
  };
  add("urgent", urgent, 0);
  add("rest", rest, urgent.length);
  return lines;
}
