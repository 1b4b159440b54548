import { ChevronDown, Copy, RefreshCw, ShieldCheck } from "lucide-react";
import { useTranslations } from "next-intl";
import { AspectMark } from "@/components/reviews/aspect-mark";
import { PlatformName } from "@/components/reviews/platform-tile";
import { ReviewText } from "@/components/reviews/review-text";
import { SentimentMark } from "@/components/reviews/sentiment-mark";
import { Stars } from "@/components/reviews/stars";
import { Avatar } from "@/components/ui/avatar";
import { cn } from "@/components/ui/cn";
import { StillWhen } from "@/components/ui/still-when";
import { stopRules, warnRules } from "@/server/domain/reply-guard/verdict";
import { sampleAspects, sampleQuotes, sampleReply, sampleRows, sampleText } from "./sample";

const angles = ["action", "empathy", "short"] as const;

/** One review with its draft and the guard's word on it. `narrow` for the phone. */
export function ReviewPreview({ narrow = false }: { narrow?: boolean }) {
  const t = useTranslations("site.preview");
  const { current } = sampleRows();
  return (
    <>
      <div className="flex items-center gap-3">
        <Avatar name="걷" className={narrow ? "size-11" : undefined} />
        <div>
          <div className="flex items-center gap-2">
            <b className="text-[1rem] font-semibold">{current.reviewerName}</b>
            <Stars rating={2} withNumber />
            <SentimentMark sentiment="negative" />
          </div>
          <div className="flex items-center gap-2 text-small text-text-3">
            <PlatformName platform="kakao" />
            <span>· {current.storeName} ·</span>
            <StillWhen at={current.written.reviewDate} />
          </div>
        </div>
      </div>
      <ReviewText text={sampleText} quotes={sampleQuotes} className="mt-3.25" />
      <div className="mt-3.5 flex flex-wrap gap-x-3.5 gap-y-1.5">
        {sampleAspects.map((mark) => (
          <AspectMark key={mark.aspect} {...mark} />
        ))}
      </div>
      <div className="mt-5 mb-2.5 flex items-baseline gap-2">
        <b>{t("reply")}</b>
        <span className="flex-1 text-small text-text-3">{t("written")}</span>
        {narrow ? null : (["formal", "medium"] as const).map((choice) => <Choice key={choice} label={t(choice)} />)}
      </div>
      <EditorPreview narrow={narrow} />
    </>
  );
}

function Choice({ label }: { label: string }) {
  return (
    <span className="inline-flex h-7.5 items-center gap-1 self-center rounded-full border border-border-strong px-2.75 text-small font-medium text-text-2">
      {label}
      <ChevronDown />
    </span>
  );
}

function EditorPreview({ narrow }: { narrow: boolean }) {
  const t = useTranslations("site.preview");
  return (
    <div className="overflow-hidden rounded-lg border border-accent bg-raised shadow-[0_0_0_1px_var(--accent)]">
      <div className="flex items-center border-b px-1.5">
        {angles.map((angle, index) => (
          <span
            key={angle}
            className={cn(
              "flex h-10.5 items-center gap-1.75 border-b-2 border-transparent px-3 text-[.875rem] font-medium whitespace-nowrap text-text-2",
              index === 0 && "border-accent font-semibold text-text",
            )}
          >
            <span
              className={cn(
                "grid size-4.5 place-items-center rounded-full bg-neutral-soft text-[.6875rem] font-bold",
                index === 0 && "bg-accent text-on-accent",
              )}
            >
              {index + 1}
            </span>
            {t(angle)}
          </span>
        ))}
        {narrow ? null : (
          <span className="mr-2.5 ml-auto inline-flex items-center gap-1.5 text-[.875rem] font-medium text-text-2">
            <RefreshCw />
            {t("again")}
          </span>
        )}
      </div>
      <p lang="ko" className="px-4.5 pt-3.75 pb-3 text-[1rem] leading-[1.75] tracking-[-.01em]">
        {sampleReply}
      </p>
      <div className="flex items-center border-t px-4.5 py-2.5 text-small text-text-3">
        <span className="flex-1">{t("length", { count: sampleReply.length })}</span>
        <span className="inline-flex items-center gap-1.5 font-semibold text-text-2">
          <Copy />
          {t("copy")}
        </span>
      </div>
      {narrow ? null : (
        <div className="flex gap-3 border-t bg-positive-soft px-4.5 py-3.25">
          <ShieldCheck className="mt-[.1em] size-5 text-positive" />
          <div>
            <b className="font-semibold">{t("ok")}</b>
            <p className="text-small text-text-2">{t("okDetail", { count: stopRules.length + warnRules.length })}</p>
          </div>
        </div>
      )}
    </div>
  );
}
