"use client";

import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { ScrollText } from "lucide-react";
import { useTranslations } from "next-intl";
import { useDeferredValue, useState } from "react";
import { useTRPC } from "@/app/_trpc/client";
import { AuditTable } from "@/components/admin/audit-table";
import { SearchBox } from "@/components/admin/search-box";
import { Page, PageHeader } from "@/components/shell/page";
import { EmptyState } from "@/components/ui/empty-state";
import { LoadMore } from "@/components/ui/load-more";
import { Panel } from "@/components/ui/panel";
import { Skeleton } from "@/components/ui/skeleton";

/** Who did what, the latest first. */
export function AuditScreen() {
  const t = useTranslations("operator.audit");
  const trpc = useTRPC();
  const [typed, setTyped] = useState("");
  const text = useDeferredValue(typed.trim());
  const list = useInfiniteQuery(
    trpc.admin.audit.infiniteQueryOptions(
      { text },
      { getNextPageParam: (page) => page.next, placeholderData: keepPreviousData },
    ),
  );
  if (list.error && !list.data) throw list.error;
  const entries = list.data?.pages.flatMap((page) => page.entries);
  return (
    <Page>
      <PageHeader title={t("title")} lead={t("lead")} />
      <SearchBox label={t("search")} hint={t("searchHint")} value={typed} onChange={setTyped} />
      {entries ? (
        <Panel className="overflow-hidden">
          {entries.length === 0 ? (
            <EmptyState icon={<ScrollText />} title={t("none")} className="pb-10" />
          ) : (
            <AuditTable entries={entries} />
          )}
          <LoadMore
            hasMore={list.hasNextPage}
            busy={list.isFetchingNextPage}
            onLoad={() => void list.fetchNextPage()}
          />
        </Panel>
      ) : (
        <Skeleton className="h-96 rounded-lg" />
      )}
    </Page>
  );
}
