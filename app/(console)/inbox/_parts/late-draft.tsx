"use client";

import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { isApiError, useTRPC } from "@/app/_trpc/client";
import { Button } from "@/components/ui/button";
import { showToast } from "@/components/ui/toast";
import { useInboxCache } from "./use-inbox-cache";

/** A draft that should have been there long ago: says so, and two ways to go on. */
export function LateDraft({ reviewId }: { reviewId: string }) {
  const t = useTranslations("inbox");
  const trpc = useTRPC();
  const cache = useInboxCache();
  const { mutate, isPending } = useMutation(
    trpc.replies.start.mutationOptions({
      onSuccess: () => cache.catchUp(reviewId),
      onError: (error) => showToast({ message: isApiError(error) && error.data ? error.message : t("toast.failed") }),
    }),
  );
  return (
    <>
      <b className="font-semibold">{t("reply.late")}</b>
      <p className="mt-1 text-small text-text-2">{t("reply.lateDetail")}</p>
      <div className="mt-3.5 flex flex-wrap justify-center gap-2">
        <Button kind="primary" busy={isPending} onClick={() => mutate({ reviewId, by: "writer" })}>
          {t("reply.writeAgain")}
        </Button>
        <Button busy={isPending} onClick={() => mutate({ reviewId, by: "owner" })}>
          {t("reply.writeMyself")}
        </Button>
      </div>
    </>
  );
}
