import { z } from "zod";
import type { Ctx } from "@/server/context";
import { EmailSchema } from "@/server/domain/email";
import { enqueue } from "@/server/jobs/enqueue";
import type { RateLimiter } from "@/server/platform/rate-limit";

export const RequestPasswordResetInput = z.object({ email: EmailSchema });

/** Has a link to choose a new password mailed. The answer is the same for an address without an account, and as limited. */
export async function requestPasswordReset(
  ctx: Ctx,
  limiter: RateLimiter,
  { email, ip }: z.infer<typeof RequestPasswordResetInput> & { ip: string },
): Promise<{ ok: true }> {
  await limiter.take({ name: "reset-ip", points: 20, windowSeconds: 3600 }, ip);
  await limiter.take({ name: "reset-email", points: 3, windowSeconds: 3600 }, email);
  await ctx.db.$transaction(async (tx) => {
    const user = await tx.user.findUnique({ where: { email }, select: { id: true } });
    if (user) await enqueue(tx, "mail-password-reset", { userId: user.id });
  });
  return { ok: true };
}
