import { ShieldAlert, ShieldCheck, ShieldX, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useReason } from "@/components/replies/use-reason";
import { UrgencyMark } from "@/components/reviews/aspect-mark";
import { PlatformTile } from "@/components/reviews/platform-tile";

import { Button } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import { Mark } from "@/components/ui/mark";
import { Skeleton } from "@/components/ui/skeleton";
import type { UrgencyKind } from "@/server/domain/analysis";
import type { GuardFinding, GuardVerdict } from "@/server/domain/reply-guard/verdict";
import { leftOutBecause } from "./left-out";
import { languageOf } from "./row-state";
import type { ReviewDetail } from "./types";

const levels = {
  ok: { tone: "positive", Icon: ShieldCheck },
  warn: { tone: "caution", Icon: ShieldAlert },
  stop: { tone: "plain", Icon: ShieldX },
} as const;

/** How many of the chosen drafts pass, need a look, or are blocked. */
export function BulkCounts({ counts }: { counts: Record<GuardVerdict["level"], number> }) {
  const t = useTranslations("inbox.bulk");
  return (
    <dl className="mb-1 grid grid-cols-3 border-y [&>*+*]:border-l [&>*+*]:pl-5 max-lg:[&>*+*]:pl-3">
      {(["ok", "warn", "stop"] as const).map((level) => {
        const { tone, Icon } = levels[level];
        return (
          <div key={level} className="py-3.25">
            <dt>
              <Mark tone={tone} className="max-lg:text-caption max-sm:[&_svg]:hidden">
                <Icon />
                {t(level)}
              </Mark>
            </dt>
            <dd
              className={cn(
                "text-[1.375rem] leading-[1.3] font-bold tabular-nums",
                counts[level] === 0 && "text-text-3",
              )}
            >
              {t("count", { count: counts[level] })}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

type BulkDraftProps = {
  review: ReviewDetail | undefined;
  /** Why this one was not approved in the last attempt. */
  problem: string | null;
  onFix: (finding: GuardFinding) => void;
  onLeaveOut: () => void;
};

/** One chosen draft below the review it answers. */
export function BulkDraft({ review, problem, onFix, onLeaveOut }: BulkDraftProps) {
  const t = useTranslations("inbox");
  const words = useTranslations("review");
  const reasonOf = useReason();
  const fixWords = useTranslations("guard.fix");
  if (!review)
    return (
      <div className="grid gap-2 border-b py-3.5" aria-busy>
        <Skeleton className="w-[30%]" />
        <Skeleton className="w-[90%]" />
      </div>
    );
  const { reply } = review;
  const reason = leftOutBecause(review);
  const level = reply?.guard.level ?? "ok";
  const { tone, Icon } = levels[level];
  const finding = reply?.guard.findings?.[0];
  return (
    <article className="border-b py-3.5">
      <div className="flex items-center gap-2 text-small">
        <PlatformTile platform={review.platform} />
        <h3 className="truncate text-small font-semibold">{review.reviewerName ?? words("anonymous")}</h3>
        <span className="truncate text-text-3">{review.store.name}</span>
        {review.urgencyKind ? <UrgencyMark kind={review.urgencyKind as UrgencyKind} /> : null}
        <span className="flex-1" />
        {reply && reason !== "done" ? (
          <Mark tone={level === "stop" ? "urgent" : tone}>
            <Icon />
            {level === "warn" ? t("verdict.warn", { count: reply.guard.findings.length }) : t(`verdict.${level}`)}
          </Mark>
        ) : null}
        <Button kind="quiet" size="s" square aria-label={t("bulk.leaveOut")} onClick={onLeaveOut}>
          <X />
        </Button>
      </div>
      {review.isBlinded ? null : (
        <p lang={languageOf(review.language)} className="mt-1 line-clamp-2 text-small wrap-anywhere text-text-3">
          {review.content || words("noText")}
        </p>
      )}
      {reply ? (
        <p lang={languageOf(review.language)} className="mt-1.5 leading-[1.65] whitespace-pre-line">
          {reply.content}
        </p>
      ) : null}
      {reason && reason !== "stop" ? <p className="mt-1 text-small text-text-3">{t(`bulk.reason.${reason}`)}</p> : null}
      {finding && reason !== "done" ? (
        <div className="mt-1.5 flex flex-wrap items-center gap-2 text-small">
          <span className={cn("font-medium", level === "stop" ? "text-urgent-text" : "text-caution")}>
            {reasonOf(finding)}
          </span>
          {finding.fix ? (
            <Button size="s" onClick={() => onFix(finding)}>
              {fixWords(finding.fix.code)}
            </Button>
          ) : null}
        </div>
      ) : null}
      {problem ? (
        <p role="alert" className="mt-1.5 text-small font-medium text-urgent-text">
          {problem}
        </p>
      ) : null}
    </article>
  );
}
