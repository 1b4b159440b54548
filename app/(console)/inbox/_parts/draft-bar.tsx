"use client";

import { Pencil, RefreshCw, SkipForward, Undo2, WandSparkles } from "lucide-react";
import { useTranslations } from "next-intl";
import { ActionBar, secondaryClass } from "@/components/inbox/action-bar";
import type { ReviewDetail } from "@/components/inbox/types";
import { verdictId } from "@/components/replies/reply-editor";
import { VerdictLine } from "@/components/replies/reply-verdict";
import { useWaitWords } from "@/components/replies/wait-words";
import { Button } from "@/components/ui/button";
import { Kbd } from "@/components/ui/kbd";
import type { PublishMode } from "@/server/domain/reply";
import type { DraftSteps } from "./use-draft-steps";

type DraftBarProps = {
  review: ReviewDetail;
  steps: DraftSteps;
  /** Being approved or skipped. */
  isBusy: boolean;
  /** Guests see a reply already: skipping keeps that one. */
  isShown: boolean;
  /** Whether U takes back what was done before instead of what was typed here. */
  undoesLast: boolean;
};

/** What can be done with a draft now; on a phone a fix stands in for the approval it would allow. */
export function DraftBar({ review, steps, isBusy, isShown, undoesLast }: DraftBarProps) {
  const { judgement, lockedBecause, mode, revert, fix } = steps;
  const { verdict, checking, isVouched, isStopped } = judgement;
  const t = useTranslations("inbox");
  const fixWords = useTranslations("guard.fix");
  const fixable = isStopped ? verdict.findings.find((finding) => finding.fix) : undefined;
  return (
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
          {fixable?.fix ? (
            <Button kind="primary" size="main" onClick={() => fix(fixable)} className="lg:hidden">
              <WandSparkles />
              {fixWords(fixable.fix.code)}
            </Button>
          ) : null}
          <span className={fixable ? "contents max-lg:hidden" : "contents"}>
            <Button
              kind="primary"
              size="main"
              busy={isBusy}
              busyLabel={t("act.approving")}
              disabledReason={lockedBecause ?? undefined}
              onClick={steps.approve}
            >
              {mode === "assisted" ? t("act.approveAndCopy") : t("act.approve")}
              {lockedBecause ? null : <Kbd>A</Kbd>}
            </Button>
          </span>
        </>
      }
      secondary={
        <>
          {revert && verdict.level === "stop" ? (
            <Button size="l" onClick={revert} className={secondaryClass}>
              <Undo2 className="lg:hidden" />
              {t("act.undo")}
              {undoesLast ? null : <Kbd>U</Kbd>}
            </Button>
          ) : (
            <Button size="l" onClick={steps.focusText} className={secondaryClass}>
              <Pencil className="lg:hidden" />
              {t("act.edit")}
              <Kbd>E</Kbd>
            </Button>
          )}
          <Button kind="quiet" size="l" onClick={() => steps.rewrite()} className={`${secondaryClass} lg:hidden`}>
            <RefreshCw />
            {t("reply.rewrite")}
          </Button>
        </>
      }
      note={lockedBecause ? null : <PublishNote review={review} mode={mode} />}
      trailing={
        <Button kind="quiet" size="l" onClick={steps.skip} className={secondaryClass}>
          <SkipForward className="lg:hidden" />
          {isShown ? t("act.keepShown") : t("act.skip")}
          <Kbd>S</Kbd>
        </Button>
      }
    />
  );
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
