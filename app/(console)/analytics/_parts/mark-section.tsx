"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useTRPC } from "@/app/_trpc/client";
import { MarkPanel } from "@/components/analytics/mark-panel";
import type { Mark } from "@/components/analytics/types";
import { openedLater } from "@/components/ui/opened-later";
import { showToast } from "@/components/ui/toast";

const AddMark = openedLater(async () => (await import("./add-mark")).AddMark);

type MarkSectionProps = {
  marks: readonly Mark[];
  stores: readonly { id: string; name: string }[];
  storeId: string | undefined;
  today: string;
};

/** The owner's marked days: more of them, or fewer with a way back. */
export function MarkSection({ marks, stores, storeId, today }: MarkSectionProps) {
  const [isAdding, setIsAdding] = useState(false);
  const remove = useRemoveMark();
  return (
    <>
      <MarkPanel
        marks={marks}
        withStore={stores.length > 1 && !storeId}
        onAdd={() => setIsAdding(true)}
        onRemove={remove}
      />
      <AddMark
        open={isAdding}
        onOpenChange={setIsAdding}
        stores={storeId ? stores.filter(({ id }) => id === storeId) : stores}
        today={today}
      />
    </>
  );
}

function useRemoveMark() {
  const t = useTranslations("analytics.marks");
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const onSettled = () => queryClient.invalidateQueries({ queryKey: trpc.analytics.marks.queryKey() });
  const onError = () => showToast({ message: t("failed") });
  const add = useMutation(trpc.analytics.addMark.mutationOptions({ onSettled, onError }));
  const remove = useMutation(trpc.analytics.removeMark.mutationOptions({ onSettled, onError }));
  return ({ id, store, day, label, aspect }: Mark) =>
    remove.mutate(
      { markId: id },
      {
        onSuccess: () =>
          showToast({
            message: t("removed", { label }),
            action: { label: t("undo"), onPress: () => add.mutate({ storeId: store.id, day, label, aspect }) },
          }),
      },
    );
}
