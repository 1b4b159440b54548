"use client";

import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { isApiError, useTRPC } from "@/app/_trpc/client";
import { type BulkReason, leftOutBecause } from "@/components/inbox/left-out";
import type { ReviewDetail } from "@/components/inbox/types";
import { useInboxCache } from "./use-inbox-cache";

export type Approved = { reviewId: string; replyId: string };

/** Approves many drafts one after the other; each that was refused keeps its own reason. */
export function useApproveMany() {
  const t = useTranslations("inbox.toast");
  const trpc = useTRPC();
  const { patchReply, refresh, catchUp } = useInboxCache();
  const approve = useMutation(trpc.replies.approve.mutationOptions());
  const [progress, setProgress] = useState<{ done: number; total: number } | null>(null);
  const [problems, setProblems] = useState<ReadonlyMap<string, string>>(new Map());

  async function approveAll(reviews: readonly ReviewDetail[]): Promise<Approved[]> {
    const ready = reviews.flatMap((review) =>
      review.reply && leftOutBecause(review) === null ? [{ review, reply: review.reply }] : [],
    );
    const approved: Approved[] = [];
    const refused = new Map<string, string>();
    setProgress({ done: 0, total: ready.length });
    for (const { review, reply } of ready) {
      try {
        const { status, version, publishAfter } = await approve.mutateAsync({
          replyId: reply.id,
          version: reply.version,
        });
        patchReply(reply.id, { status, version, publishAfter });
        approved.push({ reviewId: review.id, replyId: reply.id });
      } catch (error) {
        refused.set(review.id, isApiError(error) && error.data ? error.message : t("failed"));
        catchUp(review.id).catch(() => undefined);
      }
      setProgress({ done: approved.length, total: ready.length });
    }
    setProblems(refused);
    setProgress(null);
    void refresh();
    return approved;
  }

  return { approveAll, progress, problems };
}

/** The chosen ones that would be left out, by reason. */
export function leftOut(reviews: readonly ReviewDetail[]): { review: ReviewDetail; reason: BulkReason }[] {
  return reviews.flatMap((review) => {
    const reason = leftOutBecause(review);
    return reason ? [{ review, reason }] : [];
  });
}
