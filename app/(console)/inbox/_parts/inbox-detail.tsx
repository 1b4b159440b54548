"use client";

import { useTranslations } from "next-intl";
import { DetailSkeleton } from "@/components/inbox/inbox-skeleton";
import { inBrowser } from "@/components/ui/in-browser";
import { DetailFrame } from "./detail-frame";
import type { useChoice } from "./use-choice";
import type { ReplyActions } from "./use-reply-actions";
import type { useUndoLast } from "./use-undo-last";
import type { useWalk } from "./use-walk";

/** Fetched ahead when a row is about to be pressed. */
export const loadReview = () => import("./review-pane").then((file) => file.ReviewPane);
const ReviewPane = inBrowser(
  loadReview,
  <>
    <div className="h-13 flex-none border-b" />
    <DetailFrame>
      <DetailSkeleton />
    </DetailFrame>
  </>,
);
const BulkPane = inBrowser(() => import("./bulk-pane").then((file) => file.BulkPane));

type InboxDetailProps = {
  choice: ReturnType<typeof useChoice>;
  walk: ReturnType<typeof useWalk>;
  actions: ReplyActions;
  undo: ReturnType<typeof useUndoLast>;
  canReply: boolean;
  keysOn: boolean;
  /** The list goes on beyond its loaded rows. */
  hasMore: boolean;
  /** Whether there is room for a review beside the list, or it was opened. */
  isReviewShown: boolean;
  /** Chooses no longer. */
  onEndChoice: () => void;
  /** From the chosen drafts to the list, on a phone. */
  onBulkBack: () => void;
};

/** Beside the list: the chosen drafts together, or the open review. */
export function InboxDetail(props: InboxDetailProps) {
  const { choice, walk, actions, undo, canReply, keysOn, hasMore, isReviewShown, onEndChoice, onBulkBack } = props;
  const t = useTranslations("inbox");
  const { chosen } = choice;
  // The next ones are chosen right after these.
  const goesOn = hasMore || choice.isMoreThanOnce;
  if (chosen && chosen.size > 0)
    return (
      <BulkPane
        chosen={chosen}
        available={choice.available}
        hasMore={goesOn}
        canReply={canReply}
        keysOn={keysOn}
        onChooseAll={choice.chooseAll}
        onLeaveOut={choice.drop}
        onClear={onEndChoice}
        onBack={onBulkBack}
        onApproved={(approved) => {
          choice.drop(approved.map((each) => each.reviewId));
          if (approved.length > 0) undo.remember(approved, t("bulk.done", { count: approved.length }));
          if (approved.length < chosen.size) return;
          if (goesOn) onBulkBack();
          else onEndChoice();
        }}
      />
    );
  if (!walk.currentId || !isReviewShown) return null;
  return (
    <ReviewPane
      reviewId={walk.currentId}
      actions={actions}
      canReply={canReply}
      keysOn={keysOn}
      place={walk.place}
      onBack={walk.back}
      onPrevious={() => walk.step("previous")}
      onNext={() => walk.step("next")}
      undoLast={undo.undoLast}
      onDone={(review, replyId, what) => {
        undo.rememberDone(review, replyId, what);
        // What was copied is still to be pasted: its page stays open, even as the last of the list.
        if (what === "copied") walk.show(review.id);
        else walk.goOn(review.id);
      }}
    />
  );
}
