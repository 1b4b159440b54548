import { type Ctx, visibleStoreIds } from "@/server/context";
import type { Tx } from "@/server/platform/db";
import { AppError } from "@/server/platform/errors";

/** A rule of the actor's; NOT_FOUND for anybody else's and, unless asked for, for a deleted one. */
export async function ownRule(ctx: Ctx, tx: Tx, ruleId: string, options: { deleted?: boolean } = {}) {
  const rule = await tx.replyRule.findFirst({
    where: {
      id: ruleId,
      storeId: { in: await visibleStoreIds(ctx, tx) },
      ...(!options.deleted && { deletedAt: null }),
    },
  });
  if (!rule) throw new AppError("NOT_FOUND", "noRule");
  return rule;
}
