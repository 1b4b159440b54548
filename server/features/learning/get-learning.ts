import { z } from "zod";
import { type Ctx, transact, visibleStoreIds } from "@/server/context";
import type { Example } from "@/server/domain/learning/find-preferences";
import { PreferenceSchema } from "@/server/domain/learning/preference";
import { readApproval, readRepetition } from "./read-habits";

export const GetLearningInput = z.object({ storeId: z.uuid() });

/** What the shop's published replies tell: how often drafts go out as they are, how alike they are, and which habits they show. */
export async function getLearning(ctx: Ctx, { storeId }: z.infer<typeof GetLearningInput>) {
  return transact(ctx, async (tx) => {
    await visibleStoreIds(ctx, tx, storeId);
    const preferences = await tx.replyPreference.findMany({
      where: { storeId, state: { not: "removed" } },
      orderBy: [{ state: "asc" }, { seen: "desc" }, { id: "asc" }],
    });
    return {
      approval: await readApproval(tx, [storeId]),
      repetition: await readRepetition(tx, [storeId]),
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
