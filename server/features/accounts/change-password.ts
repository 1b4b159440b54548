import { z } from "zod";
import { actorName, type Ctx, transact, userIdOf } from "@/server/context";
import { PasswordSchema } from "@/server/domain/email";
import { AppError } from "@/server/platform/errors";
import type { RateLimiter } from "@/server/platform/rate-limit";
import { confirmPassword } from "./confirm-password";
import { endOthers } from "./end-sessions";
import { hashPassword } from "./passwords";

export const ChangePasswordInput = z.object({ current: z.string().min(1).max(200), next: PasswordSchema });

/** Sets a new password and ends every other session; returns the ids of those. */
export async function changePassword(
  ctx: Ctx,
  limiter: RateLimiter,
  { current, next }: z.infer<typeof ChangePasswordInput>,
): Promise<{ ended: string[] }> {
  const id = userIdOf(ctx);
  await confirmPassword(ctx, limiter, current);
  const passwordHash = await hashPassword(next);
  return transact(ctx, async (tx) => {
    const { email } = await tx.user.findUniqueOrThrow({ where: { id }, select: { email: true } });
    if (next.toLowerCase() === email) throw new AppError("INVALID", "passwordIsEmail", "PASSWORD_IS_EMAIL");
    await tx.user.update({ where: { id }, data: { passwordHash, passwordChangedAt: ctx.now() } });
    await tx.auditLog.create({ data: { userId: id, actor: actorName(ctx.actor), action: "password.changed" } });
    return { ended: await endOthers(ctx, tx) };
  });
}
