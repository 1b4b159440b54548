import { z } from "zod";
import { type Ctx, transact, visibleStoreIds } from "@/server/context";
import type { Tx } from "@/server/platform/db";

export const CountInboxInput = z.object({ storeId: z.uuid().optional() });

/** Counts stop here: nobody needs to know more than "a thousand". */
const most = 1_000;

/** How much waits: reviews that need a reply (and how many of them are urgent), replies on their way. */
export async function countInbox(ctx: Ctx, input: z.infer<typeof CountInboxInput>) {
  return transact(ctx, async (tx) => {
    const storeIds = await visibleStoreIds(ctx, tx, input.storeId);
    return countFor(tx, storeIds);
  });
}

export async function countFor(tx: Tx, storeIds: string[]) {
  const [counts] = await tx.$queryRaw<{ needsReply: number; urgent: number; waiting: number }[]>`
    select
      (select count(*)::int from (select 1 from reviews where store_id = any(${storeIds}::uuid[])
        and inbox_state = 'needs_reply' limit ${most}) r) as "needsReply",
      (select count(*)::int from (select 1 from reviews where store_id = any(${storeIds}::uuid[])
        and inbox_state = 'needs_reply' and is_urgent limit ${most}) r) as urgent,
      (select count(*)::int from (select 1 from reviews where store_id = any(${storeIds}::uuid[])
        and inbox_state = 'waiting' limit ${most}) r) as waiting`;
  return { ...(counts as NonNullable<typeof counts>), most };
}
