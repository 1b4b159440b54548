import { z } from "zod";
import { type Ctx, transact, visibleStoreIds } from "@/server/context";
import type { CrawlSession } from "@/server/generated/prisma/client";
import { AppError } from "@/server/platform/errors";
import { heldConnectionIds } from "./lease";

const keptDays = 30;

export const ListCrawlsInput = z.object({
  storeId: z.uuid().optional(),
  limit: z.int().min(1).max(50).default(20),
  /** `startedAt` of the last one already seen. */
  before: z.date().optional(),
});
export const GetCrawlInput = z.object({ connectionId: z.uuid() });

/** A crawl as its owner follows it. `waiting`: interrupted, goes on by itself. */
export type CrawlView = Omit<CrawlSession, "cursor" | "errorMessage"> & {
  step: "opening" | "reading" | "waiting" | "done" | "stopped" | "failed";
};

/** Crawls of the last 30 days, latest first. */
export async function listCrawls(ctx: Ctx, input: z.infer<typeof ListCrawlsInput>): Promise<CrawlView[]> {
  const oldest = new Date(ctx.now().getTime() - keptDays * 86_400_000);
  return transact(ctx, async (tx) => {
    const sessions = await tx.crawlSession.findMany({
      where: {
        storeId: { in: await visibleStoreIds(ctx, tx, input.storeId) },
        startedAt: { gte: oldest, ...(input.before && { lt: input.before }) },
      },
      orderBy: { startedAt: "desc" },
      take: input.limit,
    });
    const held = await heldConnectionIds(tx, [...new Set(sessions.map((session) => session.connectionId))]);
    return sessions.map((session) => toView(session, held.has(session.connectionId)));
  });
}

/** The latest crawl of a connection, for following it live; `crawl` is null while the first one waits in the queue. */
export async function getCrawl(ctx: Ctx, input: z.infer<typeof GetCrawlInput>) {
  const { connectionId } = input;
  return transact(ctx, async (tx) => {
    const connection = await tx.storeConnection.findFirst({
      where: { id: connectionId, storeId: { in: await visibleStoreIds(ctx, tx) } },
      select: { id: true, status: true, statusReason: true, canPublish: true, lastCrawledAt: true, nextCrawlAt: true },
    });
    if (!connection) throw new AppError("NOT_FOUND", "연결을 찾을 수 없어요.");
    const session = await tx.crawlSession.findFirst({ where: { connectionId }, orderBy: { startedAt: "desc" } });
    const held = await heldConnectionIds(tx, [connectionId]);
    return { connection, crawl: session && toView(session, held.has(connectionId)) };
  });
}

function toView({ cursor: _cursor, errorMessage: _message, ...session }: CrawlSession, isHeld: boolean): CrawlView {
  const step = session.status !== "running" ? session.status : !isHeld ? "waiting" : session.pages > 0 ? "reading" : "opening";
  return { ...session, step };
}
