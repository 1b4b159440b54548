import type { Db } from "@/server/platform/db";

/** Moves jobs that used up their attempts out of the queue into `failed_jobs`, with the last error as the reason. */
export async function collectFailedJobs(db: Db): Promise<{ name: string; reason: string }[]> {
  return db.$queryRaw`
    with gone as (
      delete from graphile_worker._private_jobs j using graphile_worker._private_tasks t
      where t.id = j.task_id and j.attempts >= j.max_attempts and j.locked_at is null
      returning t.identifier as name, j.payload, j.last_error, j.attempts, j.created_at)
    insert into failed_jobs (name, payload, reason, attempts, queued_at)
    select name, payload, coalesce(last_error, ''), attempts, created_at from gone
    returning name, reason`;
}
