import { z } from "zod";
import type { Ctx } from "@/server/context";
import { EmailSchema } from "@/server/domain/email";
import { locales } from "@/server/domain/locale";
import { AppError } from "@/server/platform/errors";
import type { Limit, RateLimiter } from "@/server/platform/rate-limit";
import { isPassword } from "./passwords";

export const SignInInput = z.object({ email: EmailSchema, password: z.string().min(1).max(200) });

const quarterHour = 900;
const perIp: Limit = { name: "sign-in-ip", points: 40, windowSeconds: quarterHour };
const perEmail: Limit = { name: "sign-in-email", points: 10, windowSeconds: quarterHour };
const perBoth: Limit = { name: "sign-in-both", points: 5, windowSeconds: quarterHour };

/** How long a session lasts without signing in again. */
const sessionDays = 30;

/** Opens a session; mails come in the language chosen on the way in from then on. One answer for an unknown address and a wrong password; attempts are counted before anything is hashed, and only wrong ones stay counted. */
export async function signIn(
  ctx: Ctx,
  limiter: RateLimiter,
  /** `locale` is absent where none was chosen on the way in. */
  input: z.infer<typeof SignInInput> & { ip: string; userAgent: string | null; locale?: string },
): Promise<{ userId: string; sessionId: string; email: string; name: string }> {
  const { email, password, ip } = input;
  await limiter.take(perIp, ip);
  await limiter.take(perEmail, email);
  await limiter.take(perBoth, `${ip} ${email}`);
  const user = await ctx.db.user.findUnique({ where: { email } });
  if (!(await isPassword(user?.passwordHash ?? null, password)) || !user)
    throw new AppError("AUTHENTICATION_REQUIRED", "wrongCredentials", "WRONG_CREDENTIALS");
  await limiter.giveBack(perIp, ip);
  await forgetAttempts(limiter, { email, ip });
  const locale = locales.find((each) => each === input.locale);
  if (locale && locale !== user.locale) await ctx.db.user.update({ where: { id: user.id }, data: { locale } });
  const expiresAt = new Date(ctx.now().getTime() + sessionDays * 86_400_000);
  const session = await ctx.db.session.create({
    data: { userId: user.id, userAgent: input.userAgent?.slice(0, 300) ?? null, expiresAt },
  });
  await ctx.db.auditLog.create({ data: { userId: user.id, actor: `user:${user.id}`, action: "session.opened" } });
  return { userId: user.id, sessionId: session.id, email: user.email, name: user.name };
}

/** Wrong guesses at a password stop counting once its owner is known. */
export async function forgetAttempts(
  limiter: RateLimiter,
  { email, ip }: { email: string; ip: string },
): Promise<void> {
  await limiter.forget(perEmail, email);
  await limiter.forget(perBoth, `${ip} ${email}`);
}
