import { z } from "zod";
import type { Ctx } from "@/server/context";
import { EmailSchema, PasswordSchema } from "@/server/domain/email";
import { type Locale, localeOf } from "@/server/domain/locale";
import { trialDays } from "@/server/domain/plan";
import { noticeMail, wordsIn } from "@/server/features/notifications/public";
import { AppError } from "@/server/platform/errors";
import type { RateLimiter } from "@/server/platform/rate-limit";
import { hashPassword } from "./passwords";

export const SignUpInput = z
  .object({
    email: EmailSchema,
    password: PasswordSchema,
    name: z.string().trim().min(1).max(40),
    agreedToTerms: z.literal(true),
  })
  .refine(({ email, password }) => password.toLowerCase() !== email, { path: ["password"] });

/**
 * Opens an account with a trial of Basic. The answer is the same for an address that already has one; its owner is told
 * by mail instead.
 */
export async function signUp(
  ctx: Ctx,
  limiter: RateLimiter,
  input: z.infer<typeof SignUpInput> & { ip: string; locale: Locale },
): Promise<{ ok: true }> {
  await limiter.take({ name: "sign-up-ip", points: ctx.config.SIGN_UPS_PER_HOUR, windowSeconds: 3600 }, input.ip);
  const passwordHash = await hashPassword(input.password);
  const { email, name, locale } = input;
  const created = await ctx.db.$transaction(async (tx) => {
    const [user] = await tx.user.createManyAndReturn({
      data: [{ email, name, locale, passwordHash, agreedTermsAt: ctx.now() }],
      skipDuplicates: true,
    });
    if (!user) return false;
    const trialEndsAt = new Date(ctx.now().getTime() + trialDays * 86_400_000);
    await tx.subscription.create({ data: { userId: user.id, plan: "basic", status: "trialing", trialEndsAt } });
    await tx.auditLog.create({ data: { userId: user.id, actor: `user:${user.id}`, action: "account.created" } });
    return true;
  });
  if (!created) await tellOwner(ctx, limiter, email);
  return { ok: true };
}

async function tellOwner(ctx: Ctx, limiter: RateLimiter, email: string): Promise<void> {
  try {
    await limiter.take({ name: "sign-up-mail", points: 2, windowSeconds: 86_400 }, email);
    const owner = await ctx.db.user.findUniqueOrThrow({ where: { email }, select: { locale: true } });
    const locale = localeOf(owner.locale);
    const t = wordsIn("mail.signUp", locale);
    const [subject, what, next] = [t("subject"), t("what"), t("next")];
    const href = `${ctx.config.APP_URL}/sign-in`;
    await ctx.ports.mailer.send({
      to: email,
      subject,
      text: `${what}\n${next}\n${href}`,
      html: noticeMail({
        locale,
        origin: ctx.config.APP_URL,
        title: subject,
        paragraphs: [what, next],
        href,
        action: t("action"),
      }),
      key: `sign-up-again:${email}:${ctx.now().toISOString().slice(0, 13)}`,
    });
  } catch (error) {
    if (error instanceof AppError) return;
    ctx.log.error({ error }, "mail about a repeated sign-up was not sent");
  }
}
