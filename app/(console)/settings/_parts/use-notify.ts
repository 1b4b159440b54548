"use client";

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { inferRouterInputs, inferRouterOutputs } from "@trpc/server";
import { useTranslations } from "next-intl";
import { useTRPC } from "@/app/_trpc/client";
import { showToast } from "@/components/ui/toast";
import type { AppRouter } from "@/server/api/root";
import { showRefusal } from "../../_parts/show-refusal";

export type NotifySettings = inferRouterOutputs<AppRouter>["notifications"]["settings"];
export type NotifyChange = inferRouterInputs<AppRouter>["notifications"]["setSettings"];

/** What one is told, and changing it: seen at once, saved at once; the toast takes it back. */
export function useNotify(initial: NotifySettings) {
  const t = useTranslations("settings.notify");
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const queryKey = trpc.notifications.settings.queryKey();
  const { data: settings } = useQuery(trpc.notifications.settings.queryOptions(undefined, { initialData: initial }));
  const { mutateAsync } = useMutation(trpc.notifications.setSettings.mutationOptions());

  async function save(change: NotifyChange, undo?: NotifyChange) {
    queryClient.setQueryData(queryKey, (before) => before && { ...before, ...change });
    try {
      await mutateAsync(change);
      showToast({
        message: t(undo ? "saved" : "undone"),
        ...(undo && { action: { label: t("undo"), onPress: () => void save(undo) } }),
      });
    } catch (error) {
      showRefusal(error, t("notSaved"));
    } finally {
      await queryClient.invalidateQueries({ queryKey: trpc.notifications.pathKey() });
      await queryClient.invalidateQueries({ queryKey: trpc.accounts.shell.queryKey() });
    }
  }
  return { settings, save };
}
