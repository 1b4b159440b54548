"use client";

import { useQuery } from "@tanstack/react-query";
import { CloudOff } from "lucide-react";
import { useRouter, useSearchParams } from "next/navigation";
import { useFormatter, useTranslations } from "next-intl";
import { useTRPC } from "@/app/_trpc/client";
import { NoStore } from "@/components/inbox/no-store";
import { useShortcuts, useShortcutsSwitch } from "@/components/inbox/use-shortcuts";
import { HabitsPanel } from "@/components/overview/habits-panel";
import { PlatformPanel } from "@/components/overview/platform-panel";
import { PraisePanel } from "@/components/overview/praise-panel";
import { SatisfactionPanel } from "@/components/overview/satisfaction-panel";
import { TodoList } from "@/components/overview/todo-list";
import { TodaySkeleton } from "@/components/overview/today-skeleton";
import type { Overview } from "@/components/overview/types";
import { Columns, Page, PageHeader } from "@/components/shell/page";
import { Button, ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Kbd } from "@/components/ui/kbd";
import { startOfKoreanDay } from "@/server/domain/calendar";
import { FirstStepsPanel } from "./first-steps-panel";

const refreshMs = 30_000;

/** Today: what to do now, then how things stand. */
export function Today() {
  const t = useTranslations("overview");
  const trpc = useTRPC();
  const router = useRouter();
  const [keysOn] = useShortcutsSwitch();
  const shell = useQuery(trpc.accounts.shell.queryOptions(undefined, { staleTime: refreshMs })).data;
  const asked = useSearchParams().get("store");
  const storeId = shell?.stores.find((store) => store.id === asked)?.id;
  const overview = useQuery(trpc.analytics.overview.queryOptions({ storeId }, { refetchInterval: refreshMs }));
  const urgent = useQuery(
    trpc.reviews.list.queryOptions(
      { tab: "needs_reply", urgent: true, limit: 1, storeId },
      { enabled: (overview.data?.counts.urgent ?? 0) > 0, refetchInterval: refreshMs },
    ),
  );
  const inboxHref = (more: Record<string, string> = {}) => {
    const search = new URLSearchParams({ ...(storeId && { store: storeId }), ...more });
    return search.size > 0 ? `/inbox?${search}` : "/inbox";
  };
  useShortcuts({ goInbox: () => router.push(inboxHref()), goStores: () => router.push("/stores") }, keysOn);

  if (shell?.stores.length === 0) return <NoStore />;
  if (!overview.data)
    return (
      <Page>
        {overview.error ? (
          <EmptyState
            heading="h1"
            icon={<CloudOff />}
            tone="urgent"
            title={t("error.title")}
            actions={
              <Button kind="primary" size="l" onClick={() => void overview.refetch()}>
                {t("error.retry")}
              </Button>
            }
          >
            {t("error.detail")}
          </EmptyState>
        ) : (
          <TodaySkeleton />
        )}
      </Page>
    );
  const { data } = overview;
  return (
    <Page>
      <TodayHeader overview={data} inboxHref={inboxHref()} />
      <TodoList overview={data} urgent={urgent.data?.items[0]} inboxHref={inboxHref} storeId={storeId} />
      <FirstStepsPanel />
      <Columns>
        <SatisfactionPanel satisfaction={data.satisfaction} weeks={data.weeks} totals30={data.totals30} />
        <PlatformPanel platforms={data.platforms} />
      </Columns>
      <Columns>
        <PraisePanel praise={data.praise} />
        <HabitsPanel totals30={data.totals30} />
      </Columns>
    </Page>
  );
}

function TodayHeader({ overview, inboxHref }: { overview: Overview; inboxHref: string }) {
  const t = useTranslations("overview");
  const format = useFormatter();
  const { counts, ready, weeks } = overview;
  const drafted = ready.safe + ready.toRead;
  const isNew = counts.needsReply === 0 && weeks.every((week) => week.reviews === 0);
  return (
    <PageHeader
      above={format.dateTime(startOfKoreanDay(overview.today), { month: "long", day: "numeric", weekday: "long" })}
      title={
        counts.needsReply > 0
          ? t("needsReply", { count: counts.needsReply })
          : isNew
            ? t("noReviews")
            : t("nothingToReply")
      }
      lead={
        counts.needsReply === 0
          ? t("willTell")
          : drafted >= counts.needsReply
            ? t("allDrafted")
            : drafted > 0
              ? t("someDrafted", { count: drafted })
              : null
      }
      action={
        counts.needsReply > 0 ? (
          <ButtonLink href={inboxHref} kind="primary" size="main">
            {t("start")}
            <Kbd>G</Kbd>
            <Kbd>I</Kbd>
          </ButtonLink>
        ) : null
      }
    />
  );
}
