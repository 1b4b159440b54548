import { CircleCheck, ClipboardPaste, Clock, type LucideIcon, Minus, ScanEye } from "lucide-react";
import { useTranslations } from "next-intl";
import { cn } from "@/components/ui/cn";
import { Spinner } from "@/components/ui/spinner";
import { When } from "@/components/ui/when";
import type { ReplyStatus } from "@/server/domain/inbox";
import type { Platform } from "@/server/domain/platform";
import { useSecondsLeft } from "./use-seconds-left";
import { useWaitWords } from "./wait-words";

export type SentStatus = Extract<
  ReplyStatus,
  "approved" | "publishing" | "awaiting_paste" | "posted_unverified" | "live" | "skipped"
>;

const looks: Record<SentStatus, { Icon: LucideIcon | null; tone: string }> = {
  approved: { Icon: Clock, tone: "text-text-2" },
  publishing: { Icon: null, tone: "text-text-2" },
  awaiting_paste: { Icon: ClipboardPaste, tone: "text-caution" },
  posted_unverified: { Icon: ScanEye, tone: "text-text-2" },
  live: { Icon: CircleCheck, tone: "text-positive" },
  skipped: { Icon: Minus, tone: "text-text-2" },
};

type ReplyOutcomeProps = {
  platform: Platform;
  status: SentStatus;
  text: string;
  publishAfter: Date | null;
  /** The owner pasted it, so only the next collecting can tell. */
  isPasted: boolean;
  liveAt: Date | null;
};

/** A reply that is no longer a draft: its text and how far it has got. 승인 ≠ 게시 ≠ 확인됨. */
export function ReplyOutcome({ platform, status, text, publishAfter, isPasted, liveAt }: ReplyOutcomeProps) {
  const { Icon, tone } = looks[status];
  return (
    <div className="overflow-hidden rounded-lg border border-border-strong bg-raised shadow-1">
      {status === "skipped" ? null : (
        <p className="px-4.5 pt-3.75 pb-3.5 text-[1rem] leading-[1.75] tracking-[-.01em] whitespace-pre-line max-lg:px-4">
          {text}
        </p>
      )}
      <div
        className={cn(
          "flex items-start gap-3 px-4.5 py-3.25 max-lg:px-4",
          status !== "skipped" && "border-t",
          status === "live" && "bg-positive-soft",
          status === "awaiting_paste" && "bg-caution-soft",
        )}
      >
        {Icon ? (
          <Icon className={cn("mt-[.1em] size-5", tone)} />
        ) : (
          <Spinner className="mt-[.2em] size-5 text-accent-text" />
        )}
        <div className="min-w-0 flex-1" role="status">
          <StatusLine platform={platform} status={status} publishAfter={publishAfter} isPasted={isPasted} />
          {status === "live" && liveAt ? (
            <p className="text-small text-text-2">
              <When at={liveAt} />
            </p>
          ) : null}
        </div>
      </div>
    </div>
  );
}

function StatusLine({
  platform,
  status,
  publishAfter,
  isPasted,
}: Pick<ReplyOutcomeProps, "platform" | "status" | "publishAfter" | "isPasted">) {
  const t = useTranslations("inbox.status");
  const platformName = useTranslations("review.platform")(platform);
  if (status === "approved") return <Countdown at={publishAfter} platformName={platformName} />;
  if (status === "awaiting_paste")
    return (
      <>
        <b className="font-semibold">
          {platform === "csv" ? t("awaitingPasteFile") : t("awaitingPaste", { platform: platformName })}
        </b>
        <p className="text-small text-text-2">{t("awaitingPasteDetail")}</p>
      </>
    );
  if (status === "posted_unverified" && isPasted)
    return (
      <>
        <b className="font-semibold">{t("verifyingPasted")}</b>
        <p className="text-small text-text-2">{t("verifyingPastedDetail")}</p>
      </>
    );
  const words = {
    publishing: t("publishing", { platform: platformName }),
    posted_unverified: t("verifying"),
    live: t("live"),
    skipped: t("skipped"),
  };
  return <b className="font-semibold">{words[status]}</b>;
}

/** Counts down for the eye; a screen reader hears the time once, in whole minutes. */
function Countdown({ at, platformName }: { at: Date | null; platformName: string }) {
  const t = useTranslations("inbox.status");
  const secondsLeft = useSecondsLeft(at);
  const waitWords = useWaitWords();
  if (secondsLeft === 0) return <b className="font-semibold">{t("approvedSoon", { platform: platformName })}</b>;
  return (
    <b className="font-semibold tabular-nums">
      <span aria-hidden>{t("approved", { wait: waitWords(secondsLeft), platform: platformName })}</span>
      <span className="sr-only">{t("approved", { wait: waitWords(secondsLeft, true), platform: platformName })}</span>
    </b>
  );
}
