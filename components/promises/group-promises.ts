export const promiseGroups = ["overdue", "today", "later"] as const;
export type PromiseGroup = (typeof promiseGroups)[number];

/** Which part of the list a promise belongs to; days are Korean, 2026-11-25. */
export const groupOf = (dueOn: string, today: string): PromiseGroup =>
  dueOn < today ? "overdue" : dueOn === today ? "today" : "later";

/** Whole days from one Korean day to another. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
