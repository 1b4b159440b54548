"use client";

import { useTranslations } from "next-intl";
import { Button } from "./button";

type LoadMoreProps = { hasMore: boolean; busy: boolean; onLoad: () => void };

/** The end of a keyset-paged list: no page numbers, only what comes after. */
export function LoadMore({ hasMore, busy, onLoad }: LoadMoreProps) {
  const t = useTranslations("ui.loadMore");
  if (!hasMore) return null;
  return (
    <div className="grid place-items-center p-4">
      <Button kind="quiet" busy={busy} busyLabel={t("busy")} onClick={onLoad}>
        {t("label")}
      </Button>
    </div>
  );
}
