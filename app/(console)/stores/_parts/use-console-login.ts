"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useTRPC } from "@/app/_trpc/client";
import { showToast } from "@/components/ui/toast";
import { koreanDay } from "@/server/domain/calendar";
import { showRefusal } from "../../_parts/show-refusal";

type Login = { id: string; consoleLoginAt: Date | null };

/** Notes when the owner last signed in to Kakao's 매장관리, and takes it back from the toast. */
export function useConsoleLogin() {
  const t = useTranslations("stores.consoleLogin");
  const away = useTranslations("stores.problem")("away");
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const confirm = useMutation(
    trpc.stores.confirmConsoleLogin.mutationOptions({
      onError: (error) => showRefusal(error, away),
      onSettled: () => queryClient.invalidateQueries({ queryKey: trpc.stores.pathKey() }),
    }),
  );
  return {
    isSaving: confirm.isPending,
    /** Without a day: just now. */
    confirmLogin: ({ id, consoleLoginAt }: Login, on?: string) =>
      confirm.mutate(
        { connectionId: id, on },
        {
          onSuccess: () =>
            showToast({
              message: t("noted"),
              action: {
                label: t("undo"),
                onPress: () =>
                  confirm.mutate({ connectionId: id, on: consoleLoginAt && koreanDay(new Date(consoleLoginAt)) }),
              },
            }),
        },
      ),
  };
}
