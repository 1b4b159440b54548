"use client";

import { useTranslations } from "next-intl";
import { useCallback, useEffect, useRef, useState } from "react";
import { ActionBar, secondaryClass } from "@/components/inbox/action-bar";
import { languageOf } from "@/components/inbox/row-state";
import type { ReviewDetail } from "@/components/inbox/types";
import { ReplyEditor, verdictId } from "@/components/replies/reply-editor";
import { VerdictLine } from "@/components/replies/reply-verdict";
import { useWaitWords } from "@/components/replies/wait-words";
import { Button } from "@/components/ui/button";
import { showToast } from "@/components/ui/toast";
import { cleanReply } from "@/server/domain/reply-text";
import { DetailFrame } from "./detail-frame";
import { editKey } from "./draft-memory";
import type { SentReplyProps } from "./reply-view-props";
import { useCopy } from "./use-copy";
import { useDraftMemory } from "./use-draft-memory";
import { useReplyLock } from "./use-reply-lock";
import { useVerdict } from "./use-verdict";

/** A reply guests see, being given another text; they see the old one until it is sent. */
export function EditLive(props: SentReplyProps & { onLeave: () => void }) {
  const { review, reply, actions, canReply, isOnline, above, below, onLeave } = props;
  const t = useTranslations("inbox");
  const waitWords = useWaitWords();
  const memory = useDraftMemory();
  const [text, setText] = useState(() => memory.recall(editKey(reply.id))?.text ?? reply.content);
  const { verdict, checking } = useVerdict(review, reply, text, review.voice);
  const textRef = useRef<HTMLTextAreaElement>(null);
  const focusText = useCallback(() => textRef.current?.focus(), []);
  useEffect(focusText, [focusText]);
  useEffect(() => {
    if (text !== reply.content)
      memory.remember(editKey(reply.id), { version: reply.version, text, chosen: 0, kept: {}, touched: true });
  }, [memory, text, reply.id, reply.version, reply.content]);

  const { editMode: mode, undoSeconds } = review;
  const isAssisted = mode === "assisted";
  const isSame = cleanReply(text) === cleanReply(reply.content);
  const lock = useReplyLock({ canReply, isOnline, text, isStopped: verdict.level === "stop" && !checking });
  const lockedBecause = lock ?? (isSame ? t("change.same") : undefined);

  const leave = () => {
    memory.forget(editKey(reply.id));
    onLeave();
  };
  const copy = useCopy();
  const save = async () => {
    const sent = cleanReply(text);
    const target = { ...reply, status: "approved" as const, approvedFrom: reply.status };
    if (isAssisted) void copy(sent);
    if (!(await actions.editLive(reply, sent, { mode, undoSeconds }))) return;
    leave();
    if (!isAssisted && undoSeconds > 0)
      showToast({
        message: t("toast.editApproved", { wait: waitWords(undoSeconds, true) }),
        action: { label: t("act.undo"), onPress: () => void actions.undo(target) },
      });
  };
  return (
    <DetailFrame
      bar={
        <ActionBar
          phoneLine={<VerdictLine verdict={verdict} checking={checking} href={`#${verdictId}`} />}
          primary={
            <Button
              kind="primary"
              size="main"
              busy={actions.busyId === reply.id}
              disabledReason={lockedBecause}
              onClick={() => void save()}
            >
              {isAssisted ? t("act.saveEditAssisted") : t("act.saveEdit")}
            </Button>
          }
          secondary={
            <Button size="l" onClick={leave} className={secondaryClass}>
              {t("act.leaveEdit")}
            </Button>
          }
          note={lockedBecause ? null : <EditNote review={review} />}
        />
      }
    >
      {above}
      <h2 className="mt-5.5 mb-2.25 text-[1rem]">{t("change.editTitle")}</h2>
      <ReplyEditor
        platform={review.platform}
        language={languageOf(review.language)}
        candidates={[]}
        chosen={0}
        onChoose={() => undefined}
        text={text}
        onText={setText}
        verdict={verdict}
        checking={checking}
        onFix={({ fix }) => fix && setText(fix.text)}
        savedNote={null}
        rewriting={false}
        onRewrite={() => undefined}
        onCopy={() => void copy(text)}
        onLeave={() => textRef.current?.blur()}
        textareaRef={textRef}
        focusText={focusText}
      />
      {below}
    </DetailFrame>
  );
}

/** How the change gets onto the platform, said before it is approved. */
function EditNote({ review }: { review: ReviewDetail }) {
  const t = useTranslations("inbox.change");
  const platform = useTranslations("review.platform")(review.platform);
  const waitWords = useWaitWords();
  if (review.platform === "csv") return t("editNoteFile");
  if (review.editMode === "assisted") return t("editNoteAssisted", { platform });
  return review.undoSeconds === 0
    ? t("editNoteNow", { platform })
    : t("editNote", { wait: waitWords(review.undoSeconds, true), platform });
}
