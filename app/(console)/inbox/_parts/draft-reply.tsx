"use client";

import { useTranslations } from "next-intl";
import { useRef } from "react";
import { focusRow } from "@/components/inbox/list-row";
import { languageOf } from "@/components/inbox/row-state";
import type { DetailReply } from "@/components/inbox/types";
import { useShortcuts } from "@/components/inbox/use-shortcuts";
import { PlanNotice } from "@/components/plans/plan-notice";
import { FoundPromises } from "@/components/promises/found-promises";
import { FailureNotice } from "@/components/replies/failure-notice";
import { ReplyEditor } from "@/components/replies/reply-editor";
import { VoiceMenus } from "@/components/replies/voice-menus";
import { Notice } from "@/components/ui/notice";
import { showToast } from "@/components/ui/toast";
import { DetailFrame } from "./detail-frame";
import { DraftBar } from "./draft-bar";
import type { DraftReplyProps } from "./reply-view-props";
import { useCopy } from "./use-copy";
import { useDraftSteps } from "./use-draft-steps";

/** A reply that can still be changed: choose, edit, have it rewritten, approve. */
export function DraftReply(props: DraftReplyProps) {
  const { review, reply, draft, actions, canReply, keysOn, above, below, undoLast } = props;
  const t = useTranslations("inbox");
  const textRef = useRef<HTMLTextAreaElement>(null);
  const steps = useDraftSteps(props, textRef);
  const { verdict, checking, isVouched, vouch } = steps.judgement;
  const copy = useCopy();
  const copyDraft = () => void copy(draft.text);
  const isActing = actions.busyId === reply.id;

  useShortcuts(
    {
      approve: steps.approve,
      edit: steps.focusText,
      nextDraft: () => steps.choose((draft.chosen + 1) % Math.max(1, reply.candidates.length)),
      rewrite: () => steps.rewrite(),
      skip: steps.skip,
      undo: undoLast ?? steps.revert ?? (() => showToast({ message: t("toast.nothingToUndo") })),
    },
    keysOn,
  );

  return (
    <DetailFrame
      bar={
        <DraftBar
          review={review}
          steps={steps}
          isBusy={isActing && !actions.isRewriting}
          isShown={reply.shownText !== null}
          undoesLast={undoLast !== null}
        />
      }
    >
      {above}
      {reply.status === "rejected" || reply.status === "failed" ? (
        <FailureNotice
          platform={review.platform}
          reason={reply.failureReason}
          task={reply.task}
          otherText={reply.shownText}
          siteUrl={review.assistedUrl ?? review.sourceUrl}
          isBusy={isActing}
          onStep={{
            fix: steps.focusText,
            again: steps.approve,
            copy: copyDraft,
            keep: steps.skip,
            replace: steps.replace,
          }}
        />
      ) : null}
      {canReply ? null : (
        <PlanNotice title={t("reply.planTitle")} className="mt-5">
          {t("reply.planDetail")}
        </PlanNotice>
      )}
      <div className="mt-5.5 mb-2.25 flex flex-wrap items-center gap-2">
        <h2 className="text-[1rem]">{t("reply.title")}</h2>
        <span className="min-w-0 flex-1 text-small text-text-3">{t(provenanceOf(draft.text, reply))}</span>
        <div className="flex gap-2 max-lg:w-full">
          <VoiceMenus voice={steps.voice} onChange={steps.rewrite} />
        </div>
      </div>
      <ReplyEditor
        platform={review.platform}
        language={languageOf(review.language)}
        candidates={reply.candidates}
        chosen={draft.chosen}
        onChoose={steps.choose}
        text={draft.text}
        onText={steps.type}
        verdict={verdict}
        checking={checking}
        onFix={steps.fix}
        savedNote={draft.saveState && t(`reply.${draft.saveState}`)}
        rewriting={actions.isRewriting}
        onRewrite={() => steps.rewrite()}
        onCopy={copyDraft}
        onLeave={() => {
          void draft.flush();
          textRef.current?.blur();
          focusRow(review.id);
        }}
        textareaRef={textRef}
        focusText={steps.focusText}
        isVouched={isVouched}
        onVouch={vouch}
      />
      <FoundPromises text={draft.text} />
      {reply.status === "outdated" ? (
        <Notice tone="caution" title={t("status.outdated")} className="mt-3">
          {t("status.outdatedDetail")}
        </Notice>
      ) : null}
      {below}
    </DetailFrame>
  );
}

function provenanceOf(text: string, reply: DetailReply) {
  if (reply.candidates.some((candidate) => candidate.text === text)) return "reply.byMachine" as const;
  if (reply.candidates.length > 0) return "reply.byMachineEdited" as const;
  return reply.author === "platform" ? ("reply.byPlatform" as const) : ("reply.byOwner" as const);
}
