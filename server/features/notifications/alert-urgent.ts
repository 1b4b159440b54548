import words from "@/messages/ko/review.json";
import type { Ctx } from "@/server/context";
import { quietUntil } from "@/server/domain/notification-settings";
import { draftLimitOf, findHeld } from "@/server/features/billing/public";
import { enqueue } from "@/server/jobs/enqueue";
import { mailOnce } from "./mail-once";
import { noticeMail } from "./notice-mail";
import { quoteSource } from "./quote-source";

const topics: Record<string, string> = words.urgency;

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
  const next = held.has(review.id)
    ? "이번 달 리뷰를 모두 써서 초안은 아직 없어요. 먼저 읽어 봐 주세요."
    : "답글 초안을 준비했어요. 읽어 보고 보내 주세요.";
  const link = `${ctx.config.APP_URL}/inbox?review=${review.id}`;
  const quote = (review.urgencyQuote ?? review.content).slice(0, 200);
  await mailOnce(ctx, {
    to: user.email,
    subject: `[긴급] ${review.store.name}에 바로 보셔야 할 리뷰가 왔어요`,
    text: `${review.store.name}에 올라온 리뷰예요.\n\n“${quote}”\n\n${next}\n${link}`,
    html: noticeMail({
      origin: ctx.config.APP_URL,
      title: "바로 보셔야 할 리뷰가 왔어요",
      paragraphs: [`${review.store.name}에 올라온 리뷰예요.`, next],
      quote: {
        text: quote,
        tone: "urgent",
        source: quoteSource(review),
        mark: review.urgencyKind ? topics[review.urgencyKind] : undefined,
      },
      href: link,
      action: held.has(review.id) ? "리뷰 보기" : "리뷰와 초안 보기",
      why: "급한 리뷰는 밤에도 메일로 알려 드려요. 밤에는 받지 않도록 설정에서 바꿀 수 있어요.",
    }),
    key,
  });
}
