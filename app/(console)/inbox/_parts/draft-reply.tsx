"use client";

import { Pencil, RefreshCw, SkipForward, WandSparkles } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useCallback, useRef, useState } from "react";
import { ActionBar, secondaryClass } from "@/components/inbox/action-bar";
import { focusRow } from "@/components/inbox/list-row";
import { languageOf } from "@/components/inbox/row-state";
import type { DetailReply, ReviewDetail } from "@/components/inbox/types";
import { useShortcuts } from "@/components/inbox/use-shortcuts";
import { FoundPromises } from "@/components/promises/found-promises";
import { FailureNotice } from "@/components/replies/failure-notice";
import { ReplyEditor, verdictId } from "@/components/replies/reply-editor";
import { VerdictLine } from "@/components/replies/reply-verdict";
import { useFixWords } from "@/components/replies/use-fix-words";
import { type ReplyVoice, VoiceMenus } from "@/components/replies/voice-menus";
import { useWaitWords } from "@/components/replies/wait-words";
import { Button, ButtonLink } from "@/components/ui/button";
import { Kbd } from "@/components/ui/kbd";
import { Notice } from "@/components/ui/notice";
import { showToast } from "@/components/ui/toast";
import { isContested, type PublishMode, taskOfApproval } from "@/server/domain/reply";
import type { GuardFinding } from "@/server/domain/reply-guard/verdict";
import { vouchableStops } from "@/server/domain/reply-guard/vouch";
import { cleanReply } from "@/server/domain/reply-text";
import { copyText } from "./copy-text";
import { DetailFrame } from "./detail-frame";
import type { useDraft } from "./use-draft";
import type { ReplyActions } from "./use-reply-actions";
import { useVerdict } from "./use-verdict";

/** What was done with a draft. */
export type DoneWhat = "approved" | "copied" | "skipped";

type DraftReplyProps = {
  review: ReviewDetail;
  reply: DetailReply;
  draft: ReturnType<typeof useDraft>;
  actions: ReplyActions;
  canReply: boolean;
  isOnline: boolean;
  keysOn: boolean;
  /** The review above the reply. */
  above: ReactNode;
  below: ReactNode;
  /** Approved or skipped: the page goes on from here. */
  onDone: (what: DoneWhat) => void;
  /** Takes back the last action on another review; null when there was none. */
  undoLast: (() => void) | null;
};

