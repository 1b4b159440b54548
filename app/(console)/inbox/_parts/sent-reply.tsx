"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ActionBar, secondaryClass } from "@/components/inbox/action-bar";
import type { DetailReply, ReviewDetail } from "@/components/inbox/types";
import { useShortcuts } from "@/components/inbox/use-shortcuts";
import { ReplyOutcome, type SentStatus } from "@/components/replies/reply-outcome";
import { Button } from "@/components/ui/button";
import { Kbd } from "@/components/ui/kbd";
import { showToast } from "@/components/ui/toast";
import { copyText } from "./copy-text";
import { DetailFrame } from "./detail-frame";
import type { ReplyActions } from "./use-reply-actions";

type SentReplyProps = {
  review: ReviewDetail;
  reply: DetailReply & { status: SentStatus };
  actions: ReplyActions;
  keysOn: boolean;
  above: ReactNode;
  below: ReactNode;
  onNext: () => void;
  undoLast: (() => void) | null;
};

/** A reply that is on its way, has arrived, or was not wanted. */
export function SentReply({ review, reply, actions, keysOn, above, below, onNext, undoLast }: SentReplyProps) {
  const t = useTranslations("inbox");
  const { status } = reply;
  const isBusy = actions.busyId === reply.id;
  const canUndo = status === "approved" || status === "awaiting_paste" || status === "skipped";
  const undo = async () => {
    if (await actions.undo(reply)) showToast({ message: t("toast.undone") });
  };
  const markPosted = async () => {
    if (!(await actions.markPosted(reply))) return;
    showToast({ message: t("toast.posted") });
    onNext();
  };
  const copy = async () =>
    showToast({ message: (await copyText(reply.content)) ? t("toast.copied") : t("toast.notCopied") });

  useShortcuts(
    {
      ...(status === "awaiting_paste" && { approve: () => void markPosted() }),
      undo: canUndo ? () => void undo() : (undoLast ?? (() => showToast({ message: t("toast.nothingToUndo") }))),
    },
    keysOn,
  );

  const undoButton = canUndo ? (
    <Button size="l" busy={isBusy} onClick={() => void undo()} className={secondaryClass}>
      {t("act.undo")}
      <Kbd>U</Kbd>
    </Button>
  ) : null;
  const primary =
    status === "awaiting_paste" ? (
      <Button kind="primary" size="main" busy={isBusy} onClick={() => void markPosted()}>
        {t("act.markPosted")}
        <Kbd>A</Kbd>
      </Button>
    ) : status === "approved" ? (
      <Button size="main" busy={isBusy} onClick={() => void actions.publishNow(reply)}>
        {t("act.publishNow")}
      </Button>
    ) : (
      <Button size="main" onClick={onNext}>
        {t("act.next")}
        <Kbd>J</Kbd>
      </Button>
    );
  return (
    <DetailFrame
      bar={
        <ActionBar
          primary={primary}
          secondary={
            <>
              {status === "awaiting_paste" ? (
                <Button size="l" onClick={() => void copy()} className={secondaryClass}>
                  {t("act.copyAgain")}
                </Button>
              ) : null}
              {undoButton}
            </>
          }
        />
      }
    >
      {above}
      <h2 className="mt-5.5 mb-2.25 text-[1rem]">{t("reply.title")}</h2>
      <ReplyOutcome
        platform={review.platform}
        status={status}
        text={reply.content}
        publishAfter={reply.publishAfter}
        isPasted={review.publishMode === "assisted"}
        liveAt={reply.liveAt}
      />
      {below}
    </DetailFrame>
  );
}
