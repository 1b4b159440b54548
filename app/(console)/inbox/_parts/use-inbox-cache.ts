"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useTRPC } from "@/app/_trpc/client";
import type { DetailReply, ReviewDetail } from "@/components/inbox/types";
import { type CachedList, hasRow, mapRows, patchDetail, patchRow, type ReplyPatch, rowFromDetail } from "./inbox-cache";

/** Changes what is already loaded, so that the page answers at once and its rows keep their place. */
export function useInboxCache() {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const lists = trpc.reviews.list.pathFilter();
  const details = trpc.reviews.get.pathFilter();

  /** Brings the row of a review up to its detail. */
  const tellRow = (detail: ReviewDetail) => {
    for (const [key, list] of queryClient.getQueriesData<CachedList>(lists)) {
      const told = list && mapRows(list, (item) => rowFromDetail(item, detail));
      if (told !== list) queryClient.setQueryData(key, told);
    }
  };

  return {
    /** Answers on their way would undo what is shown before they knew of it. */
    async hold() {
      await Promise.all([queryClient.cancelQueries(lists), queryClient.cancelQueries(details)]);
    },
    readReply(reviewId: string): DetailReply | null {
      return queryClient.getQueryData(trpc.reviews.get.queryKey({ reviewId }))?.reply ?? null;
    },
    patchReply(replyId: string, patch: ReplyPatch) {
      queryClient.setQueriesData<ReviewDetail>(details, (detail) => detail && patchDetail(detail, replyId, patch));
      queryClient.setQueriesData<CachedList>(lists, (list) =>
        list ? mapRows(list, (item) => patchRow(item, replyId, patch)) : list,
      );
    },
    tellRow,
    /** Asks what became of a review and tells its row. */
    async catchUp(reviewId: string) {
      tellRow(await queryClient.fetchQuery({ ...trpc.reviews.get.queryOptions({ reviewId }), staleTime: 0 }));
    },
    /** Asks open lists again that were asked before these reviews came back, and lack one. */
    async bringBack(reviewIds: readonly string[]) {
      const without = queryClient
        .getQueryCache()
        .findAll({ ...lists, type: "active" })
        .filter(({ state }) => reviewIds.some((id) => !hasRow(state.data as CachedList | undefined, id)));
      await Promise.all(
        without.map(async ({ queryKey }) => {
          await queryClient.cancelQueries({ queryKey, exact: true });
          await queryClient.refetchQueries({ queryKey, exact: true });
        }),
      );
    },
    /** For when no row has a place to keep. */
    reloadLists: () => queryClient.invalidateQueries(lists),
    /** After an action: the numbers, the review itself and what the frame around the page counts. */
    async refresh(reviewId?: string) {
      // A first answer on its way may be older than the action, and invalidating would wait for it.
      await queryClient.cancelQueries(trpc.reviews.count.pathFilter());
      await Promise.all([
        queryClient.invalidateQueries(trpc.reviews.count.pathFilter()),
        queryClient.invalidateQueries(trpc.accounts.shell.pathFilter()),
        queryClient.invalidateQueries(trpc.reviews.events.pathFilter()),
        queryClient.invalidateQueries(trpc.analytics.overview.pathFilter()),
        reviewId ? queryClient.invalidateQueries(trpc.reviews.get.queryFilter({ reviewId })) : undefined,
      ]);
    },
  };
}
