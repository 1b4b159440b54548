import { koreanDay } from "@/server/domain/calendar";

export type DayGroup<Row> = { day: string; rows: Row[] };

/** Rows that come newest first, under the Korean day they were made on. */
export function groupByDay<Row extends { createdAt: Date }>(rows: readonly Row[]): DayGroup<Row>[] {
  const groups: DayGroup<Row>[] = [];
  for (const row of rows) {
    const day = koreanDay(row.createdAt);
    const last = groups.at(-1);
    if (last?.day === day) last.rows.push(row);
    else groups.push({ day, rows: [row] });
  }
  return groups;
}
