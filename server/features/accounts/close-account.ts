import { z } from "zod";
import { actorName, type Ctx, transact, userIdOf } from "@/server/context";
import { closingDays } from "@/server/domain/account";
import type { RateLimiter } from "@/server/platform/rate-limit";
import { confirmPassword } from "./confirm-password";

export const CloseAccountInput = z.object({ password: z.string().min(1).max(200) });

/** Closes an account: nothing is collected any more, and after 30 days everything of it is removed for good. Replies approved before go out. */
export async function closeAccount(
  ctx: Ctx,
  limiter: RateLimiter,
  { password }: z.infer<typeof CloseAccountInput>,
): Promise<{ closesAt: Date }> {
  const id = userIdOf(ctx);
  await confirmPassword(ctx, limiter, password);
  const closesAt = new Date(ctx.now().getTime() + closingDays * 86_400_000);
  return transact(ctx, async (tx) => {
    await tx.user.update({ where: { id }, data: { closesAt } });
    await tx.auditLog.create({ data: { userId: id, actor: actorName(ctx.actor), action: "account.closing" } });
    return { closesAt };
  });
}

/** Takes the closing back: collecting goes on from where it was. */
export async function reopenAccount(ctx: Ctx): Promise<void> {
  const id = userIdOf(ctx);
  await transact(ctx, async (tx) => {
    await tx.user.update({ where: { id }, data: { closesAt: null } });
    await tx.auditLog.create({ data: { userId: id, actor: actorName(ctx.actor), action: "account.reopened" } });
  });
}
