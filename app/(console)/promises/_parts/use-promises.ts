"use client";

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { isApiError, useTRPC } from "@/app/_trpc/client";
import type { PromiseData } from "@/components/promises/types";
import { useDayWord } from "@/components/promises/use-due-words";
import { showToast } from "@/components/ui/toast";

type Input = { storeId: string | undefined; tab: "open" | "closed" };

/** The promises of one view, and settling and moving them; each can be undone from its toast. */
export function usePromises(input: Input) {
  const t = useTranslations("promises.toast");
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const dayWord = useDayWord();
  const list = useQuery(trpc.promises.list.queryOptions(input));
  const settling = useMutation(trpc.promises.settle.mutationOptions());
  const moving = useMutation(trpc.promises.move.mutationOptions());

  async function attempt(work: () => Promise<unknown>, message: string, undo?: () => void) {
    try {
      await work();
      showToast({ message, ...(undo && { action: { label: t("undo"), onPress: undo } }) });
    } catch (error) {
      showToast({ message: isApiError(error) && error.data ? error.message : t("notSaved") });
    } finally {
      for (const queryKey of [trpc.promises.pathKey(), trpc.analytics.pathKey(), trpc.accounts.pathKey()])
        void queryClient.invalidateQueries({ queryKey });
    }
  }

  const settle = ({ id: promiseId, state: before }: PromiseData, state: PromiseData["state"]) =>
    attempt(
      () => settling.mutateAsync({ promiseId, state }),
      t(state),
      () => void attempt(() => settling.mutateAsync({ promiseId, state: before }), t(before)),
    );
  const move = ({ id: promiseId, dueOn: before }: PromiseData, dueOn: string) =>
    attempt(
      () => moving.mutateAsync({ promiseId, dueOn }),
      t("moved", { day: dayWord(dueOn) }),
      () => void attempt(() => moving.mutateAsync({ promiseId, dueOn: before }), t("moved", { day: dayWord(before) })),
    );
  return { list, settle, move };
}
