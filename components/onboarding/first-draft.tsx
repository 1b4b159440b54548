import { ShieldAlert, ShieldCheck, ShieldX } from "lucide-react";
import { useTranslations } from "next-intl";
import { PlatformTile } from "@/components/reviews/platform-tile";
import { SentimentMark } from "@/components/reviews/sentiment-mark";
import { ButtonLink } from "@/components/ui/button";
import { Mark, type MarkTone } from "@/components/ui/mark";
import { Panel } from "@/components/ui/panel";
import { WrittenAt, type WrittenAtProps } from "@/components/reviews/written-at";
import type { Sentiment } from "@/server/domain/analysis";
import type { Platform } from "@/server/domain/platform";
import type { GuardVerdict } from "@/server/domain/reply-guard/verdict";

export type FirstDraftData = WrittenAtProps & {
  id: string;
  platform: Platform;
  reviewerName: string | null;
  language: string | null;
  content: string;
  sentiment: Sentiment | null;
  reply: { content: string; guard: GuardVerdict };
};

const verdictLooks: Record<GuardVerdict["level"], { tone: MarkTone; Icon: typeof ShieldCheck }> = {
  ok: { tone: "positive", Icon: ShieldCheck },
  warn: { tone: "caution", Icon: ShieldAlert },
  stop: { tone: "urgent", Icon: ShieldX },
};

/** A real review of the shop with the answer written for it. */
export function FirstDraft({ review }: { review: FirstDraftData }) {
  const t = useTranslations("onboarding.draft");
  const words = useTranslations("review");
  const { level, findings } = review.reply.guard;
  const { tone, Icon } = verdictLooks[level];
  return (
    <Panel aria-label={t("label")} lines>
      <div className="px-5 py-4.5">
        <div className="mb-1.5 flex flex-wrap items-center gap-2 text-small text-text-3">
          <PlatformTile platform={review.platform} />
          <b className="font-semibold text-text">{review.reviewerName ?? words("anonymous")}</b>
          <WrittenAt reviewDate={review.reviewDate} datePrecision={review.datePrecision} />
          {review.sentiment ? <SentimentMark sentiment={review.sentiment} className="ml-auto" /> : null}
        </div>
        <p lang={review.language ?? undefined} className="line-clamp-8 whitespace-pre-line">
          {review.content || words("noText")}
        </p>
      </div>
      <div className="rounded-b-lg bg-raised px-5 pt-4 pb-4.5">
        <div className="mb-1.5 flex items-center justify-between gap-2 text-small">
          <b className="font-semibold">{t("byMachine")}</b>
          <Mark tone={tone}>
            <Icon />
            {t(`verdict.${level}`, { count: findings.length })}
          </Mark>
        </div>
        <p className="leading-read whitespace-pre-line">{review.reply.content}</p>
        <div className="mt-3.5 flex flex-wrap gap-2">
          <ButtonLink href={`/inbox?review=${review.id}`} kind="primary" size="l" className="flex-1">
            {t("approve")}
          </ButtonLink>
          <ButtonLink href="/inbox" size="l">
            {t("all")}
          </ButtonLink>
        </div>
      </div>
    </Panel>
  );
}
