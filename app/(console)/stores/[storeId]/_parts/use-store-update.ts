"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useTRPC } from "@/app/_trpc/client";
import type { StoreData } from "@/components/stores/types";
import { showToast } from "@/components/ui/toast";
import { showRefusal } from "../../../_parts/show-refusal";

export type StoreChange = Partial<Pick<StoreData, "name" | "phone" | "menu" | "hours" | "undoSeconds" | "voice">>;

/** Saves a change of the shop: shown at once, and the toast takes it back. */
export function useStoreUpdate(store: StoreData): (change: StoreChange) => Promise<boolean> {
  const t = useTranslations("stores.settings");
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const { mutateAsync } = useMutation(trpc.stores.update.mutationOptions());

  async function save(change: StoreChange, done: () => void): Promise<boolean> {
    queryClient.setQueryData(trpc.stores.list.queryKey(), (stores) =>
      stores?.map((each) => (each.id === store.id ? { ...each, ...change } : each)),
    );
    try {
      await mutateAsync({ storeId: store.id, ...change });
      done();
      return true;
    } catch (error) {
      showRefusal(error, t("notSaved"));
      return false;
    } finally {
      for (const queryKey of [trpc.stores.pathKey(), trpc.accounts.pathKey()])
        void queryClient.invalidateQueries({ queryKey });
    }
  }

  return (change) => {
    const before: StoreChange = Object.fromEntries(
      Object.keys(change).map((name) => [name, store[name as keyof StoreChange]]),
    );
    const takeBack = () => void save(before, () => showToast({ message: t("undone") }));
    return save(change, () => showToast({ message: t("saved"), action: { label: t("undoSave"), onPress: takeBack } }));
  };
}
