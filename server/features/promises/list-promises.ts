import { z } from "zod";
import { type Ctx, transact, visibleStoreIds } from "@/server/context";
import { koreanDay } from "@/server/domain/calendar";
import type { PromiseKind } from "@/server/domain/promises/promise-words";
import type { Prisma } from "@/server/generated/prisma/client";
import { toDay } from "./own-promise";

export const ListPromisesInput = z.object({
  storeId: z.uuid().optional(),
  /** Still to be kept, or settled. */
  tab: z.enum(["open", "closed"]).default("open"),
});

const most = 200;
const excerptLength = 120;

const withReview = {
  store: { select: { id: true, name: true } },
  reply: {
    select: {
      status: true,
      review: {
        select: { reviewerName: true, platform: true, rating: true, content: true, language: true },
      },
    },
  },
} satisfies Prisma.ReplyPromiseInclude;

/** The promises of the actor's shops: open ones by day, settled ones latest first; at most 200. */
export async function listPromises(ctx: Ctx, input: z.infer<typeof ListPromisesInput>) {
  return transact(ctx, async (tx) => {
    const storeIds = await visibleStoreIds(ctx, tx, input.storeId);
    const isOpen = input.tab === "open";
    const rows = await tx.replyPromise.findMany({
      where: { storeId: { in: storeIds }, ...(isOpen ? { state: "open", isGiven: true } : { state: { not: "open" } }) },
      orderBy: isOpen ? [{ dueOn: "asc" }, { id: "asc" }] : [{ closedAt: "desc" }, { id: "desc" }],
      take: most,
      include: withReview,
    });
    const today = koreanDay(ctx.now());
    return {
      items: rows.map(({ reply, dueOn, kind, ...row }) => ({
        id: row.id,
        kind: kind as PromiseKind,
        sentence: row.sentence,
        state: row.state,
        dueOn: toDay(dueOn),
        closedAt: row.closedAt,
        store: row.store,
        replyStatus: reply.status,
        review: { ...reply.review, id: row.reviewId, content: reply.review.content.slice(0, excerptLength) },
      })),
      today,
    };
  });
}
