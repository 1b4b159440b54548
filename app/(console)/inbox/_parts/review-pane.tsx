"use client";

import { skipToken, useMutation, useQuery } from "@tanstack/react-query";
import { CloudOff } from "lucide-react";
import { useTranslations } from "next-intl";
import { useDeferredValue, useEffect, useRef, useState } from "react";
import { isApiError, useTRPC } from "@/app/_trpc/client";
import { DetailBar } from "@/components/inbox/detail-bar";
import { DetailSkeleton } from "@/components/inbox/inbox-skeleton";
import { BeforeEdit, ReviewView } from "@/components/inbox/review-view";
import { SimilarLink, SimilarReviews } from "@/components/inbox/similar-reviews";
import type { ReviewDetail } from "@/components/inbox/types";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { inBrowser } from "@/components/ui/in-browser";
import { DetailFrame } from "./detail-frame";
import type { DoneWhat } from "./reply-view-props";
import { ReplyPane } from "./reply-pane";
import { similarInput } from "./similar-input";
import { useInboxCache } from "./use-inbox-cache";
import type { ReplyActions } from "./use-reply-actions";

const History = inBrowser(() => import("./history").then((file) => file.History));

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
  const t = useTranslations("inbox");
  const trpc = useTRPC();
  const [isHistoryOpen, setHistoryOpen] = useState(false);
  const [wasHistoryAsked, askHistory] = useState(false);
  const detail = useQuery(
    trpc.reviews.get.queryOptions(
      { reviewId },
      // What was made ready a moment ago is shown as it is; a look every few seconds keeps it true.
      { refetchInterval: ({ state }) => refreshMs(state.data), staleTime: 10_000 },
    ),
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
      <h1 className="sr-only lg:hidden">{t("title")}</h1>
      <DetailBar
        place={place}
        onBack={onBack}
        onPrevious={onPrevious}
        onNext={onNext}
        onHistory={() => {
          askHistory(true);
          setHistoryOpen(true);
        }}
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
      {wasHistoryAsked ? <History reviewId={reviewId} open={isHistoryOpen} onOpenChange={setHistoryOpen} /> : null}
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
  const complaint = similarInput(review);
  const similar = useQuery(trpc.reviews.similar.queryOptions(complaint ?? skipToken, { staleTime: 60_000 }));
  const edits = useQuery(
    trpc.reviews.events.queryOptions({ reviewId: review.id }, { enabled: review.editedAt !== null }),
  );
  const edit = edits.data?.find((event) => event.kind === "edited_by_guest");
  const before = (edit?.data as { before?: string } | undefined)?.before;
  const { refresh } = useInboxCache();
  const deny = useMutation(trpc.reviews.denySpam.mutationOptions({ onSuccess: () => refresh(review.id) }));
  const evidence = complaint && similar.data ? { aspect: complaint.aspect, similar: similar.data } : null;
  // They stand below the reply: the review and its reply are painted first.
  const below = useDeferredValue(evidence, null);
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
      below={below ? <SimilarReviews {...below} /> : null}
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
