import type { ReactNode } from "react";
import type { DetailReply, ReviewDetail } from "@/components/inbox/types";
import type { SentStatus } from "@/components/replies/status-words";
import type { ReplyActions } from "./use-reply-actions";

export type SentReplyProps = {
  review: ReviewDetail;
  reply: DetailReply & { status: SentStatus };
  actions: ReplyActions;
  canReply: boolean;
  isOnline: boolean;
  keysOn: boolean;
  above: ReactNode;
  below: ReactNode;
  onNext: () => void;
  undoLast: (() => void) | null;
};
