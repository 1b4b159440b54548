import type { Ctx } from "@/server/context";
import { localeOf } from "@/server/domain/locale";
import { noticeMail, wordsIn } from "@/server/features/notifications/public";
import type { JobPayload } from "@/server/jobs/catalog";
import { newResetToken, resetMinutes, resetTokenHash } from "./reset-token";

/** Mails a link to choose a new password. Each mail makes its own link, and the one before it opens nothing any more. */
export async function mailPasswordReset(ctx: Ctx, { userId }: JobPayload<"mail-password-reset">): Promise<void> {
  const user = await ctx.db.user.findUnique({ where: { id: userId }, select: { email: true, locale: true } });
  if (!user) return;
  const token = newResetToken();
  const link = {
    tokenHash: resetTokenHash(token),
    expiresAt: new Date(ctx.now().getTime() + resetMinutes * 60_000),
  };
  await ctx.db.passwordReset.upsert({ where: { userId }, create: { userId, ...link }, update: link });
  const locale = localeOf(user.locale);
  const t = wordsIn("mail.reset", locale);
  const [subject, what, not, action] = [t("subject"), t("what", { minutes: resetMinutes }), t("not"), t("action")];
  const href = `${ctx.config.APP_URL}/reset?token=${token}`;
  await ctx.ports.mailer.send({
    to: user.email,
    subject,
    text: `${what}\n${href}\n\n${not}`,
    html: noticeMail({ locale, origin: ctx.config.APP_URL, title: subject, paragraphs: [what, not], href, action }),
    key: `password-reset:${link.tokenHash}`,
  });
}
