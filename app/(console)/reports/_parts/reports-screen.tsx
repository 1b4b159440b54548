"use client";

import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { FileText } from "lucide-react";
import { useTranslations } from "next-intl";
import { parseAsString, parseAsStringLiteral, useQueryStates } from "nuqs";
import { useTRPC } from "@/app/_trpc/client";
import { NoStore } from "@/components/stores/no-store";
import { LockedHistory } from "@/components/plans/locked-history";
import { ReportRow } from "@/components/reports/report-row";
import { BarHeader } from "@/components/shell/bar-header";
import { Page } from "@/components/shell/page";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { LoadMore } from "@/components/ui/load-more";
import { LoadProblem } from "@/components/ui/load-problem";
import { Panel } from "@/components/ui/panel";
import { Segmented } from "@/components/ui/segmented";
import { SkeletonRows } from "@/components/ui/skeleton";
import { showToast } from "@/components/ui/toast";
import { reportKinds } from "@/server/domain/report/report";
import { MailSettings } from "./mail-settings";

const refreshMs = 300_000;

/** The days and weeks of the shops, and whether they come by mail. */
export function ReportsScreen() {
  const t = useTranslations("reports");
  const trpc = useTRPC();
  const [{ kind, store }, setAddress] = useQueryStates({
    kind: parseAsStringLiteral(reportKinds).withDefault("daily"),
    store: parseAsString,
  });
  const shell = useQuery(trpc.accounts.shell.queryOptions(undefined, { staleTime: 30_000 })).data;
  const storeId = shell?.stores.find(({ id }) => id === store)?.id;
  const list = useInfiniteQuery(
    trpc.reports.list.infiniteQueryOptions(
      { kind, storeId },
      { getNextPageParam: (page) => page.nextCursor, refetchInterval: refreshMs },
    ),
  );
  if (shell?.stores.length === 0) return <NoStore />;
  const rows = list.data?.pages.flatMap((page) => page.items);
  return (
    <Page className="max-w-224">
      <BarHeader title={t("title")} lead={t("lead")} />
      <Segmented
        label={t("kind.label")}
        value={kind}
        onChange={(next) => void setAddress({ kind: next })}
        options={reportKinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
        className="mb-4 max-lg:flex max-lg:*:flex-1"
      />
      {list.error ? (
        <LoadProblem title={t("problem.title")} onRetry={() => void list.refetch()} className="mb-4">
          {t("problem.detail")}
        </LoadProblem>
      ) : null}
      {rows?.length === 0 ? <NoReport kind={kind} storeId={storeId} /> : null}
      {rows && rows.length > 0 ? (
        <Panel>
          <ul className="divide-y divide-border">
            {rows.map((row) => (
              <li key={row.id}>
                <ReportRow row={row} withStore={!storeId && (shell?.stores.length ?? 0) > 1} />
              </li>
            ))}
          </ul>
        </Panel>
      ) : null}
      {!rows && !list.error ? <SkeletonRows rows={3} label={t("loading")} /> : null}
      <LoadMore hasMore={list.hasNextPage} busy={list.isFetchingNextPage} onLoad={() => void list.fetchNextPage()} />
      <LockedHistory what="reports" locked={list.data?.pages[0]?.locked} className="mt-4" />
      <MailSettings />
    </Page>
  );
}

function NoReport({ kind, storeId }: { kind: (typeof reportKinds)[number]; storeId: string | undefined }) {
  const t = useTranslations("reports.empty");
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const make = useMutation(
    trpc.reports.make.mutationOptions({
      onSuccess: ({ made }) => {
        if (made === 0) showToast({ message: t("nothing") });
        return queryClient.invalidateQueries({ queryKey: trpc.reports.list.pathKey() });
      },
      onError: () => showToast({ message: t("failed") }),
    }),
  );
  return (
    <EmptyState
      icon={<FileText />}
      title={t(kind)}
      actions={
        <Button
          kind="primary"
          size="l"
          busy={make.isPending}
          busyLabel={t("making")}
          onClick={() => make.mutate({ storeId })}
        >
          {t("make")}
        </Button>
      }
    >
      {t(`${kind}Detail`)}
    </EmptyState>
  );
}
