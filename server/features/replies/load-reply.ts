import { type Ctx, visibleStoreIds } from "@/server/context";
import { type AspectMention, type Language, languages, type Sentiment } from "@/server/domain/analysis";
import { describeHours } from "@/server/domain/business-hours";
import { readHours } from "@/server/domain/business-hours-schema";
import { defaultVoice, type ShopProfile, type Voice } from "@/server/domain/voice";
import { VoiceSchema } from "@/server/domain/voice-schema";
import type { Tx } from "@/server/platform/db";
import { AppError } from "@/server/platform/errors";

/** A reply of the actor's with all that is needed to judge it; NOT_FOUND for anybody else's. */
export async function loadReply(ctx: Ctx, tx: Tx, replyId: string) {
  const reply = await tx.reviewReply.findFirst({
    where: { id: replyId, storeId: { in: await visibleStoreIds(ctx, tx) } },
    include: { review: { include: { store: { include: { connections: true } } } } },
  });
  if (!reply) throw new AppError("NOT_FOUND", "noReply");
  const { review, ...stored } = reply;
  const connection = review.store.connections.find((c) => c.platform === review.platform) ?? null;
  return { reply: stored, review, store: review.store, connection };
}

export const profileOf = (store: {
  name: string;
  category: string | null;
  phone: string | null;
  menu: string[];
  hours: unknown;
}): ShopProfile => ({
  name: store.name,
  category: store.category,
  phone: store.phone,
  menu: store.menu,
  hours: describeHours(readHours(store.hours)),
});

export function voiceOf(store: { voice: unknown }): Voice {
  return VoiceSchema.parse({ ...defaultVoice, ...(store.voice as object) });
}

type StoredReview = {
  language: string | null;
  sentiment: Sentiment | null;
  sentimentScore: number | null;
  aspects: unknown;
  keywords: string[];
  urgencyKind: string | null;
  urgencyQuote: string | null;
};

/** The stored analysis in the domain's shape. */
export const analysisOf = (review: StoredReview) => ({
  score: review.sentimentScore ?? 0,
  sentiment: review.sentiment ?? ("neutral" as const),
  aspects: review.aspects as AspectMention[],
  keywords: review.keywords,
  urgency: review.urgencyKind ? { kind: review.urgencyKind as never, quote: review.urgencyQuote ?? "" } : null,
  language: (languages as readonly string[]).includes(review.language ?? "") ? (review.language as Language) : "ko",
});

/** The shop's latest reply texts, newest first. */
export async function recentReplies(tx: Tx, storeId: string, excludeId?: string): Promise<string[]> {
  const rows = await tx.reviewReply.findMany({
    where: { storeId, ...(excludeId && { id: { not: excludeId } }) },
    orderBy: { createdAt: "desc" },
    take: 30,
    select: { content: true },
  });
  return rows.map((row) => row.content);
}
