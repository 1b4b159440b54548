"use client";

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useTRPC } from "@/app/_trpc/client";
import type { LearntHabit } from "@/components/learning/types";
import { showToast } from "@/components/ui/toast";
import type { Preference } from "@/server/domain/learning/preference";
import { showRefusal } from "../../../../_parts/show-refusal";

/** What was learnt for a shop, and deciding on it; each decision can be undone from its toast. */
export function useLearning(storeId: string) {
  const t = useTranslations("learning.toast");
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const learning = useQuery(trpc.learning.get.queryOptions({ storeId }));
  const deciding = useMutation(trpc.learning.decide.mutationOptions());
  const editing = useMutation(trpc.learning.edit.mutationOptions());

  async function attempt(work: () => Promise<unknown>, message: string, undo?: () => void) {
    try {
      await work();
      showToast({ message, ...(undo && { action: { label: t("undo"), onPress: undo } }) });
    } catch (error) {
      showRefusal(error, t("notSaved"));
    } finally {
      await queryClient.invalidateQueries({ queryKey: trpc.learning.pathKey() });
    }
  }

  const put = (preferenceId: string, state: "accepted" | "removed" | "proposed") =>
    deciding.mutateAsync({ preferenceId, state });
  return {
    learning,
    decide: ({ id, state: before }: LearntHabit, state: "accepted" | "removed") =>
      attempt(
        () => put(id, state),
        t(state),
        () => void attempt(() => put(id, before), t("proposed")),
      ),
    edit: ({ id, preference: before, state }: LearntHabit, preference: Preference) =>
      attempt(
        () => editing.mutateAsync({ preferenceId: id, preference }),
        t("edited"),
        () =>
          void attempt(async () => {
            await editing.mutateAsync({ preferenceId: id, preference: before });
            await put(id, state);
          }, t("proposed")),
      ),
  };
}
