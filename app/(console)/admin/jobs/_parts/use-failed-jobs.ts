"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useTRPC } from "@/app/_trpc/client";
import type { FailedJobData } from "@/components/admin/types";
import { showToast } from "@/components/ui/toast";
import { showRefusal } from "../../../_parts/show-refusal";

/** Puts failed jobs back into the queue or takes them off the list. */
export function useFailedJobs() {
  const t = useTranslations("admin.failed");
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const [busy, setBusy] = useState<ReadonlySet<string>>(new Set());
  const retryOne = useMutation(trpc.queue.retry.mutationOptions());
  const dismissOne = useMutation(trpc.queue.dismiss.mutationOptions());

  async function act(jobs: readonly FailedJobData[], one: typeof retryOne | typeof dismissOne, done: string) {
    setBusy(new Set(jobs.map((job) => job.id)));
    const answers = await Promise.allSettled(jobs.map((job) => one.mutateAsync({ jobId: job.id })));
    await queryClient.invalidateQueries({ queryKey: trpc.queue.pathKey() });
    setBusy(new Set());
    const refused = answers.find((answer) => answer.status === "rejected");
    if (refused) showRefusal(refused.reason, t("away"));
    else showToast({ message: done });
  }

  return {
    busy,
    retry: (jobs: readonly FailedJobData[]) => act(jobs, retryOne, t("retried", { count: jobs.length })),
    dismiss: (job: FailedJobData) => act([job], dismissOne, t("dismissed")),
  };
}
