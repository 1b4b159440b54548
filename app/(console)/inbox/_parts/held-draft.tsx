"use client";

import { useMutation } from "@tanstack/react-query";
import { CalendarClock } from "lucide-react";
import { useTranslations } from "next-intl";
import { useFormatter } from "@/components/ui/use-formatter";
import { useTRPC } from "@/app/_trpc/client";
import type { ReviewDetail } from "@/components/inbox/types";
import { Button, ButtonLink } from "@/components/ui/button";
import { startOfKoreanDay } from "@/server/domain/calendar";
import { showRefusal } from "../../_parts/show-refusal";
import { useInboxCache } from "./use-inbox-cache";

type HeldDraftProps = { reviewId: string; held: NonNullable<ReviewDetail["held"]>; canReply: boolean };

/** Beyond the plan's month: what goes on, when the draft comes, and what can be done until then. */
export function HeldDraft({ reviewId, held: { limit, resumesOn }, canReply }: HeldDraftProps) {
  const t = useTranslations("inbox");
  const format = useFormatter();
  const trpc = useTRPC();
  const cache = useInboxCache();
  const { mutate, isPending } = useMutation(
    trpc.replies.start.mutationOptions({
      onSuccess: () => cache.catchUp(reviewId),
      onError: (error) => showRefusal(error, t("toast.failed")),
    }),
  );
  const day = format.dateTime(startOfKoreanDay(resumesOn), { month: "long", day: "numeric" });
  return (
    <>
      <CalendarClock className="size-6 text-text-2" />
      <b className="mt-2 font-semibold">{t("reply.held", { limit })}</b>
      <p className="mt-1 text-small text-text-2">{t("reply.heldDetail", { day })}</p>
      <div className="mt-3.5 flex flex-wrap justify-center gap-2">
        <ButtonLink href="/billing">{t("reply.heldAction")}</ButtonLink>
        {canReply ? (
          <Button busy={isPending} onClick={() => mutate({ reviewId, by: "owner" })}>
            {t("reply.writeMyself")}
          </Button>
        ) : null}
      </div>
    </>
  );
}
