"use client";

import { ArrowUp } from "lucide-react";
import { useTranslations } from "next-intl";
import { useFormatter } from "@/components/ui/use-formatter";
import type { ReactNode, RefObject } from "react";
import { ListSkeleton } from "@/components/inbox/inbox-skeleton";
import { type ListStep, ReviewList } from "@/components/inbox/review-list";
import type { InboxItem } from "@/components/inbox/types";
import { Button } from "@/components/ui/button";
import { LoadMore } from "@/components/ui/load-more";
import { Notice } from "@/components/ui/notice";
import { useAgeingNow } from "@/components/ui/use-ageing-now";
import { ListProblem } from "./list-problem";
import type { useInboxList } from "./use-inbox-list";

type ListPaneProps = {
  list: ReturnType<typeof useInboxList>;
  scroller: RefObject<HTMLDivElement | null>;
  urgentFirst: boolean;
  withStore: boolean;
  currentId: string | null;
  chosen: ReadonlySet<string> | null;
  onOpen: (item: InboxItem) => void;
  onPick: (item: InboxItem, range: boolean) => void;
  onStep: (step: ListStep) => void;
  onReach: (item: InboxItem) => void;
  onNoAction: (item: InboxItem) => void;
  canAct: boolean;
  actionBeside: (item: InboxItem, close: () => void) => ReactNode;
  /** What to say when the view holds nothing. */
  empty: ReactNode;
};

/** The rows with what belongs around them: new ones, more of them, trouble. */
export function ListPane({ list, scroller, empty, ...rows }: ListPaneProps) {
  const t = useTranslations("inbox");
  const nowMs = useAgeingNow().getTime();
  const showFresh = () => {
    list.reload();
    scroller.current?.scrollTo({ top: 0 });
    if (scroller.current && scroller.current.scrollHeight === scroller.current.clientHeight)
      window.scrollTo({ top: 0 });
  };
  return (
    <div ref={scroller} className="min-h-0 flex-1 lg:overflow-auto">
      <div role="status">
        {list.freshCount > 0 ? (
          <div className="sticky top-0 z-3 grid place-items-center bg-surface py-2">
            <Button size="s" onClick={showFresh}>
              <ArrowUp />
              {t("fresh", { count: list.freshCount })}
            </Button>
          </div>
        ) : null}
        {list.staleSince ? <StaleNotice since={list.staleSince} onRetry={list.reload} /> : null}
      </div>
      {list.error ? (
        <ListProblem error={list.error} onRetry={list.reload} />
      ) : list.isPending ? (
        <ListSkeleton />
      ) : list.rows.length === 0 ? (
        empty
      ) : (
        <>
          <ReviewList
            items={list.rows}
            total={list.total}
            scroller={scroller}
            nowMs={nowMs}
            onNearEnd={list.loadAhead}
            {...rows}
          />
          <LoadMore hasMore={list.hasMore} busy={list.isLoadingMore} onLoad={list.loadMore} />
        </>
      )}
    </div>
  );
}

function StaleNotice({ since, onRetry }: { since: Date; onRetry: () => void }) {
  const t = useTranslations("inbox");
  const time = useFormatter().dateTime(since, { hour: "numeric", minute: "2-digit" });
  return (
    <Notice
      title={t("error.stale")}
      className="m-3"
      action={
        <Button size="s" onClick={onRetry}>
          {t("act.retry")}
        </Button>
      }
    >
      {t("error.staleDetail", { time })}
    </Notice>
  );
}
