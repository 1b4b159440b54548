import { z } from "zod";
import type { Ctx } from "@/server/context";
import { PasswordSchema } from "@/server/domain/email";
import { AppError } from "@/server/platform/errors";
import type { RateLimiter } from "@/server/platform/rate-limit";
import { hashPassword } from "./passwords";
import { resetTokenHash } from "./reset-token";
import { forgetAttempts } from "./sign-in";

export const ResetPasswordInput = z.object({ token: z.string().min(1).max(100), password: PasswordSchema });

/**
 * Sets a new password by the link of a mail and ends every session of the account; INVALID with reason RESET_LINK_OLD for a
 * link that was used, replaced or has run out.
 */
export async function resetPassword(
  ctx: Ctx,
  limiter: RateLimiter,
  { token, password, ip }: z.infer<typeof ResetPasswordInput> & { ip: string },
): Promise<{ email: string; ended: string[] }> {
  await limiter.take({ name: "reset-try-ip", points: 20, windowSeconds: 900 }, ip);
  const link = { tokenHash: resetTokenHash(token), expiresAt: { gt: ctx.now() } };
  const found = await ctx.db.passwordReset.findFirst({
    where: link,
    select: { userId: true, user: { select: { email: true } } },
  });
  if (!found) throw linkIsOld();
  const { userId, user } = found;
  const { email } = user;
  if (password.toLowerCase() === email) throw new AppError("INVALID", "passwordIsEmail", "PASSWORD_IS_EMAIL");
  const passwordHash = await hashPassword(password);
  const ended = await ctx.db.$transaction(async (tx) => {
    const used = await tx.passwordReset.deleteMany({ where: link });
    if (used.count === 0) throw linkIsOld();
    const now = ctx.now();
    await tx.user.update({ where: { id: userId }, data: { passwordHash, passwordChangedAt: now } });
    await tx.auditLog.create({ data: { userId, actor: `user:${userId}`, action: "password.reset" } });
    return tx.session.updateManyAndReturn({
      where: { userId, revokedAt: null },
      data: { revokedAt: now },
      select: { id: true },
    });
  });
  await forgetAttempts(limiter, { email, ip });
  return { email, ended: ended.map(({ id }) => id) };
}

const linkIsOld = () => new AppError("INVALID", "resetLinkOld", "RESET_LINK_OLD");
