import type { Ctx } from "@/server/context";
import { localeOf } from "@/server/domain/locale";
import { quietUntil } from "@/server/domain/notification-settings";
import { draftLimitOf, findHeld } from "@/server/features/billing/public";
import { enqueue } from "@/server/jobs/enqueue";
import { mailOnce } from "./mail-once";
import { topicIn, wordsIn } from "./mail-words";
import { noticeMail } from "./notice-mail";
import { quoteSource } from "./quote-source";

/**
 * Tells the owner of an urgent review, once: a notification, and a mail with the words that made it urgent, which waits for
 * the morning where the owner wants their nights.
 */
export async function alertUrgent(ctx: Ctx, input: { reviewId: string }): Promise<void> {
  const review = await ctx.db.review.findFirst({
    where: { id: input.reviewId, isUrgent: true },
    include: { store: { include: { user: true } } },
  });
  if (!review) return;
  const { user } = review.store;
  const key = `urgent_review:${review.id}`;
  await ctx.db.notification.createMany({
    data: [
      {
        userId: user.id,
        storeId: review.storeId,
        kind: "urgent_review",
        dedupeKey: key,
        data: {
          reviewId: review.id,
          storeName: review.store.name,
          quote: review.urgencyQuote,
          urgencyKind: review.urgencyKind,
        },
      },
    ],
    skipDuplicates: true,
  });
  const runAt = user.urgentAtNight ? null : quietUntil(user, ctx.now());
  if (runAt) return ctx.db.$transaction((tx) => enqueue(tx, "alert-urgent", input, { runAt }));
  const held = await findHeld(ctx.db, [review.id], await draftLimitOf(ctx.db, user.id, ctx.now()));
  const state = held.has(review.id) ? "held" : "drafted";
  const locale = localeOf(user.locale);
  const t = wordsIn("mail.urgent", locale);
  const store = review.store.name;
  const link = `${ctx.config.APP_URL}/inbox?review=${review.id}`;
  const quote = (review.urgencyQuote ?? review.content).slice(0, 200);
  await mailOnce(ctx, {
    to: user.email,
    subject: t("subject", { store }),
    text: `${t("where", { store })}\n\n“${quote}”\n\n${t(state)}\n${link}`,
    html: noticeMail({
      locale,
      origin: ctx.config.APP_URL,
      title: t("title"),
      paragraphs: [t("where", { store }), t(state)],
      quote: {
        text: quote,
        tone: "urgent",
        source: quoteSource(review, locale),
        mark: topicIn(review.urgencyKind, locale),
      },
      href: link,
      action: t(`${state}Action`),
      why: t("why"),
    }),
    key,
  });
}
