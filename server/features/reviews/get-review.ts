import { z } from "zod";
import { type Ctx, transact, visibleStoreIds } from "@/server/context";
import type { AspectMention } from "@/server/domain/analysis";
import { assistedLink } from "@/server/domain/assisted-link";
import { describeHours } from "@/server/domain/business-hours";
import { readHours } from "@/server/domain/business-hours-schema";
import type { DraftRecord } from "@/server/domain/draft-record";
import { publishModeOf, taskModeOf } from "@/server/domain/reply";
import type { Platform } from "@/server/domain/platform";
import { hiddenAs } from "@/server/domain/spam";
import type { GuardVerdict } from "@/server/domain/reply-guard/guard";
import { defaultVoice, type Voice } from "@/server/domain/voice";
import { startOfNextMonth } from "@/server/domain/calendar";
import { draftLimitOf, findHeld } from "@/server/features/billing/public";
import type { ReplyCandidate } from "@/server/integrations/reply-writer/reply-writer";
import type { Tx } from "@/server/platform/db";
import { AppError } from "@/server/platform/errors";

/** Longer than this no draft takes unless something is wrong. */
const draftWithinMs = 10 * 60_000;

export const GetReviewInput = z.object({ reviewId: z.uuid() });

/** One review with its analysis, its reply and what the page needs to judge an edit while it is typed. */
export async function getReview(ctx: Ctx, input: z.infer<typeof GetReviewInput>) {
  return transact(ctx, async (tx) => {
    const storeIds = await visibleStoreIds(ctx, tx);
    const key = await tx.reviewKey.findFirst({ where: { reviewId: input.reviewId, storeId: { in: storeIds } } });
    const review =
      key &&
      (await tx.review.findUnique({
        where: { id_reviewDate: { id: key.reviewId, reviewDate: key.reviewDate } },
        include: { reply: true, store: { include: { connections: true } } },
      }));
    if (!review) throw new AppError("NOT_FOUND", "noReview");
    const { store, reply, ...rest } = review;
    const connection = store.connections.find((c) => c.platform === review.platform) ?? null;
    const mode = publishModeOf(review.platform, connection);
    const publisher = ctx.ports.replyPublishers[review.platform];
    const recent = await tx.reviewReply.findMany({
      where: { storeId: store.id, reviewId: { not: review.id } },
      orderBy: { createdAt: "desc" },
      take: 30,
      select: { content: true },
    });
    const held = reply ? null : await heldFor(ctx, tx, review);
    return {
      ...rest,
      aspects: review.aspects as AspectMention[],
      spam: hiddenAs(review.spamKind, review.isSpamDenied),
      store: {
        id: store.id,
        name: store.name,
        category: store.category,
        phone: store.phone,
        menu: store.menu,
        hours: describeHours(readHours(store.hours)),
      },
      voice: { ...defaultVoice, ...(store.voice as Partial<Voice>) },
      undoSeconds: store.undoSeconds,
      publishMode: mode,
      editMode: taskModeOf("edit", mode, publisher),
      deleteMode: taskModeOf("delete", mode, publisher),
      /** Where the owner answers by hand; null when no such page is known. */
      assistedUrl:
        connection &&
        assistedLink(
          review.platform,
          {
            platformStoreId: connection.platformStoreId,
            platformIds: connection.platformIds as Record<string, string>,
          },
          consoleBase(ctx, review.platform),
        ),
      /** Beyond the plan's month: its draft is written on that Korean day, or when the plan grows. */
      held,
      isDraftLate: !reply && !held && review.createdAt.getTime() + draftWithinMs < ctx.now().getTime(),
      recentReplies: recent.map((row) => row.content),
      reply: reply && {
        ...reply,
        exchangedText: reply.failureReason === "CHANGED_THERE" ? await textBefore(tx, reply.reviewId) : null,
        candidates: reply.candidates as ReplyCandidate[],
        guard: reply.guard as GuardVerdict,
        /** What it was last written in, where that is not the shop's voice. */
        askedVoice: (reply.draftRecord as Partial<DraftRecord>).askedVoice ?? {},
      },
    };
  });
}

async function heldFor(ctx: Ctx, tx: Tx, review: { id: string; store: { userId: string } }) {
  const draftLimit = await draftLimitOf(tx, review.store.userId, ctx.now());
  const { month, limit } = draftLimit;
  if (limit === null || !(await findHeld(tx, [review.id], draftLimit)).has(review.id)) return null;
  return { limit, resumesOn: startOfNextMonth(month) };
}

/** Our text that the one on the platform took the place of. */
async function textBefore(tx: Tx, reviewId: string): Promise<string | null> {
  const event = await tx.reviewEvent.findFirst({
    where: { reviewId, data: { path: ["reason"], equals: "CHANGED_THERE" } },
    orderBy: { createdAt: "desc" },
    select: { data: true },
  });
  const { replaced } = (event?.data ?? {}) as { replaced?: string };
  return replaced ?? null;
}

const consoleBase = (ctx: Ctx, platform: Platform): string =>
  platform === "naver" ? ctx.config.SMARTPLACE_BASE_URL : ctx.config.KAKAO_BASE_URL;
