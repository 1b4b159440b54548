import type { Ctx } from "@/server/context";
import { knownInARow, knownInARowToStop, maxCrawlMs, nextCrawlAt } from "@/server/domain/crawl";
import type { CrawlSession } from "@/server/generated/prisma/client";
import type { ReviewSource } from "@/server/integrations/review-source/review-source";
import { VendorError } from "@/server/integrations/vendor-error";
import { enqueue } from "@/server/jobs/enqueue";
import type { JobPayload } from "@/server/jobs/catalog";
import { openPlatformSession } from "@/server/features/stores/public";
import { type CrawledConnection, openSession, sessionKey, storePage } from "./crawl-session";
import { extendLease, type Lease, LeaseLost, releaseLease, takeLease } from "./lease";
import { noteTrouble } from "./note-trouble";

/**
 * Collects a connection's reviews page by page. Safe to run twice and to overlap: one holder of the lease works, an
 * interrupted crawl goes on from its cursor. Throws only what the queue should try again.
 */
export async function crawlStore(
  ctx: Ctx,
  input: JobPayload<"crawl-store">,
  options: { signal?: AbortSignal } = {},
): Promise<void> {
  const connection = await ctx.db.storeConnection.findUnique({
    where: { id: input.connectionId },
    include: { store: { select: { id: true, userId: true, name: true, menu: true } } },
  });
  const source = connection && ctx.ports.reviewSources[connection.platform];
  if (!connection?.consentedAt || connection.status !== "active" || !source) return;
  const lease = await takeLease(ctx, connection.id);
  if ("heldUntil" in lease) return comeBackLater(ctx, input, lease.heldUntil);
  try {
    const session = await openSession(ctx, connection, input.trigger);
    await crawlUnderLease(ctx, { lease, connection, source, session, signal: options.signal });
  } finally {
    await releaseLease(ctx, lease);
  }
}

/** The holder may have died without a word: look again once its lease has run out. */
async function comeBackLater(ctx: Ctx, input: JobPayload<"crawl-store">, heldUntil: Date): Promise<void> {
  const runAt = new Date(heldUntil.getTime() + 1_000);
  await ctx.db.$transaction((tx) => enqueue(tx, "crawl-store", input, { runAt }));
}

type Crawl = {
  lease: Lease;
  connection: CrawledConnection;
  source: ReviewSource;
  session: CrawlSession;
  signal?: AbortSignal;
};

async function crawlUnderLease(ctx: Ctx, crawl: Crawl): Promise<void> {
  const { lease, connection, session, signal } = crawl;
  try {
    const isComplete = await readPages(ctx, crawl);
    if (isComplete) await finish(ctx, crawl);
    else await goOnSoon(ctx, crawl);
  } catch (error) {
    if (error instanceof LeaseLost) {
      ctx.log.warn({ connectionId: connection.id, sessionId: session.id }, "another worker took this crawl over");
      return;
    }
    if (signal?.aborted || !(error instanceof VendorError)) throw error;
    const decision = await noteTrouble(ctx, { lease, connection, session, error });
    if (decision.action === "retry") throw error;
  }
}

/** Reads until the end or until everything is known; false when the time for one run is over before. */
async function readPages(ctx: Ctx, { lease, connection, source, session, signal }: Crawl): Promise<boolean> {
  const { platformStoreId, platformIds, lastCrawledAt } = connection;
  const place = { platformStoreId, platformIds: platformIds as Record<string, string> };
  const endsAt = ctx.now().getTime() + maxCrawlMs;
  let known = 0;
  for await (const page of source.readReviews(place, {
    cursor: session.cursor,
    session: openPlatformSession(ctx, connection),
    signal,
  })) {
    signal?.throwIfAborted();
    const counts = await storePage(ctx, lease, connection, session, page);
    known = knownInARow(known, counts);
    if (lastCrawledAt && known >= knownInARowToStop) return true;
    if (page.cursor !== null && ctx.now().getTime() > endsAt) return false;
  }
  return true;
}

async function finish(ctx: Ctx, { lease, connection, session }: Crawl): Promise<void> {
  const now = ctx.now();
  await ctx.db.$transaction(async (tx) => {
    await extendLease(tx, lease);
    const { found } = await tx.crawlSession.findUniqueOrThrow({ where: sessionKey(session) });
    const { storeId, platform } = connection;
    if (found === 0 && (await tx.reviewKey.findFirst({ where: { storeId, platform } })))
      throw new VendorError("layout-changed", "no review on the page of a shop that has some");
    await tx.crawlSession.update({ where: sessionKey(session), data: { status: "done", finishedAt: now } });
    await tx.storeConnection.update({
      where: { id: connection.id },
      data: {
        lastCrawledAt: now,
        nextCrawlAt: nextCrawlAt(now, Math.random()),
        consecutiveFailures: 0,
        ...(connection.consecutiveFailures > 0 && { statusReason: null, statusChangedAt: now }),
      },
    });
  });
}

async function goOnSoon(ctx: Ctx, { connection, session }: Crawl): Promise<void> {
  const payload = { connectionId: connection.id, trigger: session.trigger };
  const runAt = new Date(ctx.now().getTime() + 1_000);
  await ctx.db.$transaction((tx) => enqueue(tx, "crawl-store", payload, { runAt }));
}
