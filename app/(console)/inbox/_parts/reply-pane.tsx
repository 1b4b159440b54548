"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ActionBar } from "@/components/inbox/action-bar";
import type { DetailReply, ReviewDetail } from "@/components/inbox/types";
import { useShortcuts } from "@/components/inbox/use-shortcuts";
import type { SentStatus } from "@/components/replies/status-words";
import { Button } from "@/components/ui/button";
import { Kbd } from "@/components/ui/kbd";
import { Spinner } from "@/components/ui/spinner";
import { isEditable } from "@/server/domain/reply";
import { DetailFrame } from "./detail-frame";
import { DraftReply } from "./draft-reply";
import { LateDraft } from "./late-draft";
import type { PaneNavigation } from "./review-pane";
import { SentReply } from "./sent-reply";
import { useDraft } from "./use-draft";
import { useOnline } from "@/components/shell/use-online";
import { inBrowser } from "@/components/ui/in-browser";
import type { ReplyActions } from "./use-reply-actions";

const ConflictReply = inBrowser(() => import("./conflict-reply").then((file) => file.ConflictReply));
const HeldDraft = inBrowser(() => import("./held-draft").then((file) => file.HeldDraft));

type ReplyPaneProps = PaneNavigation & {
  review: ReviewDetail;
  actions: ReplyActions;
  canReply: boolean;
  keysOn: boolean;
  above: ReactNode;
  below: ReactNode;
};

/** The reply in whatever state it is: none yet, being written, contested, or on its way. */
export function ReplyPane(props: ReplyPaneProps) {
  const { reply } = props.review;
  return reply ? <Reply key={reply.id} {...props} reply={reply} /> : <NoReply {...props} />;
}

function Reply({ reply, ...props }: ReplyPaneProps & { reply: DetailReply }) {
  const { review, actions, canReply, keysOn, above, below, undoLast } = props;
  const isOnline = useOnline();
  const draft = useDraft(reply, { isOnline });
  const shared = { review, actions, keysOn, above, below, undoLast };
  if (draft.isConflict) return <ConflictReply {...shared} reply={reply} draft={draft} onNext={props.onNext} />;
  if (!isEditable(reply.status))
    return (
      <SentReply
        {...shared}
        reply={{ ...reply, status: reply.status as SentStatus }}
        canReply={canReply}
        isOnline={isOnline}
        onNext={props.onNext}
      />
    );
  return (
    <DraftReply
      {...shared}
      reply={reply}
      draft={draft}
      canReply={canReply}
      isOnline={isOnline}
      onDone={(what) => props.onDone(review, reply.id, what)}
    />
  );
}

function NoReply({ review, canReply, above, below, keysOn, onNext, undoLast }: ReplyPaneProps) {
  const t = useTranslations("inbox");
  const isDrafting = review.inboxState === "needs_reply" && !review.spam;
  useShortcuts(undoLast ? { undo: undoLast } : {}, keysOn);
  return (
    <DetailFrame
      bar={
        <ActionBar
          primary={
            <Button size="main" onClick={onNext}>
              {t("act.next")}
              <Kbd>J</Kbd>
            </Button>
          }
        />
      }
    >
      {above}
      <h2 className="mt-5.5 mb-2.25 text-[1rem]">{t("reply.title")}</h2>
      <div
        role="status"
        className="flex min-h-40 flex-col items-center justify-center rounded-lg border border-border-strong bg-raised px-4 text-center"
      >
        {isDrafting && review.held ? (
          <HeldDraft reviewId={review.id} held={review.held} canReply={canReply} />
        ) : isDrafting && review.isDraftLate ? (
          <LateDraft reviewId={review.id} />
        ) : isDrafting ? (
          <>
            <Spinner className="size-6 text-accent-text" />
            <b className="mt-2.5 font-semibold">{t("reply.drafting")}</b>
            <p className="text-small text-text-2">{t("reply.draftingDetail")}</p>
          </>
        ) : (
          <p className="text-text-2">{review.spam ? t("reply.noneForSpam") : t("status.closed")}</p>
        )}
      </div>
      {below}
    </DetailFrame>
  );
}
