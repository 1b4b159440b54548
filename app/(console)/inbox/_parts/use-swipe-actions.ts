"use client";

import { useTranslations } from "next-intl";
import type { ReviewDetail } from "@/components/inbox/types";
import { useWaitWords } from "@/components/replies/wait-words";
import { showToast } from "@/components/ui/toast";
import { cleanReply } from "@/server/domain/reply-text";
import { copyText } from "./copy-text";
import { useDraftMemory } from "./use-draft-memory";
import type { ReplyActions } from "./use-reply-actions";
import type { useUndoLast } from "./use-undo-last";

export type SwipeActions = {
  actions: ReplyActions;
  undo: ReturnType<typeof useUndoLast>;
  onOpen: (reviewId: string) => void;
};

/** What a thumb can do from the list, as the open review would do it. */
export function useSwipeActions({ actions, undo, onOpen }: SwipeActions) {
  const t = useTranslations("inbox.toast");
  const waitWords = useWaitWords();
  const memory = useDraftMemory();
  return {
    async approve({ id, reply, publishMode: mode, undoSeconds }: ReviewDetail) {
      // Words that are not stored yet are not approved unseen, nor is what has changed since the row was painted.
      if (reply?.status !== "drafted" || reply.guard.level !== "ok" || memory.recall(reply.id)) return onOpen(id);
      const text = cleanReply(reply.content);
      const copied = mode === "assisted" ? copyText(text) : null;
      if (!(await actions.approve(reply, { mode, undoSeconds, version: reply.version, text }))) return;
      const isCopied = await copied;
      const said = isCopied === null ? t("approved", { wait: waitWords(undoSeconds, true) }) : t("approvedAndCopied");
      undo.remember([{ reviewId: id, replyId: reply.id }], isCopied === false ? t("approvedNotCopied") : said);
    },
    async undo({ reply }: ReviewDetail) {
      if (reply && (await actions.undo(reply))) showToast({ message: t("undone") });
    },
  };
}
