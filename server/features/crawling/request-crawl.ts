import { z } from "zod";
import { type Ctx, transact, visibleStoreIds } from "@/server/context";
import { decideCrawlRequest } from "@/server/domain/crawl";
import { enqueue } from "@/server/jobs/enqueue";
import { AppError } from "@/server/platform/errors";
import { heldConnectionIds } from "./lease";

export const RequestCrawlInput = z.object({ connectionId: z.uuid() });

/** "지금 가져오기": queues a crawl at once; a connection that had been stopped is given another try. */
export async function requestCrawl(
  ctx: Ctx,
  input: z.infer<typeof RequestCrawlInput>,
): Promise<{ connectionId: string }> {
  const { connectionId } = input;
  const now = ctx.now();
  return transact(ctx, async (tx) => {
    const connection = await tx.storeConnection.findFirst({
      where: { id: connectionId, storeId: { in: await visibleStoreIds(ctx, tx) } },
    });
    if (!connection) throw new AppError("NOT_FOUND", "noConnection");
    if (!connection.consentedAt || !ctx.ports.reviewSources[connection.platform])
      throw new AppError("CONFLICT", "nothingConnected", "NOT_CONNECTED");
    if (connection.status === "needs_login") throw new AppError("CONFLICT", "signedOutThere", "NEEDS_LOGIN");
    const held = await heldConnectionIds(tx, [connectionId]);
    const last = await tx.crawlSession.findFirst({
      where: { connectionId },
      orderBy: { startedAt: "desc" },
      select: { startedAt: true },
    });
    const decision = decideCrawlRequest({ isRunning: held.size > 0, lastStartedAt: last?.startedAt ?? null }, now);
    if (!decision.ok) throw refusal(decision);
    if (connection.status !== "active")
      await tx.storeConnection.update({
        where: { id: connectionId },
        data: { status: "active", statusReason: null, statusChangedAt: now },
      });
    await enqueue(tx, "crawl-store", { connectionId, trigger: "manual" });
    return { connectionId };
  });
}

function refusal({ reason, waitMs }: { reason: "running" | "too-soon"; waitMs: number }): AppError {
  if (reason === "running") return new AppError("CONFLICT", "collectingNow", "RUNNING");
  return new AppError("RATE_LIMITED", "collectedJustNow", "TOO_SOON", { retryAfterSeconds: Math.ceil(waitMs / 1000) });
}
