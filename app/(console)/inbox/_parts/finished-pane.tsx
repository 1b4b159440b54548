"use client";

import { useQuery } from "@tanstack/react-query";
import { CheckCheck, Inbox } from "lucide-react";
import { Link } from "@/components/ui/link";
import { useTranslations } from "next-intl";
import { useTRPC } from "@/app/_trpc/client";
import { PraiseWall } from "@/components/inbox/praise-wall";
import { WaitingRow } from "@/components/inbox/waiting-row";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Page } from "@/components/shell/page";
import { useInboxCache } from "./use-inbox-cache";
import { useReplyActions } from "./use-reply-actions";

const waitingShown = 5;

/** Nothing needs a reply: today's kind words and what still waits to be published. */
export function FinishedPane({ storeId }: { storeId: string | undefined }) {
  const t = useTranslations("inbox.empty");
  const trpc = useTRPC();
  const anything = useQuery(trpc.reviews.list.queryOptions({ tab: "all", storeId, limit: 1 }));
  const overview = useQuery(trpc.analytics.overview.queryOptions({ storeId }, { staleTime: 60_000 }));
  const waiting = useQuery(
    trpc.reviews.list.queryOptions({ tab: "waiting", storeId, limit: waitingShown }, { refetchInterval: 15_000 }),
  );
  const waitingHref = storeId ? `/inbox?tab=waiting&store=${storeId}` : "/inbox?tab=waiting";
  if (anything.isPending) return null;
  if (anything.data?.items.length === 0)
    return (
      <Page>
        <EmptyState
          heading="h1"
          icon={<Inbox />}
          tone="accent"
          title={t("noReviewsTitle")}
          actions={
            <ButtonLink href="/stores" size="l">
              {t("noReviewsAction")}
            </ButtonLink>
          }
        >
          {t("noReviewsDetail")}
        </EmptyState>
      </Page>
    );
  const praise = overview.data?.praise ?? [];
  const items = waiting.data?.items ?? [];
  return (
    <Page className="max-w-240">
      <EmptyState
        heading="h1"
        icon={<CheckCheck />}
        tone="positive"
        title={t("doneTitle")}
        actions={
          <ButtonLink href={waitingHref} size="l">
            {t("doneAction")}
          </ButtonLink>
        }
      >
        {t("doneDetail")}
      </EmptyState>
      {praise.length > 0 ? <PraiseWall title={t("praise")} praise={praise} /> : null}
      {items.length > 0 ? (
        <section className="mt-10">
          <h2 className="mb-2">
            <Link href={waitingHref} className="text-text">
              {t("waitingTitle")}
            </Link>
          </h2>
          <Waiting items={items} />
        </section>
      ) : null}
    </Page>
  );
}

function Waiting({ items }: { items: Parameters<typeof WaitingRow>[0]["item"][] }) {
  const actions = useReplyActions();
  const { reloadLists } = useInboxCache();
  return (
    <ul className="divide-y divide-border">
      {items.map((item) => {
        const target = item.reply && { ...item.reply, reviewId: item.id };
        return target ? (
          <WaitingRow
            key={item.id}
            item={item}
            isBusy={actions.busyId === target.id}
            onUndo={() => void actions.undo(target).then(reloadLists)}
            onMarkPosted={() => void actions.markPosted(target)}
          />
        ) : null;
      })}
    </ul>
  );
}
