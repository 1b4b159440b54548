import type { Tx } from "@/server/platform/db";

/** Promises that are still to be kept by a Korean day: all, those for today, and those whose day is over. */
export async function countPromises(tx: Tx, storeIds: string[], today: string) {
  const where = { storeId: { in: storeIds }, state: "open" as const, isGiven: true };
  const day = new Date(today);
  const [open, dueToday, overdue] = await Promise.all([
    tx.replyPromise.count({ where }),
    tx.replyPromise.count({ where: { ...where, dueOn: day } }),
    tx.replyPromise.count({ where: { ...where, dueOn: { lt: day } } }),
  ]);
  return { open, dueToday, overdue };
}
