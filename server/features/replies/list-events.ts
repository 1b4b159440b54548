import { z } from "zod";
import { type Ctx, transact, visibleStoreIds } from "@/server/context";

export const ListEventsInput = z.object({ reviewId: z.uuid() });

/** The history of a review and its reply, newest first. */
export async function listEvents(ctx: Ctx, input: z.infer<typeof ListEventsInput>) {
  return transact(ctx, async (tx) =>
    tx.reviewEvent.findMany({
      where: { reviewId: input.reviewId, storeId: { in: await visibleStoreIds(ctx, tx) } },
      orderBy: { createdAt: "desc" },
      take: 100,
      select: { id: true, kind: true, actor: true, data: true, createdAt: true },
    }),
  );
}
