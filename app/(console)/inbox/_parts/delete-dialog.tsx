"use client";

import { useTranslations } from "next-intl";
import type { DetailReply, ReviewDetail } from "@/components/inbox/types";
import { useWaitWords } from "@/components/replies/wait-words";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { showToast } from "@/components/ui/toast";
import type { ReplyActions } from "./use-reply-actions";

type DeleteDialogProps = {
  review: ReviewDetail;
  reply: DetailReply;
  actions: ReplyActions;
  open: boolean;
  onOpenChange: (open: boolean) => void;
};

/** Asks before a reply is taken away, which cannot be undone once it is done. */
export function DeleteDialog({ review, reply, actions, open, onOpenChange }: DeleteDialogProps) {
  const t = useTranslations("inbox");
  const platform = useTranslations("review.platform")(review.platform);
  const waitWords = useWaitWords();
  const { deleteMode: mode, undoSeconds } = review;
  const wait = waitWords(undoSeconds, true);
  const detail =
    mode === "automatic"
      ? undoSeconds === 0
        ? t("change.deleteDetailNow")
        : t("change.deleteDetail", { wait })
      : review.platform === "csv"
        ? t("change.deleteDetailFile")
        : t("change.deleteDetailAssisted", { platform });
  const takeAway = async () => {
    onOpenChange(false);
    const target = { ...reply, status: "approved" as const, approvedFrom: reply.status };
    if (!(await actions.deleteLive(reply, { mode, undoSeconds })) || mode === "assisted" || undoSeconds === 0) return;
    showToast({
      message: t("toast.deleteApproved", { wait }),
      action: { label: t("act.undo"), onPress: () => void actions.undo(target) },
    });
  };
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={t("change.deleteTitle")}
      description={detail}
      actions={
        <>
          <Button onClick={() => onOpenChange(false)}>{t("act.leaveEdit")}</Button>
          <Button kind="danger-solid" onClick={() => void takeAway()}>
            {t("change.delete")}
          </Button>
        </>
      }
    />
  );
}
