import { z } from "zod";
import { type Ctx, transact, visibleStoreIds } from "@/server/context";
import type { Tx } from "@/server/platform/db";

export const CountInboxInput = z.object({ storeId: z.uuid().optional() });

/** How much waits: reviews that need a reply (and how many of them are urgent), replies on their way. */
export async function countInbox(ctx: Ctx, input: z.infer<typeof CountInboxInput>) {
  return transact(ctx, async (tx) => {
    const storeIds = await visibleStoreIds(ctx, tx, input.storeId);
    return countFor(tx, storeIds);
  });
}

export async function countFor(tx: Tx, storeIds: string[]) {
  const [counts] = await tx.$queryRaw<{ needsReply: number; urgent: number; waiting: number }[]>`
    select count(*) filter (where state = 'needs_reply')::int as "needsReply",
      count(*) filter (where state = 'needs_reply' and is_urgent)::int as urgent,
      count(*) filter (where state = 'waiting')::int as waiting
    from inbox_items where store_id = any(${storeIds}::uuid[])`;
  return counts as NonNullable<typeof counts>;
}
