import type { Ctx } from "@/server/context";
import { koreanDay } from "@/server/domain/calendar";
import type { ReplyStatus } from "@/server/domain/inbox";
import { findPromises, type FoundPromise } from "@/server/domain/promises/find-promises";
import type { Tx } from "@/server/platform/db";

type NotedReply = {
  id: string;
  storeId: string;
  reviewId: string;
  reviewDate: Date;
  status: ReplyStatus;
  content: string;
  author: string;
  approvedAt: Date | null;
};

const given: ReadonlySet<ReplyStatus> = new Set([
  "approved",
  "publishing",
  "awaiting_paste",
  "posted_unverified",
  "pending",
  "live",
  "owner_posted",
  "outdated",
]);

/** Said in the shop's name from here; what the shop wrote on the platform itself is not ours to follow. */
const isGiven = ({ status, approvedAt, author }: NotedReply) =>
  given.has(status) && (approvedAt !== null || author !== "platform");

const promisesIn = (ctx: Ctx, reply: NotedReply): FoundPromise[] =>
  isGiven(reply) ? findPromises(reply.content, koreanDay(reply.approvedAt ?? ctx.now())) : [];

/**
 * Keeps the ledger true to what a reply says now: a promise of an approved text is there once, one that is no longer said
 * (taken back, refused, edited out, deleted) rests and comes back as it was when it is said again.
 */
export async function notePromises(ctx: Ctx, tx: Tx, before: NotedReply, after: NotedReply): Promise<void> {
  if (!isGiven(before) && !isGiven(after)) return;
  if (isGiven(before) && isGiven(after) && before.content === after.content) return;
  const { id: replyId, storeId, reviewId, reviewDate } = after;
  const promises = promisesIn(ctx, after);
  const said = promises.map(({ key }) => key);
  await tx.replyPromise.updateMany({ where: { replyId, key: { notIn: said } }, data: { isGiven: false } });
  if (promises.length === 0) return;
  await tx.replyPromise.createMany({
    data: promises.map(({ kind, sentence, key, dueOn }) => ({
      storeId,
      replyId,
      reviewId,
      reviewDate,
      kind,
      sentence,
      key,
      dueOn: new Date(dueOn),
    })),
    skipDuplicates: true,
  });
  await tx.replyPromise.updateMany({ where: { replyId, key: { in: said } }, data: { isGiven: true } });
}
