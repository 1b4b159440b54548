import type { z } from "zod";
import type { Tx } from "@/server/platform/db";
import { type JobName, type JobPayload, jobCatalog, priority } from "./catalog";

/** Adds a job on the caller's transaction: the row and the job commit together or not at all. */
export async function enqueue<N extends JobName>(
  tx: Tx,
  name: N,
  payload: JobPayload<N>,
  options: { runAt?: Date } = {},
): Promise<void> {
  const spec = jobCatalog[name];
  const parsed = (spec.payload as z.ZodType<JobPayload<N>>).parse(payload);
  const key = spec.key && `${name}:${(spec.key as (p: JobPayload<N>) => string)(parsed)}`;
  await tx.$executeRaw`select enqueue_job(${name}, ${JSON.stringify(parsed)}::json, ${key},
    ${priority[spec.priority]}::int, ${spec.maxAttempts}::int, ${options.runAt ?? null}::timestamptz)`;
}
