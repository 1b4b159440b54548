import { z } from "zod";
import { type Ctx, transact, visibleStoreIds } from "@/server/context";
import type { DraftRecord } from "@/server/domain/draft-record";
import type { Prisma } from "@/server/generated/prisma/client";

export const ListEventsInput = z.object({ reviewId: z.uuid() });

/** The history of a review and its reply, newest first, down to who wrote the first draft. */
export async function listEvents(ctx: Ctx, { reviewId }: z.infer<typeof ListEventsInput>) {
  return transact(ctx, async (tx) => {
    const where = { reviewId, storeId: { in: await visibleStoreIds(ctx, tx) } };
    const [events, reply] = await Promise.all([
      tx.reviewEvent.findMany({
        where,
        orderBy: { createdAt: "desc" },
        take: 100,
        select: { id: true, kind: true, actor: true, data: true, createdAt: true },
      }),
      tx.reviewReply.findFirst({
        where,
        select: { id: true, writerVersion: true, draftRecord: true, createdAt: true },
      }),
    ]);
    return reply?.writerVersion ? [...events, firstDraft(reply)].toSorted(newestFirst) : events;
  });
}

/** The first draft is always the built-in writer's and leaves no event; its record is kept until another one replaces it. */
function firstDraft({ id, draftRecord, createdAt }: { id: string; draftRecord: Prisma.JsonValue; createdAt: Date }) {
  const stored = draftRecord as Partial<DraftRecord>;
  const record = stored.writer === "built_in" ? stored : { writer: "built_in" as const };
  return { id, kind: "reply_drafted", actor: "job:draft-replies", data: { from: "drafted", record }, createdAt };
}

const newestFirst = (a: { createdAt: Date }, b: { createdAt: Date }) => b.createdAt.getTime() - a.createdAt.getTime();
