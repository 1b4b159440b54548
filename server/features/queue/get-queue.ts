import type { Ctx } from "@/server/context";
import { jobNames } from "@/server/jobs/catalog";

type Waiting = { name: string; waiting: number; running: number; retrying: number; oldestSeconds: number | null };

/** The queue as an operator sees it: per kind of job, per worker, and what failed for good. */
export async function getQueue(ctx: Ctx) {
  const waiting = await ctx.db.$queryRaw<Waiting[]>`
    select t.identifier as name, count(*) filter (where j.locked_at is null)::int as waiting,
      count(*) filter (where j.locked_at is not null)::int as running,
      count(*) filter (where j.attempts > 0 and j.locked_at is null)::int as retrying,
      (extract(epoch from now() - min(j.run_at) filter (where j.locked_at is null and j.run_at <= now())))::float as "oldestSeconds"
    from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id group by 1`;
  const workers = await ctx.db.workerHeartbeat.findMany({ orderBy: { startedAt: "asc" } });
  const failed = await ctx.db.failedJob.findMany({ orderBy: { failedAt: "desc" }, take: 100 });
  const byName = new Map(waiting.map((row) => [row.name, row]));
  return {
    now: ctx.now(),
    queues: jobNames.map(
      (name) => byName.get(name) ?? { name, waiting: 0, running: 0, retrying: 0, oldestSeconds: null },
    ),
    workers,
    failedCount: await ctx.db.failedJob.count(),
    failed: await Promise.all(failed.map(async (job) => ({ ...job, subject: await subjectOf(ctx, job.payload) }))),
  };
}

/** The shop a failed job was for, when its payload leads to one. */
async function subjectOf(ctx: Ctx, payload: unknown): Promise<string | null> {
  const ids = payload as {
    storeId?: string;
    connectionId?: string;
    replyId?: string;
    reviewId?: string;
    importId?: string;
  };
  const select = { store: { select: { name: true } } } as const;
  if (ids.storeId) return (await ctx.db.store.findUnique({ where: { id: ids.storeId } }))?.name ?? null;
  if (ids.connectionId)
    return (await ctx.db.storeConnection.findUnique({ where: { id: ids.connectionId }, select }))?.store.name ?? null;
  if (ids.importId)
    return (await ctx.db.import.findUnique({ where: { id: ids.importId }, select }))?.store.name ?? null;
  const reviewId =
    ids.reviewId ?? (ids.replyId && (await ctx.db.reviewReply.findUnique({ where: { id: ids.replyId } }))?.reviewId);
  if (!reviewId) return null;
  return (await ctx.db.review.findFirst({ where: { id: reviewId }, select }))?.store.name ?? null;
}
