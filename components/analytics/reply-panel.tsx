"use client";

import { Link } from "@/components/ui/link";
import { useTranslations } from "next-intl";
import { ChartPanel } from "@/components/charts/chart-panel";
import { inlineLink } from "@/components/ui/panel";
import { minimumSample } from "@/server/domain/satisfaction";
import { TooEarly } from "./too-early";
import type { Summary } from "./types";
import { useAnalyticsWords } from "./use-analytics-words";

/** The nine buckets of answering times, told in five. */
const groups = [
  { id: "hour", from: 0, to: 0 },
  { id: "halfDay", from: 1, to: 3 },
  { id: "day", from: 4, to: 4 },
  { id: "threeDays", from: 5, to: 6 },
  { id: "week", from: 7, to: 7 },
  { id: "longer", from: 8, to: 8 },
] as const;

type ReplyPanelProps = { summary: Summary; inboxHref: string };

/** How many reviews were answered visibly, and how long guests waited for it. */
export function ReplyPanel({ summary, inboxHref }: ReplyPanelProps) {
  const t = useTranslations("analytics.replies");
  const words = useAnalyticsWords();
  const { now, times, range } = summary;
  const { buckets, replies, medianSeconds } = times.now;
  const counted = groups.map(({ id, from, to }) => ({
    id,
    replies: buckets.slice(from, to + 1).reduce((sum, count) => sum + count, 0),
  }));
  const most = Math.max(1, ...counted.map((group) => group.replies));
  const { rate, part, whole } = now.replies;
  return (
    <ChartPanel
      title={t("title")}
      fileName={`${t("title")}-${range.to}`}
      label={`${t("sentence", { period: words.period(range), replies })} ${counted
        .map((group) => t("group", { name: t(`within.${group.id}`), count: group.replies }))
        .join(", ")}`}
      picture={
        replies < minimumSample ? (
          <TooEarly needed={minimumSample} have={replies} />
        ) : (
          <div className="grid gap-2 py-1">
            {counted.map((group) => (
              <div
                key={group.id}
                className="grid grid-cols-[5.5rem_minmax(0,1fr)_3.25rem] items-center gap-3 text-small"
              >
                <span className="text-text-2">{t(`within.${group.id}`)}</span>
                <span className="h-3 rounded-full bg-sunken">
                  <i
                    className="block h-full rounded-full bg-accent"
                    style={{ width: `${group.replies > 0 ? Math.max(2, (100 * group.replies) / most) : 0}%` }}
                  />
                </span>
                <span className="text-right font-medium tabular-nums">{t("count", { count: group.replies })}</span>
              </div>
            ))}
          </div>
        )
      }
      heads={[t("time"), t("replies"), t("share")]}
      rows={() =>
        counted.map((group) => [
          t(`within.${group.id}`),
          t("count", { count: group.replies }),
          replies > 0 ? words.percent(group.replies / replies) : "–",
        ])
      }
      basis={
        <>
          {rate ? (
            <p className="text-text-2">
              {t("rate", {
                rate: words.percent(rate.share),
                low: words.percent(rate.low),
                high: words.percent(rate.high),
                part,
                whole,
              })}{" "}
              {medianSeconds === null ? null : t("median", { time: words.duration(medianSeconds) })}{" "}
              {whole > part ? (
                <Link href={inboxHref} className={inlineLink}>
                  {t("answer")}
                </Link>
              ) : null}
            </p>
          ) : null}
          <p className="mt-0.5">{t("basis")}</p>
        </>
      }
    />
  );
}
