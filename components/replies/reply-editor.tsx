"use client";

import { Copy, RefreshCw } from "lucide-react";
import { useTranslations } from "next-intl";
import type { KeyboardEvent, Ref } from "react";
import { Button } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import { Tabs } from "@/components/ui/tabs";
import type { Language } from "@/server/domain/analysis";
import type { Platform } from "@/server/domain/platform";
import type { GuardFinding, GuardVerdict } from "@/server/domain/reply-guard/verdict";
import type { ReplyCandidate } from "@/server/integrations/reply-writer/reply-writer";
import { MarkedTextarea } from "./marked-textarea";
import { ReplyCounter } from "./reply-counter";
import { ReplyVerdict } from "./reply-verdict";

type ReplyEditorProps = {
  platform: Platform;
  language?: Language;
  candidates: readonly ReplyCandidate[];
  chosen: number;
  onChoose: (index: number) => void;
  text: string;
  onText: (text: string) => void;
  verdict: GuardVerdict;
  checking: boolean;
  onFix: (finding: GuardFinding) => void;
  /** Where the text is kept, e.g. "방금 저장했어요". */
  savedNote: string | null;
  rewriting: boolean;
  onRewrite: () => void;
  onCopy: () => void;
  /** Ctrl/⌘ + Enter or Esc in the text. */
  onLeave: () => void;
  textareaRef: Ref<HTMLTextAreaElement>;
  focusText: () => void;
  /** See `ReplyVerdict`. */
  onVouch?: () => void;
  isVouched?: boolean;
};

export const verdictId = "reply-verdict";

/** One frame: alternatives, text, counter, verdict. */
export function ReplyEditor(props: ReplyEditorProps) {
  const { candidates, chosen, onChoose, rewriting, onRewrite, verdict, checking, isVouched } = props;
  const t = useTranslations("inbox.reply");
  const isBlocked = verdict.level === "stop" && !checking && !isVouched;
  const body = <EditorBody {...props} />;
  return (
    <div
      aria-busy={rewriting || undefined}
      className={cn(
        "overflow-hidden rounded-lg border bg-raised",
        isBlocked
          ? "border-urgent shadow-[0_0_0_1px_var(--urgent)] has-[textarea:focus-visible]:shadow-[0_0_0_2px_var(--surface),0_0_0_4px_var(--urgent)]"
          : "border-accent shadow-[0_0_0_1px_var(--accent)] has-[textarea:focus-visible]:shadow-(--focus)",
      )}
    >
      {candidates.length > 0 ? (
        <Tabs
          label={t("alternatives")}
          value={String(chosen)}
          onChange={(value) => onChoose(Number(value))}
          tabs={candidates.map((candidate, index) => ({
            value: String(index),
            label: t(`angle.${candidate.angle}`),
            content: body,
          }))}
          aside={
            <Button
              kind="quiet"
              size="s"
              busy={rewriting}
              busyLabel={t("rewriting")}
              onClick={onRewrite}
              className="max-lg:hidden"
            >
              <RefreshCw />
              {t("rewrite")}
            </Button>
          }
        />
      ) : (
        body
      )}
    </div>
  );
}

function EditorBody(props: ReplyEditorProps) {
  const { platform, language, text, onText, verdict, checking, onFix, savedNote, onCopy, onLeave } = props;
  const t = useTranslations("inbox.reply");
  const leave = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key !== "Escape" && !(event.key === "Enter" && (event.metaKey || event.ctrlKey))) return;
    event.preventDefault();
    onLeave();
  };
  return (
    <>
      <MarkedTextarea
        ref={props.textareaRef}
        aria-label={t("text")}
        aria-describedby={verdictId}
        lang={language === "other" ? undefined : language}
        value={text}
        onChange={onText}
        onKeyDown={leave}
        findings={checking ? [] : verdict.findings}
      />
      <div className="flex items-center gap-2 border-t py-1.5 pr-2 pl-4.5 text-small text-text-3 max-lg:pl-4">
        <ReplyCounter platform={platform} text={text} verdict={verdict} checking={checking} />
        {savedNote ? <span role="status">{savedNote}</span> : null}
        <Button kind="quiet" size="s" onClick={onCopy}>
          <Copy />
          {t("copy")}
        </Button>
      </div>
      <ReplyVerdict
        id={verdictId}
        verdict={verdict}
        checking={checking}
        onFix={onFix}
        onOwnFix={props.focusText}
        onVouch={props.onVouch}
        isVouched={props.isVouched}
      />
    </>
  );
}
