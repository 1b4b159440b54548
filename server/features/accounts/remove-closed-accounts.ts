import type { Ctx } from "@/server/context";

const removeMs = 600_000;

/** Removes accounts whose 30 days are over, with all their shops hold; the audit log keeps that it happened, without who. */
export async function removeClosedAccounts(ctx: Ctx, signal?: AbortSignal): Promise<{ removed: number }> {
  const due = await ctx.db.user.findMany({
    where: { closesAt: { lte: ctx.now() } },
    select: { id: true },
    orderBy: { closesAt: "asc" },
  });
  let removed = 0;
  for (const { id } of due) {
    if (signal?.aborted) break;
    removed += await remove(ctx, id);
  }
  return { removed };
}

/** One account in one transaction; 0 where it was taken back meanwhile. */
function remove(ctx: Ctx, id: string): Promise<number> {
  return ctx.db.$transaction(
    async (tx) => {
      const [user] = await tx.$queryRaw<{ id: string }[]>`
        select id from users where id = ${id}::uuid and closes_at <= ${ctx.now()} for update`;
      if (!user) return 0;
      await tx.auditLog.deleteMany({ where: { userId: id } });
      await tx.user.delete({ where: { id } });
      await tx.auditLog.create({ data: { actor: "job:remove-closed-accounts", action: "account.removed" } });
      return 1;
    },
    { timeout: removeMs },
  );
}
