"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { ActionBar, secondaryClass } from "@/components/inbox/action-bar";
import { useShortcuts } from "@/components/inbox/use-shortcuts";
import { ByHand } from "@/components/replies/by-hand";
import { FailureNotice } from "@/components/replies/failure-notice";
import { ReplyOutcome } from "@/components/replies/reply-outcome";
import { Button } from "@/components/ui/button";
import { inBrowser } from "@/components/ui/in-browser";
import { Kbd } from "@/components/ui/kbd";
import { showToast } from "@/components/ui/toast";
import { decideUndo } from "@/server/domain/reply";
import { DetailFrame } from "./detail-frame";
import { editKey } from "./draft-memory";
import { useDraftMemory } from "./use-draft-memory";
import { LiveMenu } from "./live-menu";
import type { SentReplyProps } from "./reply-view-props";
import { useCopy } from "./use-copy";
import type { ReplyActions } from "./use-reply-actions";

const DeleteDialog = inBrowser(() => import("./delete-dialog").then((file) => file.DeleteDialog));
const EditLive = inBrowser(() => import("./edit-live").then((file) => file.EditLive));

/** A reply that is on its way, has arrived, or was not wanted; one that guests see can be changed from here. */
export function SentReply(props: SentReplyProps) {
  const { reply } = props;
  const isThere = reply.status === "live" || reply.status === "owner_posted";
  const memory = useDraftMemory();
  const [isEditing, setEditing] = useState(() => memory.recall(editKey(reply.id)) !== null);
  if (isEditing && isThere) return <EditLive {...props} onLeave={() => setEditing(false)} />;
  return <Sent {...props} onEdit={isThere ? () => setEditing(true) : null} />;
}

function Sent({ review, reply, actions, keysOn, above, below, onNext, undoLast, onEdit }: SentProps) {
  const t = useTranslations("inbox");
  const [isDeleting, setDeleting] = useState<boolean | null>(null);
  const { status, task } = reply;
  const memory = useDraftMemory();
  const isBusy = actions.busyId === reply.id;
  const isAwaited = status === "awaiting_paste";
  const siteUrl = review.assistedUrl ?? review.sourceUrl;
  const undo = useUndo(reply, actions);
  const markPosted = async () => {
    if (!(await actions.markPosted(reply))) return;
    showToast({ message: t(`toast.posted.${task}`) });
    onNext();
  };
  const copyText = useCopy();
  const copy = () => copyText(reply.content);
  const { exchangedText } = reply;
  const restore =
    onEdit &&
    exchangedText &&
    (() => {
      memory.remember(editKey(reply.id), {
        version: reply.version,
        text: exchangedText,
        chosen: 0,
        kept: {},
        touched: true,
      });
      onEdit();
    });
  const isCopyable = isAwaited && task !== "delete";

  useShortcuts(
    {
      ...(isAwaited && { approve: () => void markPosted() }),
      ...(isCopyable && { copy: () => void copy() }),
      ...(onEdit && { edit: onEdit }),
      undo: undo.run ?? undoLast ?? (() => showToast({ message: t("toast.nothingToUndo") })),
    },
    keysOn,
  );

  const primary = isAwaited ? (
    <Button kind="primary" size="main" busy={isBusy} onClick={() => void markPosted()}>
      {t(`act.markPosted.${task}`)}
      <Kbd>A</Kbd>
    </Button>
  ) : status === "approved" ? (
    <Button size="main" busy={isBusy} onClick={() => void actions.publishNow(reply)}>
      {t(`act.publishNow.${task}`)}
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
            undo.run ? (
              <Button size="l" busy={isBusy} onClick={undo.run} className={secondaryClass}>
                {undo.label}
                <Kbd>U</Kbd>
              </Button>
            ) : null
          }
        />
      }
    >
      {above}
      <div className="mt-5.5 mb-2.25 flex min-h-8 items-center gap-2">
        <h2 className="flex-1 text-[1rem]">{t("reply.title")}</h2>
        {onEdit ? <LiveMenu onEdit={onEdit} onDelete={() => setDeleting(true)} /> : null}
      </div>
      <ReplyOutcome platform={review.platform} reply={reply}>
        {isAwaited ? (
          <ByHand platform={review.platform} siteUrl={siteUrl} onCopy={isCopyable ? copy : undefined} />
        ) : null}
      </ReplyOutcome>
      {status === "live" && reply.failureReason ? (
        <FailureNotice
          platform={review.platform}
          reason={reply.failureReason}
          task={task}
          otherText={reply.exchangedText}
          siteUrl={siteUrl}
          isBusy={isBusy}
          onStep={{ again: () => setDeleting(true), ...(restore && { restore }) }}
        />
      ) : null}
      {below}
      {isDeleting === null ? null : (
        <DeleteDialog review={review} reply={reply} actions={actions} open={isDeleting} onOpenChange={setDeleting} />
      )}
    </DetailFrame>
  );
}

type SentProps = SentReplyProps & {
  /** Begins editing what guests see; null when there is nothing to edit. */
  onEdit: (() => void) | null;
};

/** Taking back what was done to this reply, by the name it has here. */
function useUndo(reply: SentReplyProps["reply"], actions: ReplyActions) {
  const t = useTranslations("inbox");
  const decision = decideUndo({ ...reply, publishAfter: null, now: new Date() });
  if (!decision.ok) return { run: null, label: null };
  const run = async () => {
    if (await actions.undo(reply)) showToast({ message: t("toast.undone") });
  };
  const { status } = reply;
  const label =
    status === "deleted"
      ? t("act.writeAgain")
      : status === "owner_posted" || status === "posted_unverified"
        ? t("act.notYet")
        : t("act.undo");
  return { run: () => void run(), label };
}
