import { ArrowUpRight } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button, ButtonLink, buttonClass } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { Platform } from "@/server/domain/platform";
import type { ReplyTask } from "@/server/domain/reply-seen";
import { type FailureStep, isLater, readFailure, stepsFor } from "./failure-reason";

type FailureNoticeProps = {
  platform: Platform;
  reason: string | null;
  task: ReplyTask;
  /** The other reply that is there, or ours that was exchanged. */
  otherText: string | null;
  /** Where the owner can look and act by hand. */
  siteUrl: string | null;
  isBusy: boolean;
  /** A step without a way is not offered. */
  onStep: Partial<Record<Exclude<FailureStep, "reconnect" | "open">, () => void>>;
};

/** Why a reply did not get through or did not last, what guests see now, and what to do about it. */
export function FailureNotice({ platform, reason, task, otherText, siteUrl, isBusy, onStep }: FailureNoticeProps) {
  const t = useTranslations("inbox.failure");
  const platformName = useTranslations("review.platform")(platform);
  const { code, detail } = readFailure(reason);
  const title = isLater(code)
    ? t(`later.${code}`, { platform: platformName })
    : code === "rejected" && task !== "delete"
      ? t("rejectedTitle", { platform: platformName })
      : t(`title.${task}`, { platform: platformName });
  return (
    <Notice tone={code === "CHANGED_THERE" ? "caution" : "urgent"} role="status" title={title} className="mt-5">
      {isLater(code) ? null : <p>{t(`safe.${task}`)}</p>}
      <p>
        {detail ? t("rejectedBecause", { detail }) : t(`cause.${code}`, { platform: platformName, site: platform })}
      </p>
      {(code === "OTHER_REPLY" || code === "CHANGED_THERE") && otherText ? (
        <figure className="mt-2 border-l-2 border-urgent pl-3">
          <figcaption className="font-semibold">{t(code === "OTHER_REPLY" ? "theirs" : "ours")}</figcaption>
          <blockquote className="whitespace-pre-line wrap-anywhere text-text">{otherText}</blockquote>
        </figure>
      ) : null}
      <div className="mt-2.5 flex flex-wrap gap-2">
        {stepsFor(code, task).map((step) => {
          if (step === "reconnect")
            return (
              <ButtonLink key={step} href="/stores" size="s">
                {t("step.reconnect")}
              </ButtonLink>
            );
          if (step === "open")
            return siteUrl ? (
              <a key={step} href={siteUrl} target="_blank" rel="noreferrer" className={buttonClass({ size: "s" })}>
                {t("step.open", { platform: platformName })}
                <ArrowUpRight />
              </a>
            ) : null;
          const onClick = onStep[step];
          return onClick ? (
            <Button key={step} size="s" busy={isBusy && step !== "copy" && step !== "fix"} onClick={onClick}>
              {t(step === "again" && task === "delete" ? "step.againDelete" : `step.${step}`)}
            </Button>
          ) : null;
        })}
      </div>
    </Notice>
  );
}
