"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ActionBar, secondaryClass } from "@/components/inbox/action-bar";
import { minutesUntil, rowState } from "@/components/inbox/row-state";
import type { DetailReply, ReviewDetail } from "@/components/inbox/types";
import { ReplyConflict } from "@/components/replies/reply-conflict";
import { ReviewBadge } from "@/components/reviews/review-badge";
import { Button } from "@/components/ui/button";
import { isEditable } from "@/server/domain/reply";
import { DetailFrame } from "./detail-frame";
import { useCopy } from "./use-copy";
import type { useDraft } from "./use-draft";
import type { ReplyActions } from "./use-reply-actions";

type ConflictReplyProps = {
  review: ReviewDetail;
  reply: DetailReply;
  draft: ReturnType<typeof useDraft>;
  actions: ReplyActions;
  above: ReactNode;
  onNext: () => void;
};

/** Somebody else changed the reply while the owner was writing: both texts, and the owner decides. */
export function ConflictReply({ review, reply, draft, actions, above, onNext }: ConflictReplyProps) {
  const t = useTranslations("inbox");
  const isDraft = isEditable(reply.status);
  const canReplace = isDraft || reply.status === "approved" || reply.status === "awaiting_paste";
  const keepTheirs = () => {
    draft.dropMine();
    if (!isDraft) onNext();
  };
  const replaceWithMine = async () => {
    if (isDraft || (await actions.undo(reply))) draft.keepMine();
  };
  const copy = useCopy();
  return (
    <DetailFrame
      bar={
        <ActionBar
          primary={
            <Button kind="primary" size="main" onClick={keepTheirs}>
              {isDraft ? t("conflict.keepTheirs") : t("conflict.keepApproved")}
            </Button>
          }
          secondary={
            canReplace ? (
              <Button
                size="l"
                busy={actions.busyId === reply.id}
                onClick={() => void replaceWithMine()}
                className={secondaryClass}
              >
                {t("conflict.useMine")}
              </Button>
            ) : null
          }
          note={canReplace ? t("conflict.useMineNote") : null}
        />
      }
    >
      {above}
      <ReplyConflict
        theirs={reply.content}
        mine={draft.text}
        canReplace={canReplace}
        onCopy={() => void copy(draft.text)}
        badge={
          <ReviewBadge
            state={rowState({ ...review, reply, needsReading: false, isUrgent: false })}
            minutesLeft={minutesUntil(reply.publishAfter, Date.now())}
          />
        }
      />
    </DetailFrame>
  );
}
