import type { Tx } from "@/server/platform/db";

type Counts = { open: number; dueToday: number; overdue: number };

/** Promises still to be kept on a Korean day: all of them, those for that day, and those whose day is over. */
export async function countPromises(tx: Tx, storeIds: string[], today: string): Promise<Counts> {
  const [counts] = await tx.$queryRaw<Counts[]>`
    select count(*)::int as open, count(*) filter (where due_on = ${today}::date)::int as "dueToday",
      count(*) filter (where due_on < ${today}::date)::int as overdue
    from reply_promises where store_id = any(${storeIds}::uuid[]) and state = 'open' and is_given`;
  return counts ?? { open: 0, dueToday: 0, overdue: 0 };
}
