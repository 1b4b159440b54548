"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useTRPC } from "@/app/_trpc/client";
import { FailedTable } from "@/components/admin/failed-table";
import { type QueueHealth, queueHealth } from "@/components/admin/queue-health";
import { QueueTable } from "@/components/admin/queue-table";
import { QueueTiles } from "@/components/admin/queue-tiles";
import type { FailedJobData } from "@/components/admin/types";
import { useJobName } from "@/components/admin/use-job-name";
import { useSpanWords } from "@/components/admin/use-span-words";
import { WorkerList } from "@/components/admin/worker-list";
import { Columns, Page, PageHeader } from "@/components/shell/page";
import { TopBar } from "@/components/shell/top-bar";
import { AskDialog } from "@/components/ui/ask-dialog";
import { Notice } from "@/components/ui/notice";
import { Skeleton } from "@/components/ui/skeleton";
import { useFailedJobs } from "./use-failed-jobs";

const pollMs = 5_000;

/** The queue as an operator needs it: the worst thing first, then every kind of job, the workers, what failed. */
export function JobsScreen() {
  const t = useTranslations("admin");
  const trpc = useTRPC();
  const { data, error } = useQuery(trpc.queue.get.queryOptions(undefined, { refetchInterval: pollMs }));
  const failedJobs = useFailedJobs();
  const [dismissed, setDismissed] = useState<FailedJobData | null>(null);
  if (error && !data) throw error;
  return (
    <div data-own-bar>
      <TopBar before={<p className="min-w-0 flex-1 truncate text-h2 font-bold">{t("title")}</p>} />
      <Page>
        {data ? (
          <WorstFirst health={queueHealth(data)} workers={data.workers.length} />
        ) : (
          <PageHeader title={t("title")} />
        )}
        {error ? (
          <Notice tone="caution" role="status" title={t("stale")} className="mb-4">
            {t("staleDetail")}
          </Notice>
        ) : null}
        {data ? (
          <>
            <QueueTiles queues={data.queues} failedCount={data.failedCount} />
            <Columns className="lg:items-start">
              <QueueTable queues={data.queues} />
              <WorkerList workers={data.workers} now={data.now} />
            </Columns>
            <FailedTable
              failed={data.failed}
              failedCount={data.failedCount}
              busy={failedJobs.busy}
              onRetry={(jobs) => void failedJobs.retry(jobs)}
              onDismiss={setDismissed}
            />
          </>
        ) : (
          <Skeleton className="h-96 rounded-lg" />
        )}
        <DismissDialog
          job={dismissed}
          onClose={() => setDismissed(null)}
          onDismiss={(job) => {
            setDismissed(null);
            void failedJobs.dismiss(job);
          }}
        />
      </Page>
    </div>
  );
}

function WorstFirst({ health, workers }: { health: QueueHealth; workers: number }) {
  const t = useTranslations("admin.health");
  const span = useSpanWords();
  const jobName = useJobName();
  switch (health.kind) {
    case "no-workers":
      return <PageHeader title={t("noWorkers")} lead={t("noWorkersLead")} />;
    case "silent-worker":
      return (
        <PageHeader
          title={t("silent", { number: health.number })}
          lead={t("silentLead", { span: span(health.seconds) })}
        />
      );
    case "late":
      return (
        <PageHeader
          title={t("late", { job: jobName(health.queue.name) })}
          lead={t("lateLead", { span: span(health.seconds), workers })}
        />
      );
    case "failed":
      return <PageHeader title={t("failed", { count: health.count })} lead={t("failedLead")} />;
    case "fine":
      return <PageHeader title={t("fine")} lead={t("fineLead", { workers })} />;
  }
}

type DismissDialogProps = {
  job: FailedJobData | null;
  onClose: () => void;
  onDismiss: (job: FailedJobData) => void;
};

function DismissDialog({ job, onClose, onDismiss }: DismissDialogProps) {
  const t = useTranslations("admin.failed");
  const jobName = useJobName();
  return (
    <AskDialog
      danger
      open={job !== null}
      onOpenChange={(open) => open || onClose()}
      title={t("dismissTitle")}
      description={job ? t("dismissDetail", { job: jobName(job.name), shop: job.subject ?? t("noShop") }) : null}
      leave={t("leave")}
      action={t("dismiss")}
      onConfirm={() => job && onDismiss(job)}
    />
  );
}
