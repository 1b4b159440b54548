import type { ReactNode } from "react";
import type { DetailReply, ReviewDetail } from "@/components/inbox/types";
import type { SentStatus } from "@/components/replies/status-words";
import type { useDraft } from "./use-draft";
import type { ReplyActions } from "./use-reply-actions";

/** What was done with a draft. */
export type DoneWhat = "approved" | "copied" | "skipped";

/** What every view of a reply is given. */
export type ReplyViewProps = {
  review: ReviewDetail;
  actions: ReplyActions;
  canReply: boolean;
  isOnline: boolean;
  keysOn: boolean;
  /** The review above the reply. */
  above: ReactNode;
  below: ReactNode;
  /** Takes back the last action on another review; null when there was none. */
  undoLast: (() => void) | null;
};

export type DraftReplyProps = ReplyViewProps & {
  reply: DetailReply;
  draft: ReturnType<typeof useDraft>;
  /** Approved or skipped: the page goes on from here. */
  onDone: (what: DoneWhat) => void;
};

export type SentReplyProps = ReplyViewProps & {
  reply: DetailReply & { status: SentStatus };
  onNext: () => void;
};
