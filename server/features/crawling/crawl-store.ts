import type { Ctx } from "@/server/context";
import { knownInARow, knownInARowToStop, maxCrawlMs } from "@/server/domain/crawl";
import type { CrawlSession } from "@/server/generated/prisma/client";
import type { ReviewSource } from "@/server/integrations/review-source/review-source";
import { VendorError } from "@/server/integrations/vendor-error";
import { enqueue } from "@/server/jobs/enqueue";
import type { JobPayload } from "@/server/jobs/catalog";
import { openPlatformSession } from "@/server/features/stores/public";
import { type CrawledConnection, openSession } from "./crawl-session";
import { finishCrawl } from "./finish-crawl";
import { type Lease, LeaseLost, releaseLease, takeLease } from "./lease";
import { noteTrouble } from "./note-trouble";
import { storePage } from "./store-page";

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
    const backup = ctx.ports.backupSources[connection.platform];
    const session = await openSession(ctx, connection, input.trigger, backup !== undefined);
    const used = session.isBackup && backup ? backup : source;
    await crawlUnderLease(ctx, { lease, connection, source: used, session, signal: options.signal });
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
  source: Pick<ReviewSource, "readReviews">;
  session: CrawlSession;
  signal?: AbortSignal;
};

async function crawlUnderLease(ctx: Ctx, crawl: Crawl): Promise<void> {
  const { lease, connection, session, signal } = crawl;
  try {
    const stoppedAt = await readPages(ctx, crawl);
    if (stoppedAt === "time") await goOnSoon(ctx, crawl);
    else await finishCrawl(ctx, crawl, stoppedAt === "end");
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

/** Reads until the list ends, until everything is known (unless all of it is wanted), or until the time for one run is over. */
async function readPages(ctx: Ctx, crawl: Crawl): Promise<"end" | "known" | "time"> {
  const { connection, source, session, signal } = crawl;
  const { platformStoreId, platformIds } = connection;
  const place = { platformStoreId, platformIds: platformIds as Record<string, string> };
  const endsAt = ctx.now().getTime() + maxCrawlMs;
  let known = 0;
  let readSince = performance.now();
  for await (const page of source.readReviews(place, {
    cursor: session.cursor,
    session: openPlatformSession(ctx, connection),
    signal,
  })) {
    signal?.throwIfAborted();
    const counts = await storePage(ctx, crawl, page, performance.now() - readSince);
    readSince = performance.now();
    known = knownInARow(known, counts);
    if (page.cursor === null) return "end";
    if (!session.isFull && known >= knownInARowToStop) return "known";
    if (ctx.now().getTime() > endsAt) return "time";
  }
  return "end";
}

async function goOnSoon(ctx: Ctx, { connection, session }: Crawl): Promise<void> {
  const payload = { connectionId: connection.id, trigger: session.trigger };
  const runAt = new Date(ctx.now().getTime() + 1_000);
  await ctx.db.$transaction((tx) => enqueue(tx, "crawl-store", payload, { runAt }));
}
