import type { Ctx } from "@/server/context";
import { localeOf } from "@/server/domain/locale";
import { quietUntil } from "@/server/domain/notification-settings";
import { enqueue } from "@/server/jobs/enqueue";
import { mailOnce } from "./mail-once";
import { wordsIn } from "./mail-words";
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
  const locale = localeOf(user.locale);
  const t = wordsIn("mail.rule", locale);
  const subject = t("subject", { store: store.name });
  const [reason, drafted] = [t("why", { rule: ruleName }), t("drafted")];
  await mailOnce(ctx, {
    to: user.email,
    stopUrl,
    subject,
    text: `${reason}\n\n“${quote}”\n\n${drafted}\n${link}\n\n${wordsIn("mail", locale)("stopAt", { address: stopUrl })}`,
    html: noticeMail({
      locale,
      origin: ctx.config.APP_URL,
      title: subject,
      paragraphs: [reason, drafted],
      quote: { text: quote, tone: "plain" },
      href: link,
      action: t("action"),
      stopUrl,
    }),
    key,
  });
}
