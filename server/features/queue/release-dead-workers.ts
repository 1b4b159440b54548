import type { Db } from "@/server/platform/db";

/** A worker silent for longer than this is taken for dead. It beats every 5 s. */
export const silentAfterSeconds = 30;

/**
 * Gives the jobs of dead workers back to the queue: of those silent too long, and of those that never wrote a heartbeat.
 * Returns the pools released. One worker at a time does this.
 */
export async function releaseDeadWorkers(db: Db): Promise<string[]> {
  return db.$transaction(async (tx) => {
    const [lock] = await tx.$queryRaw<{ ours: boolean }[]>`
      select pg_try_advisory_xact_lock(hashtextextended('release-dead-workers', 0)) as ours`;
    if (!lock?.ours) return [];
    const dead = await tx.$queryRaw<{ poolId: string }[]>`
      select distinct j.locked_by as "poolId" from graphile_worker._private_jobs j
      where j.locked_by is not null and j.locked_at < now() - make_interval(secs => ${silentAfterSeconds})
        and not exists (select 1 from worker_heartbeat h
          where h.pool_id = j.locked_by and h.seen_at > now() - make_interval(secs => ${silentAfterSeconds}))`;
    const poolIds = dead.map((row) => row.poolId);
    if (poolIds.length > 0) await tx.$executeRaw`select graphile_worker.force_unlock_workers(${poolIds}::text[])`;
    await tx.$executeRaw`delete from worker_heartbeat where seen_at < now() - interval '1 hour'`;
    return poolIds;
  });
}
