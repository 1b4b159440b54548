import { Bell, Eye, PenLine, RotateCw, ShieldCheck, SkipForward } from "lucide-react";
import { Link } from "@/components/ui/link";
import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { PlatformTile } from "@/components/reviews/platform-tile";
import { Button } from "@/components/ui/button";
import { Mark } from "@/components/ui/mark";
import { Skeleton } from "@/components/ui/skeleton";
import type { DryRunData, TriedReview } from "./types";

const shownFirst = 4;
const counted = ["approved", "held", "kept", "left", "alerted", "taken", "no_draft"] as const;

type DryRunProps = {
  tried: DryRunData | undefined;
  isTrying: boolean;
  hasFailed: boolean;
  onAgain: () => void;
};

/** What the rule would have done with the shop's own latest reviews; each can be opened. */
export function DryRun({ tried, isTrying, hasFailed, onAgain }: DryRunProps) {
  const t = useTranslations("rules.dry");
  return (
    <section aria-label={t("title")} className="mt-3 border-t pt-4">
      <div className="flex flex-wrap items-start justify-between gap-2">
        <div className="min-w-0 flex-1 basis-64">
          <h3 className="text-[1rem]">{t("title")}</h3>
          <p role="status" className="text-small text-text-2">
            {hasFailed ? t("failed") : tried ? <Summary tried={tried} /> : t("trying")}
          </p>
        </div>
        <Button size="s" busy={isTrying} busyLabel={t("trying")} onClick={onAgain}>
          <RotateCw />
          {t("again")}
        </Button>
      </div>
      {tried ? <Found tried={tried} /> : hasFailed ? null : <Skeleton className="mt-3 h-28" />}
    </section>
  );
}

function Summary({ tried: { days, looked, items } }: { tried: DryRunData }) {
  const t = useTranslations("rules.dry");
  if (looked === 0) return t("noReviews", { days });
  return `${t("summary", { days, looked, count: items.length })}${items.length === 0 ? ` ${t("nothing")}` : ""}`;
}

function Found({ tried: { counts, items } }: { tried: DryRunData }) {
  const t = useTranslations("rules.dry");
  const [isWhole, setIsWhole] = useState(false);
  if (items.length === 0) return null;
  const shown = isWhole ? items : items.slice(0, shownFirst);
  return (
    <>
      <dl className="mt-3 mb-1 flex flex-wrap border-y border-border">
        {counted
          .filter((outcome) => counts[outcome] > 0)
          .map((outcome) => (
            <div
              key={outcome}
              className="min-w-28 flex-1 py-2.5 not-first:pl-3 not-first:lg:border-l not-first:lg:pl-4"
            >
              <dt className="text-small text-text-2">{t(`outcome.${outcome}`)}</dt>
              <dd className="text-h2 font-bold tabular-nums">{t("count", { count: counts[outcome] })}</dd>
            </div>
          ))}
      </dl>
      <ul aria-label={t("list")} className="divide-y divide-border text-small">
        {shown.map((review) => (
          <TriedRow key={review.id} review={review} />
        ))}
      </ul>
      {shown.length < items.length ? (
        <Button kind="quiet" size="s" className="mt-1" onClick={() => setIsWhole(true)}>
          {t("more", { count: items.length })}
        </Button>
      ) : null}
    </>
  );
}

function TriedRow({ review }: { review: TriedReview }) {
  const t = useTranslations("rules.dry");
  const words = useTranslations("review");
  const name = review.reviewerName ?? words("anonymous");
  return (
    <li className="relative grid grid-cols-[auto_minmax(0,1fr)] items-center gap-x-2 gap-y-0.5 py-2.25 hover:bg-hover lg:grid-cols-[auto_auto_minmax(0,1fr)_auto]">
      <PlatformTile platform={review.platform} />
      <b className="truncate font-semibold">{name}</b>
      <span lang={review.language ?? undefined} className="truncate text-text-2 max-lg:col-span-2">
        {review.content || words("noText")}
      </span>
      <span className="max-lg:col-span-2">
        <OutcomeMark review={review} />
      </span>
      <Link
        href={`/inbox?tab=all&review=${review.id}`}
        aria-label={t("openReview", { name })}
        className="absolute inset-0"
      />
    </li>
  );
}

const icons: Partial<Record<TriedReview["outcome"], ReactNode>> = {
  approved: <ShieldCheck />,
  kept: <PenLine />,
  left: <SkipForward />,
  alerted: <Bell />,
};

function OutcomeMark({ review: { outcome, reason, takenBy } }: { review: TriedReview }) {
  const t = useTranslations("rules");
  const word =
    outcome === "held"
      ? t(`ban.${reason ?? "guard"}`)
      : outcome === "taken"
        ? t("dry.takenBy", { rule: takenBy ?? "" })
        : t(`dry.mark.${outcome}`);
  const tone = outcome === "approved" ? "positive" : outcome === "held" ? "caution" : "plain";
  return (
    <Mark tone={tone}>
      {icons[outcome] ?? <Eye />}
      {word}
    </Mark>
  );
}
