"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useTRPC } from "@/app/_trpc/client";
import { SettingsRow } from "@/components/stores/settings-row";
import { Button } from "@/components/ui/button";
import { AskDialog } from "@/components/ui/ask-dialog";
import { showToast } from "@/components/ui/toast";
import { showRefusal } from "../../_parts/show-refusal";

type Removable = { id: string; name: string; isPractice: boolean };

/** The last of a shop's settings: removing it. */
export function RemoveStore({ store }: { store: Removable }) {
  const t = useTranslations("stores.remove");
  const [isAsking, setIsAsking] = useState(false);
  return (
    <SettingsRow label={t("label")} reason={t("reason")}>
      <Button kind="danger" onClick={() => setIsAsking(true)}>
        {t("action")}
      </Button>
      <RemoveDialog store={store} open={isAsking} onOpenChange={setIsAsking} />
    </SettingsRow>
  );
}

type RemoveDialogProps = { store: Removable; open: boolean; onOpenChange: (open: boolean) => void };

/** Says what goes for good and what stays, and removes the shop. */
export function RemoveDialog({ store, open, onOpenChange }: RemoveDialogProps) {
  const t = useTranslations("stores.remove");
  const away = useTranslations("stores.problem")("away");
  const trpc = useTRPC();
  const router = useRouter();
  const queryClient = useQueryClient();
  const remove = useMutation(
    trpc.stores.remove.mutationOptions({
      onSuccess: async () => {
        showToast({ message: t("done") });
        onOpenChange(false);
        router.push("/stores");
        router.refresh();
        await queryClient.invalidateQueries();
      },
      onError: (error) => showRefusal(error, away),
    }),
  );
  return (
    <AskDialog
      danger
      open={open}
      onOpenChange={onOpenChange}
      title={t("question")}
      description={store.isPractice ? t("consequencePractice") : t("consequence", { store: store.name })}
      leave={t("leave")}
      action={t("action")}
      busy={remove.isPending}
      busyLabel={t("busy")}
      onConfirm={() => remove.mutate({ storeId: store.id })}
    />
  );
}
