"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Store } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useTRPC } from "@/app/_trpc/client";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { showRefusal } from "../../_parts/show-refusal";

/** A shop with made-up reviews for who wants to try first. */
export function PracticeStart() {
  const t = useTranslations("onboarding.practice");
  const away = useTranslations("stores.problem")("away");
  const trpc = useTRPC();
  const router = useRouter();
  const queryClient = useQueryClient();
  const open = useMutation(
    trpc.stores.openPractice.mutationOptions({
      onSuccess: async ({ storeId }) => {
        router.push(`/inbox?store=${storeId}`);
        await queryClient.invalidateQueries();
      },
      onError: (error) => showRefusal(error, away),
    }),
  );
  return (
    <Notice
      icon={<Store />}
      title={t("title")}
      className="mt-6"
      action={
        <Button
          size="s"
          busy={open.isPending || open.isSuccess}
          busyLabel={t("opening")}
          className="max-sm:w-full"
          onClick={() => open.mutate()}
        >
          {t("open")}
        </Button>
      }
    >
      {t("detail")}
    </Notice>
  );
}
