import type { Ctx } from "@/server/context";
import { quietUntil } from "@/server/domain/notification-settings";
import { enqueue } from "@/server/jobs/enqueue";
import { mailOnce } from "./mail-once";
import { noticeMail } from "./notice-mail";
import { stopAddress } from "./stop-mail";

/**
 * Tells the owner of a review that a rule of theirs picked out, once: a notification and, not at night, a mail. An urgent
 * review has been told by mail already.
 */
export async function alertByRule(ctx: Ctx, input: { replyId: string }): Promise<void> {
  const decision = await ctx.db.ruleDecision.findUnique({
    where: { replyId: input.replyId },
    include: { rule: true, store: { include: { user: true } } },
  });
  const review = decision && (await ctx.db.review.findFirst({ where: { id: decision.reviewId } }));
  if (!review) return;
  const { store, rule } = decision;
  const ruleName = rule?.name ?? "";
  const quote = review.content.slice(0, 200);
  const key = `rule_alert:${input.replyId}`;
  await ctx.db.notification.createMany({
    data: [
      {
        userId: store.userId,
        storeId: store.id,
        kind: "rule_alert",
        dedupeKey: key,
        data: { reviewId: review.id, storeName: store.name, quote, ruleName },
      },
    ],
    skipDuplicates: true,
  });
  const { user } = store;
  if (review.isUrgent || user.muted.includes("rule.mail")) return;
  const runAt = quietUntil(user, ctx.now());
  if (runAt) return ctx.db.$transaction((tx) => enqueue(tx, "alert-by-rule", input, { runAt }));
  const stopUrl = stopAddress(ctx.config, { userId: user.id, kind: "rule" });
  const link = `${ctx.config.APP_URL}/inbox?review=${review.id}`;
  const reason = `‘${ruleName}’ 규칙에 맞는 리뷰예요.`;
  await mailOnce(ctx, {
    to: user.email,
    stopUrl,
    subject: `${store.name}에 알려 달라고 하신 리뷰가 왔어요`,
    text: `${reason}\n\n“${quote}”\n\n답글 초안을 준비했어요.\n${link}\n\n그만 받기: ${stopUrl}`,
    html: noticeMail({
      origin: ctx.config.APP_URL,
      title: `${store.name}에 알려 달라고 하신 리뷰가 왔어요`,
      paragraphs: [reason, "답글 초안을 준비했어요."],
      quote: { text: quote, tone: "plain" },
      href: link,
      action: "리뷰와 초안 보기",
      stopUrl,
    }),
    key,
  });
}
