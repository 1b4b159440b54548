import { z } from "zod";
import { type Ctx, transact, visibleStoreIds } from "@/server/context";
import type { Example } from "@/server/domain/learning/find-preferences";
import { noEditRate } from "@/server/domain/learning/no-edit-rate";
import { PreferenceSchema } from "@/server/domain/learning/preference";
import { repetitionOf } from "@/server/domain/repetition";
import type { Tx } from "@/server/platform/db";

export const GetLearningInput = z.object({ storeId: z.uuid() });

const rateOver = 100;
const comparedReplies = 50;

/** What the shop's published replies tell: how often drafts go out as they are, how alike they are, and which habits they show. */
export async function getLearning(ctx: Ctx, { storeId }: z.infer<typeof GetLearningInput>) {
  return transact(ctx, async (tx) => {
    await visibleStoreIds(ctx, tx, storeId);
    const preferences = await tx.replyPreference.findMany({
      where: { storeId, state: { not: "removed" } },
      orderBy: [{ state: "asc" }, { seen: "desc" }, { id: "asc" }],
    });
    return {
      approval: await readApproval(tx, storeId),
      repetition: await readRepetition(tx, storeId),
      preferences: preferences.map(({ id, rule, state, seen, examples }) => ({
        id,
        preference: PreferenceSchema.parse(rule),
        state,
        seen,
        examples: examples as Example[],
      })),
    };
  });
}

async function readApproval(tx: Tx, storeId: string) {
  const edits = await tx.draftEdit.findMany({
    where: { storeId },
    orderBy: { publishedAt: "desc" },
    take: rateOver,
    select: { distance: true, publishedAt: true },
  });
  return {
    ...noEditRate(edits.map(({ distance }) => distance)),
    oldestAt: edits.at(-1)?.publishedAt ?? null,
    newestAt: edits[0]?.publishedAt ?? null,
  };
}

async function readRepetition(tx: Tx, storeId: string) {
  const { name, menu } = await tx.store.findUniqueOrThrow({
    where: { id: storeId },
    select: { name: true, menu: true },
  });
  const replies = await tx.reviewReply.findMany({
    where: { storeId, status: { in: ["live", "owner_posted"] } },
    orderBy: { liveAt: { sort: "desc", nulls: "last" } },
    take: comparedReplies,
    select: { content: true, liveAt: true },
  });
  return {
    ...repetitionOf(
      replies.map(({ content }) => content),
      [name, ...menu],
    ),
    oldestAt: replies.at(-1)?.liveAt ?? null,
  };
}
