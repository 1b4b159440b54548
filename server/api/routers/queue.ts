import { getQueue } from "@/server/features/queue/get-queue";
import { dismissJob, FailedJobInput, retryJob } from "@/server/features/queue/retry-job";
import { adminOnly, router } from "../trpc";

export const queueRouter = router({
  get: adminOnly.query(({ ctx }) => getQueue(ctx)),
  retry: adminOnly.input(FailedJobInput).mutation(({ ctx, input }) => retryJob(ctx, input)),
  dismiss: adminOnly.input(FailedJobInput).mutation(({ ctx, input }) => dismissJob(ctx, input)),
});
