import { z } from "zod";
import { actorName, type Ctx } from "@/server/context";
import { reopenImport } from "@/server/features/imports/public";
import { type JobName, type JobPayload, jobNames } from "@/server/jobs/catalog";
import { enqueue } from "@/server/jobs/enqueue";
import { AppError } from "@/server/platform/errors";

export const FailedJobInput = z.object({ jobId: z.uuid() });

/** Puts a job that had failed for good back into the queue with all its attempts. */
export async function retryJob(ctx: Ctx, input: z.infer<typeof FailedJobInput>): Promise<void> {
  await ctx.db.$transaction(async (tx) => {
    const job = await tx.failedJob.findUnique({ where: { id: input.jobId } });
    if (!job) throw new AppError("NOT_FOUND", "jobGone");
    if (!jobNames.includes(job.name as JobName)) throw new AppError("CONFLICT", "jobKindGone");
    const { count } = await tx.failedJob.deleteMany({ where: { id: job.id } });
    if (count === 0) throw new AppError("NOT_FOUND", "jobGone");
    if (job.name === "run-import") await reopenImport(tx, job.payload as JobPayload<"run-import">);
    await enqueue(tx, job.name as JobName, job.payload as never);
    await tx.auditLog.create({
      data: { actor: actorName(ctx.actor), action: "job.retried", target: job.id, data: { name: job.name } },
    });
  });
}

/** Takes a failed job off the list for good. */
export async function dismissJob(ctx: Ctx, input: z.infer<typeof FailedJobInput>): Promise<void> {
  await ctx.db.$transaction(async (tx) => {
    const { count } = await tx.failedJob.deleteMany({ where: { id: input.jobId } });
    if (count === 0) throw new AppError("NOT_FOUND", "jobGone");
    await tx.auditLog.create({ data: { actor: actorName(ctx.actor), action: "job.dismissed", target: input.jobId } });
  });
}
