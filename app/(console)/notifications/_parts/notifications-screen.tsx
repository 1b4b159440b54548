"use client";

import { Bell, CheckCheck, SlidersHorizontal } from "lucide-react";
import { useTranslations } from "next-intl";
import { useFormatter } from "@/components/ui/use-formatter";
import { parseAsString, parseAsStringLiteral, useQueryStates } from "nuqs";
import { groupByDay } from "@/components/notifications/group-by-day";
import { NightLine } from "@/components/notifications/night-line";
import { NotificationRow } from "@/components/notifications/notification-row";
import type { NotificationData } from "@/components/notifications/types";
import { Page } from "@/components/shell/page";
import { TopBar } from "@/components/shell/top-bar";
import { Button, ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { LoadMore } from "@/components/ui/load-more";
import { LoadProblem } from "@/components/ui/load-problem";
import { Panel } from "@/components/ui/panel";
import { Segmented } from "@/components/ui/segmented";
import { SkeletonRows } from "@/components/ui/skeleton";
import { addDays, startOfKoreanDay } from "@/server/domain/calendar";
import { notificationDays, notificationViews } from "@/server/domain/notification";
import { isUuid } from "../../_parts/is-uuid";
import { useNotifications } from "./use-notifications";

/** What the owner was told, by day. */
export function NotificationsScreen() {
  const t = useTranslations("notifications");
  const [{ view, store }, setAddress] = useQueryStates({
    view: parseAsStringLiteral(notificationViews).withDefault("all"),
    store: parseAsString,
  });
  const told = useNotifications({ view, storeId: isUuid(store) ? store : undefined });
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = told.list;
  const latest = data?.pages[0];
  const counts = latest?.counts;
  const canRead = (counts?.unread ?? 0) > 0;
  const problem = error ? (
    <LoadProblem title={t("problem.title")} onRetry={() => void refetch()} className="mt-4">
      {t("problem.detail")}
    </LoadProblem>
  ) : null;
  return (
    <div data-own-bar>
      <TopBar title={t("title")}>
        {canRead ? (
          <Button kind="quiet" size="l" square aria-label={t("readAll")} onClick={told.readAll}>
            <CheckCheck />
          </Button>
        ) : null}
        <ButtonLink kind="quiet" size="l" square aria-label={t("choose")} href="/settings#notify">
          <SlidersHorizontal />
        </ButtonLink>
      </TopBar>
      <Page className="max-w-224">
        <header className="mb-6 flex items-center gap-4 max-lg:hidden">
          <h1 className="flex-1">{t("title")}</h1>
          {canRead ? (
            <Button kind="quiet" busy={told.isReadingAll} onClick={told.readAll}>
              <CheckCheck />
              {t("readAll")}
            </Button>
          ) : null}
          <ButtonLink href="/settings#notify">
            <SlidersHorizontal />
            {t("choose")}
          </ButtonLink>
        </header>
        <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2.5">
          <Segmented
            label={t("view.label")}
            value={view}
            onChange={(next) => void setAddress({ view: next })}
            options={notificationViews.map((value) => ({
              value,
              label: t(`view.${value}`),
              count: value === "all" ? undefined : counts?.[value],
            }))}
            className="max-lg:flex max-lg:w-full max-lg:*:flex-1"
          />
          {latest ? <NightLine quiet={latest.quiet} /> : null}
        </div>
        {data && latest ? (
          <>
            {problem}
            <Days rows={data.pages.flatMap((page) => page.items)} today={latest.today} view={view} told={told} />
            <LoadMore hasMore={hasNextPage} busy={isFetchingNextPage} onLoad={() => void fetchNextPage()} />
          </>
        ) : (
          (problem ?? <SkeletonRows rows={3} label={t("loading")} className="mt-12" />)
        )}
        <p className="mt-4 text-small text-text-3">{t("kept", { days: notificationDays })}</p>
      </Page>
    </div>
  );
}

type DaysProps = {
  rows: readonly NotificationData[];
  today: string;
  view: (typeof notificationViews)[number];
  told: Pick<ReturnType<typeof useNotifications>, "open" | "read">;
};

function Days({ rows, today, view, told }: DaysProps) {
  const t = useTranslations("notifications");
  const dayWord = useDayWord(today);
  if (rows.length === 0)
    return (
      <EmptyState icon={<Bell />} title={t(`empty.${view}`)}>
        {t(`empty.${view}Detail`)}
      </EmptyState>
    );
  return groupByDay(rows).map(({ day, rows: ofDay }) => (
    <section key={day} aria-labelledby={`day-${day}`}>
      <h2 id={`day-${day}`} className="pt-4.5 pb-2 text-small font-semibold text-text-2">
        {dayWord(day)}
      </h2>
      <Panel>
        <ul className="divide-y divide-border">
          {ofDay.map((each) => (
            <li key={each.id}>
              <NotificationRow
                told={each}
                onRead={() => told.read(each.id)}
                onOpen={() => {
                  if (!each.isRead) told.open(each.id);
                }}
              />
            </li>
          ))}
        </ul>
      </Panel>
    </section>
  ));
}

/** 오늘, 어제, 11월 20일 금요일. */
function useDayWord(today: string): (day: string) => string {
  const t = useTranslations("notifications.day");
  const format = useFormatter();
  return (day) =>
    day === today
      ? t("today")
      : day === addDays(today, -1)
        ? t("yesterday")
        : format.dateTime(startOfKoreanDay(day), { month: "long", day: "numeric", weekday: "long" });
}
