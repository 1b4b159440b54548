import { replyTimeBucket } from "@/server/domain/reply-time";
import { reviewDay } from "@/server/domain/review-day";
import type { Tx } from "@/server/platform/db";

type Answered = {
  storeId: string;
  platform: "naver" | "kakao" | "google" | "csv";
  reviewDate: Date;
  datePrecision: "instant" | "day" | "unknown";
  liveAt: Date | null;
};

/** Counts one visible reply into its review's day (1), or takes it out as it was counted (−1). */
export async function countAnswer(tx: Tx, answered: Answered, step: 1 | -1): Promise<void> {
  const { storeId, platform, reviewDate, liveAt } = answered;
  const day = new Date(reviewDay(answered));
  const seconds = liveAt ? Math.max(0, Math.round((liveAt.getTime() - reviewDate.getTime()) / 1000)) : 0;
  await tx.reviewDaily.update({
    where: { storeId_platform_day: { storeId, platform, day } },
    data: { replied: { increment: step }, replySeconds: { increment: step * seconds } },
  });
  if (!liveAt) return;
  const bucket = replyTimeBucket(seconds);
  await tx.replyTimeDaily.upsert({
    where: { storeId_day_platform_bucket: { storeId, day, platform, bucket } },
    create: { storeId, day, platform, bucket, replies: step },
    update: { replies: { increment: step } },
  });
}
