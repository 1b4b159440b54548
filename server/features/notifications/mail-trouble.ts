import type { Ctx } from "@/server/context";
import { localeOf } from "@/server/domain/locale";
import { quietUntil } from "@/server/domain/notification-settings";
import { readNotification } from "@/server/domain/notification-content";
import { enqueue } from "@/server/jobs/enqueue";
import { mailOnce } from "./mail-once";
import { wordsIn } from "./mail-words";
import { noticeMail } from "./notice-mail";
import { stopAddress } from "./stop-mail";

/** Mails the owner that a connection has stopped, once and not at night; one that works again by then is told to nobody. */
export async function mailTrouble(ctx: Ctx, input: { notificationId: string }): Promise<void> {
  const told = await ctx.db.notification.findUnique({ where: { id: input.notificationId }, include: { user: true } });
  if (!told || told.user.muted.includes("trouble.mail")) return;
  const content = readNotification(told.kind, told.data);
  if (content?.kind !== "connection_trouble") return;
  const connection = await ctx.db.storeConnection.findUnique({ where: { id: content.connectionId } });
  if (!connection || connection.status === "active") return;
  const { user } = told;
  const runAt = quietUntil(user, ctx.now());
  if (runAt) return ctx.db.$transaction((tx) => enqueue(tx, "mail-trouble", input, { runAt }));
  const link = `${ctx.config.APP_URL}/stores?store=${connection.storeId}`;
  const stopUrl = stopAddress(ctx.config, { userId: user.id, kind: "trouble" });
  const locale = localeOf(user.locale);
  const t = wordsIn("mail.trouble", locale);
  const platform = wordsIn("review.platform", locale)(content.platform);
  const subject = t("subject", { store: content.storeName, platform });
  const [detail, action] = [t("detail"), t("action")];
  const stop = wordsIn("mail", locale)("stopAt", { address: stopUrl });
  await mailOnce(ctx, {
    to: user.email,
    key: told.dedupeKey,
    stopUrl,
    subject,
    text: `${subject}.\n${detail}\n\n${action}: ${link}\n\n${stop}`,
    html: noticeMail({
      locale,
      origin: ctx.config.APP_URL,
      title: subject,
      paragraphs: [detail],
      href: link,
      action,
      stopUrl,
    }),
  });
}
