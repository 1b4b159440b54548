import { type Ctx, userIdOf } from "@/server/context";
import { AppError } from "@/server/platform/errors";
import type { RateLimiter } from "@/server/platform/rate-limit";
import { isPassword } from "./passwords";

/** The signed-in person shows that they know the password; INVALID with reason WRONG_PASSWORD, five guesses in 15 minutes. */
export async function confirmPassword(ctx: Ctx, limiter: RateLimiter, password: string): Promise<void> {
  const id = userIdOf(ctx);
  const limit = { name: "confirm-password", points: 5, windowSeconds: 900 };
  await limiter.take(limit, id);
  const { passwordHash } = await ctx.db.user.findUniqueOrThrow({ where: { id }, select: { passwordHash: true } });
  if (!(await isPassword(passwordHash, password))) throw new AppError("INVALID", "wrongPassword", "WRONG_PASSWORD");
  await limiter.forget(limit, id);
}
