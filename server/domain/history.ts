import { addDays, koreanDay } from "./calendar";

/** How far back a plan's figures, searches and files look: so many Korean days, today included; null: all there is. */
export type History = { days: number; from: string } | null;

/** The history of a plan that shows `historyDays` (null: all there is). */
export const historyOf = (historyDays: number | null, now: Date): History =>
  historyDays === null ? null : { days: historyDays, from: addDays(koreanDay(now), 1 - historyDays) };

/** So many days, or as many of them as the history holds. */
export const daysShown = (wanted: number, history: History): number => Math.min(wanted, history?.days ?? wanted);

/** Whether the history holds a day. */
export const isShown = (day: string, history: History): boolean => history === null || day >= history.from;
