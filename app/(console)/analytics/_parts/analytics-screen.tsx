"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { ChartLine, CloudOff, Lock } from "lucide-react";
import { useTranslations } from "next-intl";
import { useTRPC } from "@/app/_trpc/client";
import { AnalyticsSkeleton } from "@/components/analytics/analytics-skeleton";
import type { Summary } from "@/components/analytics/types";
import { useAnalyticsWords } from "@/components/analytics/use-analytics-words";
import { NoStore } from "@/components/stores/no-store";
import { BarHeader } from "@/components/shell/bar-header";
import { Page } from "@/components/shell/page";
import { Button, ButtonLink } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import { EmptyState } from "@/components/ui/empty-state";
import { When } from "@/components/ui/when";
import type { RangeInput } from "@/server/domain/analytics/range";
import { plans } from "@/server/domain/plan";
import { AnalyticsPanels } from "./analytics-panels";
import { ExportButton } from "./export-button";
import { RangePicker } from "./range-picker";
import { useRangeAddress } from "./use-range-address";

const freshMs = 60_000;

/** What the reviews of a period say. */
export function AnalyticsScreen() {
  const t = useTranslations("analytics");
  const trpc = useTRPC();
  const shell = useQuery(trpc.accounts.shell.queryOptions(undefined, { staleTime: freshMs })).data;
  const isBound = shell && shell.user.role !== "admin";
  const { asked, change } = useRangeAddress(isBound ? plans[shell.plan.id].historyDays : null);
  const stores = shell?.stores ?? [];
  const known: RangeInput = { ...asked, storeId: stores.find(({ id }) => id === asked.storeId)?.id };
  const summary = useQuery(
    trpc.analytics.summary.queryOptions(known, {
      enabled: Boolean(shell),
      staleTime: freshMs,
      placeholderData: keepPreviousData,
    }),
  );
  if (shell?.stores.length === 0) return <NoStore />;
  const isTooLong = summary.error?.data?.reason === "HISTORY";
  return (
    <Page>
      <BarHeader
        title={t("title")}
        lead={summary.data ? <Basis summary={summary.data} /> : summary.error ? null : t("loading")}
        action={summary.data ? <ExportButton asked={known} shown={summary.data.range} /> : null}
      />
      {shell ? <RangePicker asked={known} today={shell.today} stores={stores} onChange={change} /> : null}
      <div
        aria-busy={summary.isPlaceholderData || undefined}
        className={cn("mt-4 transition-opacity lg:mt-5", summary.isPlaceholderData && "opacity-60")}
      >
        {summary.data && isBlank(summary.data) ? (
          <EmptyState
            icon={<ChartLine />}
            title={t("blank.title")}
            actions={
              <ButtonLink href="/stores" size="l">
                {t("blank.way")}
              </ButtonLink>
            }
          >
            {t("blank.detail")}
          </EmptyState>
        ) : summary.data && shell ? (
          <AnalyticsPanels
            asked={known}
            summary={summary.data}
            stores={stores}
            plan={shell.plan.id}
            isAdmin={shell.user.role === "admin"}
          />
        ) : isTooLong ? (
          <EmptyState
            icon={<Lock />}
            title={t("history.title")}
            actions={
              <>
                <Button size="l" onClick={() => change({ days: 7, from: null, to: null })}>
                  {t("history.shorter")}
                </Button>
                <ButtonLink href="/billing" kind="primary" size="l">
                  {t("history.way")}
                </ButtonLink>
              </>
            }
          >
            {t("history.detail")}
          </EmptyState>
        ) : summary.error ? (
          <EmptyState
            icon={<CloudOff />}
            tone="urgent"
            title={t("error.title")}
            actions={
              <Button kind="primary" size="l" onClick={() => void summary.refetch()}>
                {t("error.retry")}
              </Button>
            }
          >
            {t("error.detail")}
          </EmptyState>
        ) : (
          <AnalyticsSkeleton />
        )}
      </div>
    </Page>
  );
}

/** Not one review, neither in the period nor in what is drawn before it. */
const isBlank = ({ now, trend, undated }: Summary) =>
  now.reviews === 0 && undated === 0 && trend.steps.every(({ reviews }) => reviews === 0);

/** Which days, from how many reviews, and how old what we know is. */
function Basis({ summary: { range, now, undated, collectedAt } }: { summary: Summary }) {
  const t = useTranslations("analytics");
  const words = useAnalyticsWords();
  return (
    <>
      {t("basis", { period: words.period(range), count: now.reviews })}
      {collectedAt ? (
        <>
          {"\u00a0· "}
          {t("collected")} <When at={collectedAt} />
        </>
      ) : null}
      {undated > 0 ? `\u00a0· ${t("undated", { count: undated })}` : null}
    </>
  );
}
