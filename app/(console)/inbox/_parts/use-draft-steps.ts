"use client";

import { useTranslations } from "next-intl";
import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import { showToast } from "@/components/ui/toast";
import type { ReplyVoice } from "@/components/replies/voice-menus";
import { isContested, taskOfApproval } from "@/server/domain/reply";
import type { GuardFinding } from "@/server/domain/reply-guard/verdict";
import { cleanReply } from "@/server/domain/reply-text";
import { copyText } from "./copy-text";
import type { DraftReplyProps } from "./reply-view-props";
import { useJudgement } from "./use-judgement";
import { useReplyLock } from "./use-reply-lock";

/** A draft under the owner's hands: what the guard says of it, whether it may be approved, and every step from here. */
export function useDraftSteps(props: DraftReplyProps, field: RefObject<HTMLTextAreaElement | null>) {
  const { review, reply, draft, actions, canReply, isOnline, onDone } = props;
  const t = useTranslations("inbox");
  const [voice, setVoice] = useState<ReplyVoice>({ ...review.voice, ...reply.askedVoice });
  const judgement = useJudgement(review, reply, draft.text, voice);
  const lock = useReplyLock({ canReply, isOnline, text: draft.text, isStopped: judgement.isStopped });
  const lockedBecause = lock ?? (isContested(reply) ? t("reply.locked.contested") : null);
  const mode = taskOfApproval(reply, false) === "edit" ? review.editMode : review.publishMode;

  const focusText = useCallback(() => {
    const text = field.current;
    text?.focus();
    text?.setSelectionRange(text.value.length, text.value.length);
  }, [field]);

  const send = async (replace: boolean) => {
    if (replace ? lock : lockedBecause) return focusText();
    const text = cleanReply(draft.text);
    const sendMode = replace ? review.editMode : mode;
    const copied = sendMode === "assisted" ? copyText(text) : null;
    const version = await draft.settled();
    const sending = { mode: sendMode, undoSeconds: review.undoSeconds, vouch: judgement.isVouched };
    if (!(await actions.approve(reply, { ...sending, version, text, replace }))) return;
    onDone(copied === null ? "approved" : "copied");
    if (copied !== null)
      showToast({ message: (await copied) ? t("toast.approvedAndCopied") : t("toast.approvedNotCopied") });
  };
  const skip = async () => {
    if (!(await actions.skip(reply, await draft.settled()))) return;
    if (reply.shownText === null) return onDone("skipped");
    showToast({ message: t("toast.kept") });
  };
  // The way back to the text before is open while the new one stands as it was written, here.
  const wayBack = useRef<() => void>(undefined);
  const closeWayBack = () => wayBack.current?.();
  useEffect(() => closeWayBack, []);
  const rewrite = async (change: Partial<ReplyVoice>) => {
    const before = { text: draft.text, voice };
    const wanted = { ...voice, ...change };
    closeWayBack();
    setVoice(wanted);
    if (!(await actions.rewrite(reply, await draft.flush(), wanted))) return setVoice(before.voice);
    const restore = () => {
      draft.type(before.text);
      setVoice(before.voice);
    };
    wayBack.current = showToast({
      message: t("toast.rewritten"),
      action: { label: t("toast.restore"), onPress: restore },
    });
  };
  const replaceText = (text: string, message: string) => {
    const before = draft.text;
    draft.type(text);
    showToast({ message, action: { label: t("act.undo"), onPress: () => draft.type(before) } });
  };
  const { original } = draft;
  return {
    voice,
    judgement,
    lockedBecause,
    /** How the reply gets onto its platform. */
    mode,
    focusText,
    type: (text: string) => {
      closeWayBack();
      draft.type(text);
    },
    choose: (index: number) => {
      closeWayBack();
      draft.choose(index);
    },
    approve: () => void send(false),
    /** Approves it in place of the reply that guests see on the platform. */
    replace: () => void send(true),
    skip: () => void skip(),
    rewrite: (change: Partial<ReplyVoice> = {}) => void rewrite(change),
    fix: ({ fix }: GuardFinding) => fix && replaceText(fix.text, t("toast.fixed")),
    /** Back to the text as it was written by the machine; null when that is what stands there. */
    revert: original === null ? null : () => replaceText(original, t("toast.reverted")),
  };
}

export type DraftSteps = ReturnType<typeof useDraftSteps>;
