"use client";

import { useQuery } from "@tanstack/react-query";
import { CheckCheck } from "lucide-react";
import { useTranslations } from "next-intl";
import { useTRPC } from "@/app/_trpc/client";
import { PraiseWall } from "@/components/inbox/praise-wall";
import { Page } from "@/components/shell/page";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";

type FocusDoneProps = { done: number; storeId: string | undefined; onMore: () => void; onLeave: () => void };

/** Enough for today: what guests were happy about, and no hurry about the rest. */
export function FocusDone({ done, storeId, onMore, onLeave }: FocusDoneProps) {
  const t = useTranslations("inbox.focus");
  const trpc = useTRPC();
  const counts = useQuery(trpc.reviews.count.queryOptions({ storeId }));
  const overview = useQuery(trpc.analytics.overview.queryOptions({ storeId }, { staleTime: 60_000 }));
  const left = counts.data?.needsReply ?? 0;
  const praise = overview.data?.praise ?? [];
  return (
    <Page className="w-full max-w-240">
      <EmptyState
        heading="h1"
        icon={<CheckCheck />}
        tone="positive"
        title={done > 0 ? t("doneTitle") : t("nothing")}
        actions={
          <>
            <Button size="l" kind={left > 0 ? "plain" : "primary"} onClick={onLeave}>
              {t("toList")}
            </Button>
            {left > 0 ? (
              <Button size="l" onClick={onMore}>
                {t("more")}
              </Button>
            ) : null}
          </>
        }
      >
        {counts.data && done > 0 ? t("doneDetail", { left }) : null}
      </EmptyState>
      {praise.length > 0 ? (
        <PraiseWall title={t("praise")} praise={praise} />
      ) : overview.data ? (
        <p className="mt-8 text-center text-text-3">{t("praiseEmpty")}</p>
      ) : null}
    </Page>
  );
}
