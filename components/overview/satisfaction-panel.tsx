import { Link } from "@/components/ui/link";
import { useTranslations } from "next-intl";
import { useFormatter } from "@/components/ui/use-formatter";
import { StillPicture } from "@/components/charts/still-picture";
import { asideLink, inlineLink, Panel, PanelBody, PanelHeader } from "@/components/ui/panel";
import { Progress } from "@/components/ui/progress";
import { ChangeMark } from "@/components/ui/stat-tile";
import { startOfKoreanDay } from "@/server/domain/calendar";
import { minimumSample } from "@/server/domain/satisfaction";
import { axisRange } from "./axis-range";
import { SatisfactionTrend } from "./satisfaction-trend";
import type { Overview } from "./types";

/** How the guests feel, with its sample and margin, and how that went over the last weeks. */
export function SatisfactionPanel({ overview }: { overview: Overview }) {
  const t = useTranslations("overview.satisfaction");
  const { satisfaction, weeks, totals, days, limit } = overview;
  const { now, before, recent } = satisfaction;
  const shown = now ?? recent;
  return (
    <Panel aria-labelledby="satisfaction-title">
      <PanelHeader
        id="satisfaction-title"
        title={t("title")}
        aside={
          <Link href="/analytics" className={asideLink}>
            {t("more")}
          </Link>
        }
      />
      <PanelBody>
        {shown ? (
          <p className="flex flex-wrap items-baseline gap-x-2 gap-y-1">
            <span>
              <b className="text-score leading-none font-bold tracking-[-.04em] tabular-nums">{shown.score}</b>
              <span className="text-title font-semibold">{t("unit")}</span>
            </span>
            {now && before ? <Change points={now.score - before.score} /> : null}
            <span className="text-small text-text-3">
              {t(now ? "basisWeek" : "basisMonth", { sample: shown.sample, margin: shown.margin, days })}
            </span>
          </p>
        ) : (
          <TooEarly have={totals.scoreCount} />
        )}
        <Trend weeks={weeks} />
        {satisfaction.undated > 0 ? (
          <p className="mt-2 text-small text-text-3">{t("undated", { count: satisfaction.undated })}</p>
        ) : null}
        {limit ? (
          <p className="mt-2 text-small text-text-3">
            {t("limited", { days: limit })}{" "}
            <Link href="/billing" className={inlineLink}>
              {t("limitedMore")}
            </Link>
          </p>
        ) : null}
      </PanelBody>
    </Panel>
  );
}

function Change({ points }: { points: number }) {
  const t = useTranslations("overview.satisfaction");
  if (points === 0) return <ChangeMark change={{ direction: "same", text: t("same"), good: true }} />;
  const change = {
    direction: points > 0 ? ("up" as const) : ("down" as const),
    text: t("points", { points: Math.abs(points) }),
    good: points > 0,
  };
  return (
    <>
      <ChangeMark change={change} className="text-base" />
      <span className="text-small text-text-3">{t("sinceLastWeek")}</span>
    </>
  );
}

function TooEarly({ have }: { have: number }) {
  const t = useTranslations("overview.satisfaction");
  return (
    <div className="py-6 text-center">
      <b className="font-semibold">{t("tooEarlyTitle")}</b>
      <p className="mt-0.5 mb-3 text-small text-text-2">{t("tooEarly", { needed: minimumSample, have })}</p>
      <Progress label={t("tooEarlyTitle")} value={have} max={minimumSample} className="mx-auto max-w-56" />
    </div>
  );
}

function Trend({ weeks }: Pick<Overview, "weeks">) {
  const t = useTranslations("overview.satisfaction");
  const format = useFormatter();
  const known = weeks.flatMap(({ satisfaction }) => satisfaction ?? []);
  if (known.length < 2) return null;
  const labels = weeks.map(({ from }, index) =>
    index === weeks.length - 1
      ? t("lastDays")
      : format.dateTime(startOfKoreanDay(from), { month: "short", day: "numeric" }),
  );
  const values = weeks.map(({ satisfaction }) => satisfaction?.score ?? null);
  const band = weeks.map(({ satisfaction }) =>
    satisfaction
      ? ([
          Math.max(0, satisfaction.score - satisfaction.margin),
          Math.min(100, satisfaction.score + satisfaction.margin),
        ] as const)
      : null,
  );
  const label = t("chart", {
    weeks: weeks.length,
    from: labels[values.findIndex((value) => value !== null)] ?? "",
    first: known[0]?.score ?? 0,
    to: labels[values.findLastIndex((value) => value !== null)] ?? "",
    last: known.at(-1)?.score ?? 0,
  });
  const trend = { labels, values, band, domain: axisRange(band.flatMap((each) => each ?? [])) };
  return (
    <div className="mt-3.5">
      <SatisfactionTrend label={label} {...trend}>
        <StillPicture
          points={labels.map((name) => ({ at: name, label: name }))}
          series={[{ id: "satisfaction", label: t("series"), color: "var(--chart-1)", values }]}
          bands={{ satisfaction: band }}
          domain={trend.domain}
          write={(points) => t("points", { points: points ?? 0 })}
          heightPx={216}
        />
      </SatisfactionTrend>
      {values.includes(null) ? (
        <p className="mt-2 text-small text-text-3">{t("gap", { least: minimumSample })}</p>
      ) : null}
    </div>
  );
}
