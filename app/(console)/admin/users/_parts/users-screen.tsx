"use client";

import { keepPreviousData, useInfiniteQuery, useMutation } from "@tanstack/react-query";
import { Users } from "lucide-react";
import { useTranslations } from "next-intl";
import { useDeferredValue, useState } from "react";
import { useTRPC } from "@/app/_trpc/client";
import { UserTable } from "@/components/admin/user-table";
import { SearchedList } from "../../_parts/searched-list";
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
    <SearchedList
      title={t("title")}
      lead={t("lead")}
      search={{ label: t("search"), typed, onType: setTyped }}
      rows={users}
      empty={{ icon: <Users />, title: t("none") }}
      pages={list}
    >
      <UserTable
        users={users ?? []}
        viewing={viewAs.isPending ? viewAs.variables.userId : null}
        onView={(userId) => viewAs.mutate({ userId })}
      />
    </SearchedList>
  );
}