/** A reply that can still be changed: choose, edit, have it rewritten, approve. */
export function DraftReply(props: DraftReplyProps) {
  const { review, reply, draft, actions, canReply, isOnline, keysOn, above, below, onDone, undoLast } = props;
  const t = useTranslations("inbox");
  const [voice, setVoice] = useState<ReplyVoice>(review.voice);
  const { verdict, checking } = useVerdict(review, reply, draft.text, voice);
  const [vouchedText, setVouchedText] = useState<string | null>(null);
  const isVouched = !checking && vouchedText === draft.text && vouchableStops(verdict).length > 0;
  const textRef = useRef<HTMLTextAreaElement>(null);
  const focusText = useCallback(() => {
    const field = textRef.current;
    field?.focus();
    field?.setSelectionRange(field.value.length, field.value.length);
  }, []);

  const isExchange = taskOfApproval(reply, false) === "edit";
  const mode = isExchange ? review.editMode : review.publishMode;
  const isAssisted = mode === "assisted";
  const siteUrl = review.assistedUrl ?? review.sourceUrl;
  const lock = useLock({
    canReply,
    isOnline,
    text: draft.text,
    isStopped: verdict.level === "stop" && !checking && !isVouched,
  });

  const locked = useTranslations("inbox.reply.locked");
  const fixWords = useFixWords();
  const lockedBecause = lock ?? (isContested(reply) ? locked("contested") : null);

  const approve = async (replace = false) => {
    if (replace ? lock : lockedBecause) return focusText();
    const text = cleanReply(draft.text);
    const sendMode = replace ? review.editMode : mode;
    const copied = sendMode === "assisted" ? copyText(text) : null;
    const version = await draft.settled();
    const sending = { mode: sendMode, undoSeconds: review.undoSeconds, vouch: isVouched };
    if (!(await actions.approve(reply, { ...sending, version, text, replace }))) return;
    onDone(copied === null ? "approved" : "copied");
    if (copied !== null) showToast({ message: (await copied) ? t("toast.approvedAndCopied") : t("toast.notCopied") });
  };
  const skip = async () => {
    if (!(await actions.skip(reply, await draft.settled()))) return;
    if (reply.shownText === null) return onDone("skipped");
    showToast({ message: t("toast.kept") });
  };
  const rewrite = async (change: Partial<ReplyVoice> = {}) => {
    const [before, wanted] = [draft.text, { ...voice, ...change }];
    setVoice(wanted);
    if (await actions.rewrite(reply, await draft.flush(), wanted))
      showToast({
        message: t("toast.rewritten"),
        action: { label: t("toast.restore"), onPress: () => draft.type(before) },
      });
  };
  const replaceText = (text: string, message: string) => {
    const before = draft.text;
    draft.type(text);
    showToast({ message, action: { label: t("act.undo"), onPress: () => draft.type(before) } });
  };
  const fix = (finding: GuardFinding) => finding.fix && replaceText(finding.fix.text, t("toast.fixed"));
  const { original } = draft;
  const revert = original === null ? null : () => replaceText(original, t("toast.reverted"));
  const copy = async () =>
    showToast({ message: (await copyText(draft.text)) ? t("toast.copied") : t("toast.notCopied") });

  useShortcuts(
    {
      approve: () => void approve(),
      edit: focusText,
      nextDraft: () => draft.choose((draft.chosen + 1) % Math.max(1, reply.candidates.length)),
      rewrite: () => void rewrite(),
      skip: () => void skip(),
      undo: undoLast ?? revert ?? (() => showToast({ message: t("toast.nothingToUndo") })),
    },
    keysOn,
  );

  const isStopped = verdict.level === "stop" && !checking && !isVouched;
  const worstFix = isStopped ? verdict.findings.find((finding) => finding.fix) : undefined;
  return (
    <DetailFrame
      bar={
        <ActionBar
          phoneLine={
            <VerdictLine
              verdict={isVouched ? { ...verdict, level: "warn" } : verdict}
              checking={checking}
              href={`#${verdictId}`}
            />
          }
          primary={
            <>
              {worstFix?.fix ? (
                <Button kind="primary" size="main" onClick={() => fix(worstFix)} className="lg:hidden">
                  <WandSparkles />
                  {fixWords(worstFix.fix)}
                </Button>
              ) : null}
              <span className={worstFix ? "contents max-lg:hidden" : "contents"}>
                <Button
                  kind="primary"
                  size="main"
                  busy={actions.busyId === reply.id && !actions.isRewriting}
                  busyLabel={t("act.approving")}
                  disabledReason={lockedBecause ?? undefined}
                  onClick={() => void approve()}
                >
                  {isAssisted ? t("act.approveAndCopy") : t("act.approve")}
                  {lockedBecause ? null : <Kbd>A</Kbd>}
                </Button>
              </span>
            </>
          }
          secondary={
            <>
              {revert && verdict.level === "stop" ? (
                <Button size="l" onClick={revert} className={secondaryClass}>
                  {t("act.undo")}
                  {undoLast ? null : <Kbd>U</Kbd>}
                </Button>
              ) : (
                <Button size="l" onClick={focusText} className={secondaryClass}>
                  <Pencil className="lg:hidden" />
                  {t("act.edit")}
                  <Kbd>E</Kbd>
                </Button>
              )}
              <Button kind="quiet" size="l" onClick={() => void rewrite()} className={`${secondaryClass} lg:hidden`}>
                <RefreshCw />
                {t("reply.rewrite")}
              </Button>
            </>
          }
          note={lockedBecause ? null : <PublishNote review={review} mode={mode} />}
          trailing={
            <Button kind="quiet" size="l" onClick={() => void skip()} className={secondaryClass}>
              <SkipForward className="lg:hidden" />
              {reply.shownText === null ? t("act.skip") : t("act.keepShown")}
              <Kbd>S</Kbd>
            </Button>
          }
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
          siteUrl={siteUrl}
          isBusy={actions.busyId === reply.id}
          onStep={{
            fix: focusText,
            again: () => void approve(),
            copy: () => void copy(),
            keep: () => void skip(),
            replace: () => void approve(true),
          }}
        />
      ) : null}
      {canReply ? null : (
        <Notice
          title={t("reply.planTitle")}
          className="mt-5"
          action={
            <ButtonLink href="/billing" size="s">
              {t("reply.plans")}
            </ButtonLink>
          }
        >
          {t("reply.planDetail")}
        </Notice>
      )}
      <div className="mt-5.5 mb-2.25 flex flex-wrap items-center gap-2">
        <h2 className="text-[1rem]">{t("reply.title")}</h2>
        <span className="min-w-0 flex-1 text-small text-text-3">{t(provenanceOf(draft.text, reply))}</span>
        <div className="flex gap-2 max-lg:w-full">
          <VoiceMenus voice={voice} onChange={(change) => void rewrite(change)} />
        </div>
      </div>
      <ReplyEditor
        platform={review.platform}
        language={languageOf(review.language)}
        candidates={reply.candidates}
        chosen={draft.chosen}
        onChoose={draft.choose}
        text={draft.text}
        onText={draft.type}
        verdict={verdict}
        checking={checking}
        onFix={fix}
        savedNote={draft.saveState && t(`reply.${draft.saveState}`)}
        rewriting={actions.isRewriting}
        onRewrite={() => void rewrite()}
        onCopy={() => void copy()}
        onLeave={() => {
          void draft.flush();
          textRef.current?.blur();
          focusRow(review.id);
        }}
        textareaRef={textRef}
        focusText={focusText}
        isVouched={isVouched}
        onVouch={vouchableStops(verdict).length > 0 ? () => setVouchedText(isVouched ? null : draft.text) : undefined}
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

/** Why the reply may not be approved now; null when it may. */
function useLock(state: { canReply: boolean; isOnline: boolean; text: string; isStopped: boolean }): string | null {
  const t = useTranslations("inbox.reply.locked");
  if (!state.canReply) return t("plan");
  if (!state.isOnline) return t("offline");
  if (state.text.trim() === "") return t("empty");
  return state.isStopped ? t("guard") : null;
}

/** How this reply gets onto its platform, said before it is approved. */
function PublishNote({ review, mode }: { review: ReviewDetail; mode: PublishMode }) {
  const t = useTranslations("inbox.reply");
  const platform = useTranslations("review.platform")(review.platform);
  const waitWords = useWaitWords();
  if (mode === "assisted")
    return review.publishMode === "assisted" ? t(`assisted.${review.platform}`) : t("assistedEdit", { platform });
  return review.undoSeconds === 0
    ? t("automaticNow", { platform })
    : t("automatic", { wait: waitWords(review.undoSeconds, true), platform });
}
