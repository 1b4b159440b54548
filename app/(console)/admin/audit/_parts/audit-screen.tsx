"use client";

import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { ScrollText } from "lucide-react";
import { useTranslations } from "next-intl";
import { useDeferredValue, useState } from "react";
import { useTRPC } from "@/app/_trpc/client";
import { AuditTable } from "@/components/admin/audit-table";
import { SearchedList } from "../../_parts/searched-list";

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
    <SearchedList
      title={t("title")}
      lead={t("lead")}
      search={{ label: t("search"), hint: t("searchHint"), typed, onType: setTyped }}
      rows={entries}
      empty={{ icon: <ScrollText />, title: t("none") }}
      pages={list}
    >
      <AuditTable entries={entries ?? []} />
    </SearchedList>
  );
}
