"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { ChartPanel } from "@/components/charts/chart-panel";
import { StillPicture } from "@/components/charts/still-picture";
import { TouchedPicture } from "@/components/charts/touched-picture";
import { Segmented } from "@/components/ui/segmented";
import { bucketOf } from "@/server/domain/analytics/period";
import { minimumSample } from "@/server/domain/satisfaction";
import { TooEarly } from "./too-early";
import { type Lines, type Measure, ratingLines, satisfactionLines } from "./trend-lines";
import type { Mark, Summary } from "./types";
import { useAnalyticsWords } from "./use-analytics-words";

const longestMark = 18;
/** `min-h-75` */
const leastHeightPx = 300;
/** The day Naver began to collect stars again. */
const naverStarsDay = "2026-04-06";

type TrendPanelProps = { summary: Summary; marks: readonly Mark[] };

/** Stars and satisfaction over time, with how sure they are, where stars did not exist, and the days the owner marked. */
export function TrendPanel({ summary, marks }: TrendPanelProps) {
  const t = useTranslations("analytics.trend");
  const names = useTranslations("review.platform");
  const chart = useTranslations("ui.chart");
  const words = useAnalyticsWords();
  const { steps, bucket, from, to } = summary.trend;
  const stars = ratingLines(steps, names);
  const isLine = stars.series.some(({ values }) => values.filter((value) => value !== null).length > 1);
  const [chosen, setMeasure] = useState<Measure | null>(null);
  const measure = chosen ?? (isLine ? "rating" : "satisfaction");
  const lines = measure === "rating" ? stars : satisfactionLines(steps, t("satisfaction"));
  const points = steps.map(({ start }, index) => ({ at: start, label: words.step(start, bucket, index === 0) }));
  const write = (value: number | null | undefined) =>
    value == null
      ? chart("missing")
      : measure === "rating"
        ? value.toFixed(1)
        : t("points", { points: Math.round(value) });
  const sample = steps.reduce(
    (sum, step) =>
      sum + (measure === "rating" ? step.platforms.reduce((all, { rated }) => all + rated, 0) : step.scored),
    0,
  );
  const picture = {
    points,
    series: lines.series,
    bands: lines.bands,
    domain: lines.domain,
    ticks: lines.ticks,
    gaps: lines.gaps,
    marks: shownMarks(),
    write,
  };
  const isThin = measure !== "rating" && steps.some((step) => step.scored > 0 && !step.satisfaction);
  const isKnown = lines.series.some(({ values }) => values.some((value) => value !== null));
  return (
    <ChartPanel
      title={t("title")}
      fileName={`${t("title")}-${to}`}
      label={sentenceOf()}
      choice={
        <Segmented
          label={t("measure")}
          value={measure}
          onChange={setMeasure}
          options={[
            { value: "rating", label: t("rating") },
            { value: "satisfaction", label: t("satisfaction") },
          ]}
        />
      }
      picture={
        isKnown ? (
          <TouchedPicture
            {...picture}
            className="relative min-h-75 flex-1 *:absolute *:inset-0"
            still={<StillPicture {...picture} heightPx={leastHeightPx} />}
          />
        ) : (
          <TooEarly needed={minimumSample} have={sample} className="grid h-75 place-content-center" />
        )
      }
      heads={[t("when"), ...lines.series.map(({ label }) => label), t("reviews")]}
      rows={() =>
        points.map(({ label }, index) => [
          label,
          ...lines.series.map(({ id, values }) => withRange(values[index], lines.bands[id]?.[index])),
          String(steps[index]?.reviews ?? 0),
        ])
      }
      basis={
        <>
          <p>
            <b className="font-medium text-text-2">{t(measure)}</b> ·{" "}
            {t(`basis.${bucket}`, {
              period: words.period({ from, to }),
              sample,
              lines: !isKnown ? "none" : lines.series.length > 1 ? "many" : "one",
            })}
          </p>
          {isThin ? <p className="mt-0.5">{t(`thin.${bucket}`, { least: minimumSample })}</p> : null}
          {gapsOf(lines).map((sentence) => (
            <p key={sentence} className="mt-0.5 flex items-center gap-1.5">
              <i
                aria-hidden
                className="inline-block h-3 w-4.5 flex-none rounded-[3px] border border-border-strong bg-[repeating-linear-gradient(45deg,var(--border-strong)_0_1px,transparent_1px_4px)]"
              />
              {sentence}
            </p>
          ))}
        </>
      }
    />
  );

  function withRange(value: number | null | undefined, range: readonly [number, number] | null | undefined): string {
    return value != null && range ? `${write(value)} (${write(range[0])}~${write(range[1])})` : write(value);
  }

  function gapsOf({ gaps }: Lines): string[] {
    return gaps.map(({ from: first, to: last, platform }) =>
      t("noStars", {
        platform: names(platform),
        isAll: first === 0 && last === steps.length - 1 ? "yes" : "no",
        from: points[first]?.label ?? "",
        to: points[last]?.label ?? "",
      }),
    );
  }

  function sentenceOf(): string {
    const parts = lines.series.flatMap(({ label, values }) => {
      const known = values.filter((value) => value !== null);
      return known.length > 0 ? t("line", { name: label, first: write(known[0]), last: write(known.at(-1)) }) : [];
    });
    return [
      t("sentence", { measure: t(measure), period: words.period({ from, to }) }),
      ...parts,
      ...gapsOf(lines),
    ].join(" ");
  }

  function shownMarks() {
    const shown = marks.filter(({ day }) => day >= from && day <= to).map(({ day, label }) => ({ day, label }));
    const hasNaver = measure === "rating" && lines.series.some(({ id }) => id === "naver");
    if (hasNaver && naverStarsDay >= from && naverStarsDay <= to)
      shown.push({ day: naverStarsDay, label: t("naverStars") });
    return shown.map(({ day, label }) => ({
      at: bucketOf(day, bucket),
      label: label.length > longestMark ? `${label.slice(0, longestMark - 1)}…` : label,
    }));
  }
}
