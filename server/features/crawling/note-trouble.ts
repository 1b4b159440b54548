import type { Ctx } from "@/server/context";
import { koreanDay } from "@/server/domain/calendar";
import { type AfterTrouble, decideAfterTrouble } from "@/server/domain/crawl";
import type { CrawlSession } from "@/server/generated/prisma/client";
import { NoBrowser } from "@/server/integrations/browser/no-browser";
import type { VendorError } from "@/server/integrations/vendor-error";
import { enqueue } from "@/server/jobs/enqueue";
import type { Tx } from "@/server/platform/db";
import { type CrawledConnection, sessionKey } from "./crawl-session";
import { extendLease, type Lease } from "./lease";
import { tellOperator } from "./tell-operator";

/** Writes down what stood in the way and what follows from it; a stopped connection is told to its owner, once a day, and to the operator. */
export async function noteTrouble(
  ctx: Ctx,
  trouble: { lease: Lease; connection: CrawledConnection; session: CrawlSession; error: VendorError },
): Promise<AfterTrouble> {
  const { lease, connection, session, error } = trouble;
  const now = ctx.now();
  const { kind, retryAfterMs } = error;
  const by = connection.credentials ? "login" : "page";
  const decision = decideAfterTrouble({ kind, retryAfterMs, by }, connection.consecutiveFailures + 1, now);
  ctx.log.warn({ connectionId: connection.id, sessionId: session.id, kind: error.kind, cause: error.message }, "crawl");
  await ctx.db.$transaction(async (tx) => {
    await extendLease(tx, lease);
    await tx.crawlSession.update({
      where: sessionKey(session),
      data: {
        errorKind: error.kind,
        errorMessage: error.message.slice(0, 500),
        ...(error instanceof NoBrowser && { browserFailures: { increment: 1 } }),
        ...(decision.action === "stop" && { status: "stopped", finishedAt: now }),
      },
    });
    await tx.storeConnection.update({
      where: { id: connection.id },
      data: {
        consecutiveFailures: { increment: 1 },
        ...changeOf(decision, now),
        // What this session leaves unread stands below known reviews: only a whole crawl finds it.
        ...(decision.action === "stop" && { lastFullCrawlAt: null }),
      },
    });
    if (decision.action !== "stop") return;
    await tellOwner(tx, connection, decision, now);
    await tellOperator(ctx, tx, connection, decision);
  });
  return decision;
}

function changeOf(decision: AfterTrouble, now: Date) {
  if (decision.action === "retry") return {};
  const told = { statusReason: decision.reason, statusChangedAt: now };
  return decision.action === "wait"
    ? { ...told, nextCrawlAt: decision.nextCrawlAt }
    : {
        ...told,
        status: decision.status,
        nextCrawlAt: null,
        ...(decision.status === "needs_login" && { signInState: "none" as const, signInChangedAt: now }),
      };
}

async function tellOwner(
  tx: Tx,
  { id, platform, store }: CrawledConnection,
  { status, reason }: Extract<AfterTrouble, { action: "stop" }>,
  now: Date,
): Promise<void> {
  const [told] = await tx.notification.createManyAndReturn({
    data: [
      {
        userId: store.userId,
        storeId: store.id,
        kind: "connection_trouble",
        dedupeKey: `connection_trouble:${id}:${status}:${koreanDay(now)}`,
        data: { connectionId: id, storeName: store.name, platform, status, reason },
      },
    ],
    skipDuplicates: true,
    select: { id: true },
  });
  if (told) await enqueue(tx, "mail-trouble", { notificationId: told.id });
}
