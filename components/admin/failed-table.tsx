"use client";

import { RotateCw } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Panel, PanelHeader } from "@/components/ui/panel";
import { Table, Td, Th } from "@/components/ui/table";
import { When } from "@/components/ui/when";
import { failureKind, mayPass } from "./failure-kind";
import type { FailedJobData } from "./types";
import { useJobName } from "./use-job-name";

type FailedTableProps = {
  failed: readonly FailedJobData[];
  failedCount: number;
  /** Those that are being put back or taken off. */
  busy: ReadonlySet<string>;
  onRetry: (jobs: readonly FailedJobData[]) => void;
  onDismiss: (job: FailedJobData) => void;
};

/** Jobs that failed for good: why, in words, and what one can do. */
export function FailedTable({ failed, failedCount, busy, onRetry, onDismiss }: FailedTableProps) {
  const t = useTranslations("admin.failed");
  const passing = failed.filter((job) => mayPass(failureKind(job.reason)));
  return (
    <Panel className="mt-4 lg:mt-5">
      <PanelHeader
        title={
          <>
            {t("title")} <span className="font-medium text-text-3 tabular-nums">{failedCount}</span>
          </>
        }
        aside={
          passing.length > 1 ? (
            <Button size="s" onClick={() => onRetry(passing)}>
              <RotateCw />
              {t("retryPassing", { count: passing.length })}
            </Button>
          ) : null
        }
      />
      {failed.length === 0 ? (
        <p className="px-5 pt-2 pb-5 text-text-2 max-lg:px-4.25">{t("empty")}</p>
      ) : (
        <Table className="my-1.5">
          <thead>
            <tr>
              <Th>{t("job")}</Th>
              <Th className="max-lg:hidden">{t("shop")}</Th>
              <Th>{t("reason")}</Th>
              <Th numeric className="max-lg:hidden">
                {t("attempts")}
              </Th>
              <Th className="max-lg:hidden">{t("when")}</Th>
              <Th>
                <span className="sr-only">{t("actions")}</span>
              </Th>
            </tr>
          </thead>
          <tbody>
            {failed.map((job) => (
              <FailedRow
                key={job.id}
                job={job}
                isBusy={busy.has(job.id)}
                onRetry={() => onRetry([job])}
                onDismiss={() => onDismiss(job)}
              />
            ))}
          </tbody>
        </Table>
      )}
      {failedCount > failed.length ? (
        <p className="px-5 pb-4 text-small text-text-3">{t("more", { shown: failed.length })}</p>
      ) : null}
    </Panel>
  );
}

type FailedRowProps = { job: FailedJobData; isBusy: boolean; onRetry: () => void; onDismiss: () => void };

function FailedRow({ job, isBusy, onRetry, onDismiss }: FailedRowProps) {
  const t = useTranslations("admin.failed");
  const name = useJobName()(job.name);
  const described = { job: name, shop: job.subject ?? t("noShop") };
  return (
    <tr>
      <Td className="align-top font-semibold lg:whitespace-nowrap">{name}</Td>
      <Td className="align-top text-text-2 max-lg:hidden">{described.shop}</Td>
      <Td className="align-top">
        <span className="block text-small text-text-3 lg:hidden">
          {described.shop} · {t("times", { count: job.attempts })} · <When at={job.failedAt} />
        </span>
        {t(`kind.${failureKind(job.reason)}`)}
        {job.reason ? (
          <details className="text-small text-text-3">
            <summary className="w-fit cursor-pointer rounded-sm py-0.5 max-lg:py-2.5">{t("raw")}</summary>
            <code className="block max-w-120 break-all whitespace-pre-wrap">{job.reason}</code>
          </details>
        ) : null}
      </Td>
      <Td numeric className="align-top whitespace-nowrap max-lg:hidden">
        {t("times", { count: job.attempts })}
      </Td>
      <Td className="align-top text-small whitespace-nowrap text-text-3 max-lg:hidden">
        <When at={job.failedAt} />
      </Td>
      <Td className="align-top">
        <span className="flex flex-wrap justify-end gap-1">
          <Button size="s" busy={isBusy} aria-label={t("retryOf", described)} onClick={onRetry}>
            {t("retry")}
          </Button>
          <Button size="s" kind="quiet" aria-label={t("dismissOf", described)} onClick={onDismiss}>
            {t("dismiss")}
          </Button>
        </span>
      </Td>
    </tr>
  );
}
