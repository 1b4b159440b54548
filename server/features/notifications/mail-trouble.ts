import type { Ctx } from "@/server/context";
import { quietUntil } from "@/server/domain/notification-settings";
import { readNotification } from "@/server/domain/notification-content";
import { enqueue } from "@/server/jobs/enqueue";
import words from "@/messages/ko/review.json";
import { mailOnce } from "./mail-once";
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
  const what = `${content.storeName} ${words.platform[content.platform]} 연결이 멈췄어요`;
  const more = "그 뒤로 새 리뷰를 가져오지 못했어요. 모아 둔 리뷰와 답글은 그대로예요.";
  await mailOnce(ctx, {
    to: user.email,
    key: told.dedupeKey,
    stopUrl,
    subject: what,
    text: `${what}.\n${more}\n\n무엇을 하면 되는지 보기: ${link}\n\n그만 받기: ${stopUrl}`,
    html: noticeMail({
      origin: ctx.config.APP_URL,
      title: what,
      paragraphs: [more],
      href: link,
      action: "무엇을 하면 되는지 보기",
      stopUrl,
    }),
  });
}
