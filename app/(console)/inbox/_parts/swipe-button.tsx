"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useTRPC } from "@/app/_trpc/client";
import { type SwipeAction, swipeActionOf } from "@/components/inbox/swipe-action";
import type { InboxItem, ReviewDetail } from "@/components/inbox/types";
import { Spinner } from "@/components/ui/spinner";
import { type SwipeActions, useSwipeActions } from "./use-swipe-actions";

type SwipeButtonProps = SwipeActions & { item: InboxItem; onDone: () => void };

/** The one action beside a row, said before it is pressed. */
export function SwipeButton({ item, onDone, ...hand }: SwipeButtonProps) {
  const t = useTranslations("inbox.swipe");
  const anonymous = useTranslations("review")("anonymous");
  const trpc = useTRPC();
  const review = useQuery(trpc.reviews.get.queryOptions({ reviewId: item.id }, { staleTime: 10_000 })).data;
  const swipe = useSwipeActions(hand);
  const action = swipeActionOf(item);
  if (!action) return null;
  const run = (known: ReviewDetail, what: SwipeAction) => {
    onDone();
    void swipe[what](known);
  };
  const label = action === "approve" && review?.publishMode === "assisted" ? t("approveAndCopy") : t(action);
  return (
    <button
      type="button"
      aria-label={`${label}, ${item.reviewerName ?? anonymous}`}
      aria-busy={!review || undefined}
      onClick={() => review && run(review, action)}
      className="grid w-34 place-items-center px-2 font-semibold text-on-accent focus-visible:[--focus:inset_0_0_0_3px_var(--on-accent)]"
    >
      {review ? label : <Spinner />}
    </button>
  );
}
