"use client";

import { keepPreviousData, useInfiniteQuery, useMutation } from "@tanstack/react-query";
import { Users } from "lucide-react";
import { useTranslations } from "next-intl";
import { useDeferredValue, useState } from "react";
import { useTRPC } from "@/app/_trpc/client";
import { SearchBox } from "@/components/admin/search-box";
import { UserTable } from "@/components/admin/user-table";
import { Page, PageHeader } from "@/components/shell/page";
import { EmptyState } from "@/components/ui/empty-state";
import { LoadMore } from "@/components/ui/load-more";
import { Panel } from "@/components/ui/panel";
import { Skeleton } from "@/components/ui/skeleton";
import { showRefusal } from "../../../_parts/show-refusal";

/** People of the service; an operator may look at the product with their eyes. */
export function UsersScreen() {
  const t = useTranslations("operator.users");
  const trpc = useTRPC();
  const [typed, setTyped] = useState("");
  const text = useDeferredValue(typed.trim());
  const list = useInfiniteQuery(
    trpc.admin.users.infiniteQueryOptions(
      { text },
      { getNextPageParam: (page) => page.next, placeholderData: keepPreviousData },
    ),
  );
  // A full load: nothing of the operator's own screens stays in memory.
  // eslint-disable-next-line @next/next/no-location-assign-relative-destination
  const enter = () => window.location.assign("/overview");
  const viewAs = useMutation(
    trpc.admin.viewAs.mutationOptions({
      onSuccess: enter,
      onError: (error) => showRefusal(error, t("away")),
    }),
  );
  if (list.error && !list.data) throw list.error;
  const users = list.data?.pages.flatMap((page) => page.users);
  return (
    <Page>
      <PageHeader title={t("title")} lead={t("lead")} />
      <SearchBox label={t("search")} value={typed} onChange={setTyped} />
      {users ? (
        <Panel className="overflow-hidden">
          {users.length === 0 ? (
            <EmptyState icon={<Users />} title={t("none")} className="pb-10" />
          ) : (
            <UserTable
              users={users}
              viewing={viewAs.isPending ? viewAs.variables.userId : null}
              onView={(userId) => viewAs.mutate({ userId })}
            />
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
