"use client";

import { useInfiniteQuery, useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useTRPC } from "@/app/_trpc/client";
import { showToast } from "@/components/ui/toast";
import type { notificationViews } from "@/server/domain/notification";

const refreshMs = 30_000;

type Input = { view: (typeof notificationViews)[number]; storeId: string | undefined };

/** The notifications of one view, asked for anew every 30 s while one looks, and marking them; each mark can be undone. */
export function useNotifications(input: Input) {
  const t = useTranslations("notifications.toast");
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const list = useInfiniteQuery(
    trpc.notifications.list.infiniteQueryOptions(input, {
      getNextPageParam: (page) => page.nextCursor,
      refetchInterval: refreshMs,
    }),
  );
  const setting = useMutation(trpc.notifications.setRead.mutationOptions());
  const reading = useMutation(trpc.notifications.readAll.mutationOptions());
  const unreading = useMutation(trpc.notifications.unreadAll.mutationOptions());

  async function attempt<T>(work: () => Promise<T>, done: (result: T) => void) {
    try {
      done(await work());
    } catch {
      showToast({ message: t("notSaved") });
    } finally {
      for (const queryKey of [trpc.notifications.pathKey(), trpc.accounts.pathKey()])
        void queryClient.invalidateQueries({ queryKey });
    }
  }
  const undo = (work: () => Promise<unknown>) => ({
    label: t("undo"),
    onPress: () => void attempt(work, () => showToast({ message: t("undone") })),
  });

  return {
    list,
    isReadingAll: reading.isPending,
    /** Marks one read without a word: it is being opened. */
    open: (notificationId: string) =>
      void attempt(
        () => setting.mutateAsync({ notificationId, isRead: true }),
        () => {},
      ),
    read: (notificationId: string) =>
      void attempt(
        () => setting.mutateAsync({ notificationId, isRead: true }),
        () =>
          showToast({
            message: t("read"),
            action: undo(() => setting.mutateAsync({ notificationId, isRead: false })),
          }),
      ),
    readAll: () =>
      void attempt(
        () => reading.mutateAsync({ storeId: input.storeId }),
        ({ count, readAt }) =>
          showToast({ message: t("readAll", { count }), action: undo(() => unreading.mutateAsync({ readAt })) }),
      ),
  };
}
