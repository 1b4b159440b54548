"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import type { ReviewDetail } from "@/components/inbox/types";
import { useWaitWords } from "@/components/replies/wait-words";
import { showToast } from "@/components/ui/toast";
import type { DoneWhat } from "./reply-view-props";
import type { Approved } from "./use-approve-many";
import { useInboxCache } from "./use-inbox-cache";
import type { ReplyActions } from "./use-reply-actions";

type UndoLast = { actions: ReplyActions; onBack: (reviewId: string) => void };

/** Takes back the last approval or skip, from its toast or by key. */
export function useUndoLast({ actions, onBack }: UndoLast) {
  const t = useTranslations("inbox");
  const waitWords = useWaitWords();
  const { readReply, catchUp, bringBack } = useInboxCache();
  const [last, setLast] = useState<Approved[] | null>(null);

  const undo = async (what: readonly Approved[]) => {
    setLast(null);
    let undone = 0;
    for (const { reviewId } of what) {
      if (!readReply(reviewId)) await catchUp(reviewId).catch(() => undefined);
      const reply = readReply(reviewId);
      if (reply && (await actions.undo(reply))) undone++;
    }
    const [first] = what;
    if (first) onBack(first.reviewId);
    void bringBack(what.map(({ reviewId }) => reviewId));
    if (undone === what.length) showToast({ message: t("toast.undone") });
  };
  const latest = useRef(undo);
  useEffect(() => {
    latest.current = undo;
  });

  /** `message` null: nothing is said. */
  const remember = (what: Approved[], message: string | null) => {
    setLast(what);
    if (message) showToast({ message, action: { label: t("act.undo"), onPress: () => void latest.current(what) } });
  };

  return {
    /** Null when there is nothing to take back. */
    undoLast: last && (() => void undo(last)),
    remember,
    /** What was done in an open review; a reply that was copied says so itself. */
    rememberDone({ id, undoSeconds }: ReviewDetail, replyId: string, what: DoneWhat) {
      const wait = waitWords(undoSeconds, true);
      const said = { approved: t("toast.approved", { wait }), copied: null, skipped: t("toast.skipped") };
      remember([{ reviewId: id, replyId }], said[what]);
    },
  };
}
