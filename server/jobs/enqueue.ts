import type { z } from "zod";
import type { Tx } from "@/server/platform/db";
import { type JobName, type JobPayload, type JobSpec, jobCatalog, priority } from "./catalog";

/** Adds a job on the caller's transaction: the row and the job commit together or not at all. */
export async function enqueue<N extends JobName>(
  tx: Tx,
  name: N,
  payload: JobPayload<N>,
  options: { runAt?: Date } = {},
): Promise<void> {
  const spec = jobCatalog[name] as unknown as JobSpec<z.ZodType<JobPayload<N>>>;
  const parsed = spec.payload.parse(payload);
  const key = spec.key && `${name}:${spec.key(parsed)}`;
  await tx.$executeRaw`select enqueue_job(${name}, ${JSON.stringify(parsed)}::json, ${key},
    ${priority[spec.priority]}::int, ${spec.maxAttempts}::int, ${options.runAt ?? null}::timestamptz)`;
}
