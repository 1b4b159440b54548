import { hostname } from "node:os";
import type { Ctx } from "@/server/context";
import { collectFailedJobs } from "@/server/features/queue/collect-failed-jobs";
import { releaseDeadWorkers } from "@/server/features/queue/release-dead-workers";

const beatMs = 5_000;

/**
 * Tells every 5 s that this worker lives, and looks after the others: jobs of silent workers go back to the queue, jobs
 * out of attempts become rows somebody sees. Returns how to stop.
 */
export function startHeartbeat(ctx: Ctx, poolId: string): () => Promise<void> {
  let isStopped = false;
  let running = Promise.resolve();
  const beat = async () => {
    try {
      const alive = { pid: process.pid, host: hostname(), seenAt: new Date() };
      await ctx.db.workerHeartbeat.upsert({ where: { poolId }, create: { poolId, ...alive }, update: alive });
      const released = await releaseDeadWorkers(ctx.db);
      if (released.length > 0) ctx.log.warn({ released }, "jobs of dead workers go back to the queue");
      for (const job of await collectFailedJobs(ctx)) ctx.log.error(job, "a job failed for good");
    } catch (error) {
      ctx.log.warn({ error }, "heartbeat was not written");
    }
    if (!isStopped) timer = setTimeout(next, beatMs);
  };
  const next = () => {
    running = beat();
  };
  let timer = setTimeout(next, 0);
  return async () => {
    isStopped = true;
    clearTimeout(timer);
    await running;
    await ctx.db.workerHeartbeat.deleteMany({ where: { poolId } });
  };
}
