import type { Ctx } from "@/server/context";
import { giveUpImport } from "@/server/features/imports/public";
import type { JobName, JobPayload } from "@/server/jobs/catalog";
import type { Tx } from "@/server/platform/db";

type Failed = { name: string; payload: unknown; reason: string };

/**
 * Moves jobs that used up their attempts out of the queue into `failed_jobs`, with the last error as the reason; what an
 * owner waits for is told to them in the same transaction.
 */
export async function collectFailedJobs(ctx: Ctx): Promise<Pick<Failed, "name" | "reason">[]> {
  return ctx.db.$transaction(async (tx) => {
    const failed = await takeFailed(tx);
    for (const { name, payload } of failed)
      if (name === ("run-import" satisfies JobName)) await giveUpImport(ctx, tx, payload as JobPayload<"run-import">);
    return failed.map(({ name, reason }) => ({ name, reason }));
  });
}

function takeFailed(tx: Tx): Promise<Failed[]> {
  return tx.$queryRaw`
    with gone as (
      delete from graphile_worker._private_jobs j using graphile_worker._private_tasks t
      where t.id = j.task_id and j.attempts >= j.max_attempts and j.locked_at is null
      returning t.identifier as name, j.payload, j.last_error, j.attempts, j.created_at)
    insert into failed_jobs (name, payload, reason, attempts, queued_at)
    select name, payload, coalesce(last_error, ''), attempts, created_at from gone
    returning name, payload, reason`;
}
