import { addDays } from "@/server/domain/calendar";
import { daysIn, type Period } from "./period";

/** Days or whole months (from the first day of one to the first day of another), to be added or taken away. */
export type Piece = Period & { of: "days" | "months"; sign: 1 | -1 };

const startOfMonth = (day: string) => `${day.slice(0, 7)}-01`;
const startOfNextMonth = (day: string) => startOfMonth(addDays(startOfMonth(day), 31));

/** A period as whole months and, at its ends, the days to add to them or to take from them, whichever are fewer. */
export function coverMonths(period: Period): Piece[] {
  const [first, last] = [firstMonth(period.from), lastMonth(period.to)];
  const ends = [first.rest, last.rest].filter((piece) => piece.from <= piece.to);
  const fewer = ends.reduce((sum, piece) => sum + daysIn(piece), 0) < daysIn(period);
  if (first.month > last.month || !fewer) return [{ of: "days", sign: 1, ...period }];
  return [{ of: "months", sign: 1, from: first.month, to: last.month }, ...ends];
}

type End = { month: string; rest: Piece };

function firstMonth(from: string): End {
  const [start, next] = [startOfMonth(from), startOfNextMonth(from)];
  const before = { from: start, to: addDays(from, -1) };
  const after = { from, to: addDays(next, -1) };
  return daysIn(before) < daysIn(after)
    ? { month: start, rest: { of: "days", sign: -1, ...before } }
    : { month: next, rest: { of: "days", sign: 1, ...after } };
}

function lastMonth(to: string): End {
  const [start, next] = [startOfMonth(to), startOfNextMonth(to)];
  const before = { from: start, to };
  const after = { from: addDays(to, 1), to: addDays(next, -1) };
  return daysIn(after) < daysIn(before)
    ? { month: start, rest: { of: "days", sign: -1, ...after } }
    : { month: startOfMonth(addDays(start, -1)), rest: { of: "days", sign: 1, ...before } };
}
