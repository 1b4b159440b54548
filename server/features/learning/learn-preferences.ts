import type { Ctx } from "@/server/context";
import { findPreferences } from "@/server/domain/learning/find-preferences";
import type { Tx } from "@/server/platform/db";

/** Habits change; older edits than the latest say less. */
const lookedAt = 200;

/**
 * Reads the owner's habits from the latest edits and proposes them. What the owner has accepted, changed or removed stays as
 * they left it; a proposal the edits no longer bear out goes. Running twice changes nothing.
 */
export async function learnPreferences(ctx: Ctx, { storeId }: { storeId: string }): Promise<void> {
  await ctx.db.$transaction(async (tx) => {
    await tx.$queryRaw`select pg_advisory_xact_lock(hashtextextended(${`learn-preferences:${storeId}`}, 0))::text`;
    const edits = await tx.draftEdit.findMany({
      where: { storeId },
      orderBy: { publishedAt: "desc" },
      take: lookedAt,
      select: { reviewId: true, draft: true, published: true },
    });
    await propose(tx, storeId, findPreferences(edits));
  });
}

async function propose(tx: Tx, storeId: string, found: ReturnType<typeof findPreferences>): Promise<void> {
  const known = new Map((await tx.replyPreference.findMany({ where: { storeId } })).map((row) => [row.key, row]));
  for (const { key, preference: rule, seen, examples } of found) {
    const row = known.get(key);
    if (!row) await tx.replyPreference.create({ data: { storeId, key, rule, seen, examples } });
    else if (row.state === "proposed")
      await tx.replyPreference.update({ where: { id: row.id }, data: { rule, seen, examples } });
  }
  await tx.replyPreference.deleteMany({
    where: { storeId, state: "proposed", key: { notIn: found.map(({ key }) => key) } },
  });
}
