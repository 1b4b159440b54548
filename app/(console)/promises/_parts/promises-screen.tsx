"use client";

import { Handshake } from "lucide-react";
import { useTranslations } from "next-intl";
import { parseAsString, parseAsStringLiteral, useQueryStates } from "nuqs";
import { groupOf, promiseGroups } from "@/components/promises/group-promises";
import { PromiseRow } from "@/components/promises/promise-row";
import type { PromiseData } from "@/components/promises/types";
import { BarHeader } from "@/components/shell/bar-header";
import { Page } from "@/components/shell/page";
import { EmptyState } from "@/components/ui/empty-state";
import { LoadProblem } from "@/components/ui/load-problem";
import { Panel, PanelHeader } from "@/components/ui/panel";
import { Segmented } from "@/components/ui/segmented";
import { Skeleton } from "@/components/ui/skeleton";
import { isUuid } from "../../_parts/is-uuid";
import { usePromises } from "./use-promises";

const tabs = ["open", "closed"] as const;

/** What the replies promised: still to be kept by day, or settled. */
export function PromisesScreen() {
  const t = useTranslations("promises");
  const [{ tab, store }, setAddress] = useQueryStates({
    tab: parseAsStringLiteral(tabs).withDefault("open"),
    store: parseAsString,
  });
  const { list, settle, move } = usePromises({ tab, storeId: isUuid(store) ? store : undefined });
  const rows = (promises: readonly PromiseData[], today: string) => (
    <ul className="divide-y divide-border">
      {promises.map((promise) => (
        <PromiseRow
          key={promise.id}
          promise={promise}
          today={today}
          onSettle={(state) => void settle(promise, state)}
          onMove={(dueOn) => void move(promise, dueOn)}
        />
      ))}
    </ul>
  );
  return (
    <Page>
      <BarHeader title={t("title")} lead={t("lead")} />
      <Segmented
        label={t("tabs.label")}
        value={tab}
        onChange={(next) => void setAddress({ tab: next })}
        options={tabs.map((value) => ({ value, label: t(`tabs.${value}`) }))}
        className="mb-4 max-lg:flex max-lg:*:flex-1"
      />
      {list.data ? (
        <Groups tab={tab} promises={list.data.items} today={list.data.today} rows={rows} />
      ) : list.error ? (
        <LoadProblem title={t("problem")} onRetry={() => void list.refetch()} />
      ) : (
        <Skeleton className="h-72 rounded-lg" />
      )}
    </Page>
  );
}

type GroupsProps = {
  tab: (typeof tabs)[number];
  promises: readonly PromiseData[];
  today: string;
  rows: (promises: readonly PromiseData[], today: string) => React.ReactNode;
};

function Groups({ tab, promises, today, rows }: GroupsProps) {
  const t = useTranslations("promises");
  if (promises.length === 0)
    return (
      <EmptyState icon={<Handshake />} title={t(`empty.${tab}`)}>
        {t(`empty.${tab}Detail`)}
      </EmptyState>
    );
  if (tab === "closed") return <Panel aria-label={t("tabs.closed")}>{rows(promises, today)}</Panel>;
  return promiseGroups.map((group) => {
    const members = promises.filter(({ dueOn }) => groupOf(dueOn, today) === group);
    if (members.length === 0) return null;
    return (
      <Panel key={group} aria-labelledby={`promises-${group}`} className="mb-4 lg:mb-5">
        <PanelHeader id={`promises-${group}`} title={t(`group.${group}`)} />
        {rows(members, today)}
      </Panel>
    );
  });
}
