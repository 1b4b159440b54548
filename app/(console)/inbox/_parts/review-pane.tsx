"use client";

import { useMutation, useQuery } from "@tanstack/react-query";
import { CloudOff } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { isApiError, useTRPC } from "@/app/_trpc/client";
import { DetailBar } from "@/components/inbox/detail-bar";
import { DetailSkeleton } from "@/components/inbox/inbox-skeleton";
import { BeforeEdit, ReviewView } from "@/components/inbox/review-view";
import { SimilarLink, SimilarReviews } from "@/components/inbox/similar-reviews";
import type { ReviewDetail } from "@/components/inbox/types";
import { ReplyHistory } from "@/components/replies/reply-history";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { isPhone } from "@/components/ui/phone";
import { Sheet } from "@/components/ui/sheet";
import { SidePanel } from "@/components/ui/side-panel";
import { DetailFrame } from "./detail-frame";
import type { DoneWhat } from "./draft-reply";
import { ReplyPane } from "./reply-pane";
import { useInboxCache } from "./use-inbox-cache";
import type { ReplyActions } from "./use-reply-actions";

export type PaneNavigation = {
  place: { index: number; total: number } | null;
  onBack: () => void;
  onPrevious: () => void;
  onNext: () => void;
  onDone: (review: ReviewDetail, replyId: string, what: DoneWhat) => void;
  undoLast: (() => void) | null;
};

type ReviewPaneProps = PaneNavigation & {
  reviewId: string;
  actions: ReplyActions;
  canReply: boolean;
  keysOn: boolean;
};

/** The open review and its reply. */
export function ReviewPane(props: ReviewPaneProps) {
  const { reviewId, place, onBack, onPrevious, onNext } = props;
  const trpc = useTRPC();
  const [isHistoryOpen, setHistoryOpen] = useState(false);
  const detail = useQuery(
    trpc.reviews.get.queryOptions({ reviewId }, { refetchInterval: ({ state }) => refreshMs(state.data) }),
  );
  const review = detail.data;
  const { tellRow } = useInboxCache();
  const latest = useRef(tellRow);
  useEffect(() => {
    latest.current = tellRow;
  });
  useEffect(() => {
    if (review) latest.current(review);
  }, [review]);
  return (
    <>
      <DetailBar
        place={place}
        onBack={onBack}
        onPrevious={onPrevious}
        onNext={onNext}
        onHistory={() => setHistoryOpen(true)}
        platform={review?.platform ?? "csv"}
        sourceUrl={review?.sourceUrl ?? null}
      />
      {review ? (
        <LoadedPane key={reviewId} {...props} review={review} />
      ) : (
        <DetailFrame>
          {detail.error ? (
            <LoadProblem error={detail.error} onRetry={() => void detail.refetch()} />
          ) : (
            <DetailSkeleton />
          )}
        </DetailFrame>
      )}
      <History reviewId={reviewId} open={isHistoryOpen} onOpenChange={setHistoryOpen} />
    </>
  );
}

/** Looks more often while something is about to change by itself. */
function refreshMs(review: ReviewDetail | undefined): number {
  const status = review?.reply?.status;
  const isMoving = status === "publishing" || (status === "posted_unverified" && !review?.reply?.isPasted);
  const isDrafting = review && !review.spam && !review.reply && review.inboxState === "needs_reply";
  const isDue = status === "approved" && (review?.reply?.publishAfter?.getTime() ?? 0) < Date.now() + 3_000;
  return isMoving || isDrafting || isDue ? 3_000 : 15_000;
}

function LoadedPane({ review, ...props }: ReviewPaneProps & { review: ReviewDetail }) {
  const trpc = useTRPC();
  const complaint = review.aspects.find((mention) => mention.polarity === "negative");
  const similar = useQuery(
    trpc.reviews.similar.queryOptions(
      { reviewId: review.id, storeId: review.storeId, aspect: complaint?.aspect ?? "other" },
      { enabled: complaint !== undefined, staleTime: 60_000 },
    ),
  );
  const edits = useQuery(
    trpc.reviews.events.queryOptions({ reviewId: review.id }, { enabled: review.editedAt !== null }),
  );
  const edit = edits.data?.find((event) => event.kind === "edited_by_guest");
  const before = (edit?.data as { before?: string } | undefined)?.before;
  const { refresh } = useInboxCache();
  const deny = useMutation(trpc.reviews.denySpam.mutationOptions({ onSuccess: () => refresh(review.id) }));
  const evidence = complaint && similar.data ? { aspect: complaint.aspect, similar: similar.data } : null;
  return (
    <ReplyPane
      {...props}
      review={review}
      above={
        <>
          <ReviewView
            review={review}
            similarLink={evidence ? <SimilarLink {...evidence} /> : null}
            onDenySpam={() => deny.mutate({ reviewId: review.id })}
            isDenyingSpam={deny.isPending}
          />
          {before ? <BeforeEdit text={before} /> : null}
        </>
      }
      below={evidence ? <SimilarReviews {...evidence} /> : null}
    />
  );
}

function LoadProblem({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const t = useTranslations("inbox");
  const isGone = isApiError(error) && error.data?.httpStatus === 404;
  return (
    <EmptyState
      icon={<CloudOff />}
      tone={isGone ? "neutral" : "urgent"}
      title={isGone ? t("error.gone") : t("error.detailTitle")}
      actions={isGone ? null : <Button onClick={onRetry}>{t("act.retry")}</Button>}
    >
      {isGone ? t("error.goneDetail") : t("error.detail")}
    </EmptyState>
  );
}

type HistoryProps = { reviewId: string; open: boolean; onOpenChange: (open: boolean) => void };

/** Beside the review on a desktop, over it on a phone. */
function History({ reviewId, open, onOpenChange }: HistoryProps) {
  const t = useTranslations("inbox.history");
  const trpc = useTRPC();
  const events = useQuery(trpc.reviews.events.queryOptions({ reviewId }, { enabled: open }));
  const Frame = open && isPhone() ? Sheet : SidePanel;
  return (
    <Frame open={open} onOpenChange={onOpenChange} title={t("title")}>
      {events.data ? <ReplyHistory events={events.data} /> : <div className="h-32" aria-busy />}
    </Frame>
  );
}
