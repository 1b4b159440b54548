"use client";

import { Link } from "@/components/ui/link";
import { useTranslations } from "next-intl";
import { ChartPanel } from "@/components/charts/chart-panel";
import { inlineLink } from "@/components/ui/panel";
import { minimumSample } from "@/server/domain/satisfaction";
import type { EvidenceOf } from "./evidence-href";
import { busiestOf, hoursShown, stepOf } from "./heat-steps";
import { HeatMap } from "./heat-map";
import { TooEarly } from "./too-early";
import type { Hours } from "./types";
import { useAnalyticsWords } from "./use-analytics-words";

type HourPanelProps = { hours: Hours; evidence: EvidenceOf };

/** When reviews are written, and how content their writers are at the busiest time. */
export function HourPanel({ hours, evidence }: HourPanelProps) {
  const t = useTranslations("analytics.hours");
  const words = useAnalyticsWords();
  const { cells, weekdays, range } = hours;
  const timed = cells.reduce((sum, { reviews }) => sum + reviews, 0);
  const all = weekdays.reduce((sum, { reviews }) => sum + reviews, 0);
  const busiest = timed >= minimumSample ? busiestOf(cells) : null;
  const shown = hoursShown(cells);
  const most = Math.max(0, ...cells.map(({ reviews }) => reviews));
  const mostOfDay = Math.max(0, ...weekdays.map(({ reviews }) => reviews));
  const sentence = busiest
    ? t("busiest", { weekday: words.weekday(busiest.weekday), hour: busiest.hour, count: busiest.reviews })
    : t("noHours");
  return (
    <ChartPanel
      title={t("title")}
      fileName={`${t("title")}-${range.to}`}
      label={`${t("sentence", { period: words.period(range), count: all })} ${sentence}`}
      picture={
        all < minimumSample ? (
          <TooEarly needed={minimumSample} have={all} />
        ) : (
          <HeatMap
            hours={timed > 0 ? shown : []}
            weekdays={weekdays.map(({ weekday, reviews }) => ({
              weekday,
              name: words.weekday(weekday, "short"),
              reviews,
              step: stepOf(reviews, mostOfDay),
            }))}
            stepAt={(weekday, hour) =>
              stepOf(cells.find((cell) => cell.weekday === weekday && cell.hour === hour)?.reviews ?? 0, most)
            }
          />
        )
      }
      heads={[t("weekday"), t("time"), t("reviews"), t("satisfaction")]}
      rows={() => [
        ...weekdays.map(({ weekday, reviews, satisfaction }) => [
          words.weekday(weekday),
          t("allDay"),
          reviews > 0 ? (
            <Link key="reviews" href={evidence({ weekday })} className="max-lg:inline-block max-lg:min-w-11">
              {reviews}
            </Link>
          ) : (
            "0"
          ),
          satisfaction ? t("points", { points: satisfaction.score }) : "–",
        ]),
        ...cells.map(({ weekday, hour, reviews, score, scored }) => [
          words.weekday(weekday),
          t("hour", { hour }),
          <Link key="reviews" href={evidence({ weekday, hour })} className="max-lg:inline-block max-lg:min-w-11">
            {reviews}
          </Link>,
          score !== null && scored >= minimumSample ? t("points", { points: score }) : "–",
        ]),
      ]}
      basis={
        <>
          {busiest ? (
            <p className="text-text-2">
              {sentence}{" "}
              {busiest.scored >= minimumSample && busiest.score !== null ? t("then", { points: busiest.score }) : null}{" "}
              <Link href={evidence({ weekday: busiest.weekday, hour: busiest.hour })} className={inlineLink}>
                {t("see")}
              </Link>
            </p>
          ) : null}
          <p className="mt-0.5">{t("basis", { timed, all })}</p>
        </>
      }
    />
  );
}
