"use client";

import { FilterX, Inbox } from "lucide-react";
import { useTranslations } from "next-intl";
import { type InboxFilter, isFiltered } from "@/components/inbox/inbox-head";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";

type EmptyListProps = { filter: InboxFilter; onClear: () => void };

/** A view without reviews: because of its filters, or because there is nothing in it. */
export function EmptyList({ filter, onClear }: EmptyListProps) {
  const t = useTranslations("inbox");
  if (isFiltered(filter))
    return (
      <EmptyState
        icon={<FilterX />}
        title={t("empty.filteredTitle")}
        actions={<Button onClick={onClear}>{t("filter.clear")}</Button>}
      >
        {t("empty.filteredDetail")}
      </EmptyState>
    );
  const [title, detail] = {
    needs_reply: [t("empty.doneTitle"), t("empty.doneDetail")],
    waiting: [t("empty.waiting"), t("empty.waitingDetail")],
    replied: [t("empty.replied"), t("empty.repliedDetail")],
    all: [t("empty.noReviewsTitle"), t("empty.noReviewsDetail")],
  }[filter.tab];
  return (
    <EmptyState icon={<Inbox />} title={title}>
      {detail}
    </EmptyState>
  );
}
