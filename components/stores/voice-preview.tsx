import { ShieldAlert, ShieldCheck, Shuffle } from "lucide-react";
import { useTranslations } from "next-intl";
import type { inferRouterOutputs } from "@trpc/server";
import type { ReactNode } from "react";
import { differingSentences } from "@/components/replies/differing-sentences";
import { distinctFindings } from "@/components/replies/mark-findings";
import { useReason } from "@/components/replies/use-reason";
import { ReviewQuote } from "@/components/reviews/quote";
import { Button } from "@/components/ui/button";
import { Mark } from "@/components/ui/mark";
import { Panel, PanelBody, PanelHeader } from "@/components/ui/panel";
import { Skeleton } from "@/components/ui/skeleton";
import type { AppRouter } from "@/server/api/root";

type Preview = inferRouterOutputs<AppRouter>["stores"]["previewVoice"];

type VoicePreviewProps = {
  /** null: no review to try on; undefined: not written yet. */
  preview: Preview | undefined;
  isWriting: boolean;
  hasFailed: boolean;
  isChanged: boolean;
  onAnother: () => void;
  actions: ReactNode;
};

/** One real review, the answer in the new voice with what changed underlined, and the present one below. */
export function VoicePreview({ preview, isWriting, hasFailed, isChanged, onAnother, actions }: VoicePreviewProps) {
  const t = useTranslations("stores.voice");
  return (
    <Panel className="lg:sticky lg:top-4" aria-label={t("preview")}>
      <PanelHeader
        title={t("preview")}
        aside={
          preview && preview.turns > 1 ? (
            <Button size="s" kind="quiet" onClick={onAnother}>
              <Shuffle />
              {t("another")}
            </Button>
          ) : null
        }
      />
      <PanelBody>
        <div aria-live="polite" aria-busy={isWriting}>
          {preview ? (
            <Texts preview={preview} isChanged={isChanged} />
          ) : (
            <Missing preview={preview} failed={hasFailed} />
          )}
        </div>
        <div className="mt-4.5 flex flex-wrap gap-2">{actions}</div>
        <p className="mt-2.5 text-small text-text-3">{t("keeps")}</p>
      </PanelBody>
    </Panel>
  );
}

function Missing({ preview, failed }: { preview: null | undefined; failed: boolean }) {
  const t = useTranslations("stores.voice");
  if (failed) return <p className="text-text-2">{t("failed")}</p>;
  if (preview === null) return <p className="text-text-2">{t("noReview")}</p>;
  return (
    <div className="grid gap-2.5">
      <span className="sr-only">{t("writing")}</span>
      <Skeleton className="w-[92%]" />
      <Skeleton className="w-[64%]" />
      <Skeleton className="mt-4 h-20" />
    </div>
  );
}

function Texts({ preview, isChanged }: { preview: NonNullable<Preview>; isChanged: boolean }) {
  const t = useTranslations("stores.voice");
  const words = useTranslations("review");
  const { review, text, present, guard } = preview;
  const sentences = differingSentences(text, present);
  const reasonOf = useReason();
  const findings = distinctFindings(guard.findings);
  const isOk = guard.level === "ok";
  return (
    <>
      <ReviewQuote
        text={review.content}
        lang={review.language ?? undefined}
        source={t("source", {
          name: review.reviewerName ?? words("anonymous"),
          platform: words(`platform.${review.platform}`),
        })}
      />
      <div className="mt-3.5 border-t pt-3">
        <p className="mb-1 text-small text-text-3">{isChanged ? t("changed") : t("present")}</p>
        <p className="text-[1rem] leading-read whitespace-pre-line">
          {sentences.a.map((sentence) =>
            sentence.differs ? (
              <mark key={sentence.start} className="border-b-2 border-accent-line bg-accent-soft text-inherit">
                {sentence.text}
              </mark>
            ) : (
              <span key={sentence.start}>{sentence.text}</span>
            ),
          )}
        </p>
      </div>
      {isChanged ? (
        <div className="mt-3.5 border-t pt-3 max-lg:hidden">
          <p className="mb-1 text-small text-text-3">{t("present")}</p>
          <p className="whitespace-pre-line text-text-2">{sentences.count > 0 ? present : t("sameText")}</p>
        </div>
      ) : null}
      <p className="mt-3.5 flex flex-wrap items-center gap-x-2 text-small text-text-3">
        <Mark tone={isOk ? "positive" : "caution"}>
          {isOk ? <ShieldCheck /> : <ShieldAlert />}
          {isOk ? t("checks", { count: guard.checkCount }) : t("look", { count: findings.length })}
        </Mark>
        {isChanged ? <span>{t("lengths", { before: lengthOf(present), after: lengthOf(text) })}</span> : null}
      </p>
      {findings.length > 0 ? (
        <ul className="mt-1 grid gap-0.5 text-small text-text-2">
          {findings.map((finding) => (
            <li key={finding.rule + finding.reason}>{reasonOf(finding)}</li>
          ))}
        </ul>
      ) : null}
    </>
  );
}

const lengthOf = (text: string) => [...text].length;
