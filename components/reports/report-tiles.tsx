import { useTranslations } from "next-intl";
import { useFormatter } from "@/components/ui/use-formatter";
import { useDurationWords } from "@/components/overview/use-duration-words";
import { Panel } from "@/components/ui/panel";
import { type Change, StatTile, StatTiles } from "@/components/ui/stat-tile";
import { changeOf, type Report } from "@/server/domain/report/report";
import { minimumSample } from "@/server/domain/satisfaction";

/** The report in four figures, each with what it is compared with and what it stands on. */
export function ReportTiles({ report }: { report: Report }) {
  const t = useTranslations("reports.tiles");
  const format = useFormatter();
  const durationWords = useDurationWords();
  const { kind, reviews, satisfaction, replies } = report;
  const more = reviews.count - reviews.before;
  const score = satisfaction.now;
  return (
    <Panel aria-label={t("label")}>
      <StatTiles>
        <StatTile
          label={t("reviews")}
          value={format.number(reviews.count)}
          unit={t("unit", { count: reviews.count })}
          change={
            more === 0 ? undefined : { ...directionOf(more), text: format.number(Math.abs(more)), good: more > 0 }
          }
          basis={t(`before.${kind}`, { count: reviews.before })}
        />
        <StatTile
          label={t("satisfaction")}
          value={score ? score.score : t("tooEarly")}
          unit={score ? t("points") : undefined}
          change={useScoreChange(satisfaction)}
          basis={
            score
              ? t("scoreBasis", { sample: score.sample, margin: score.margin })
              : t("tooEarlyBasis", { needed: minimumSample })
          }
        />
        <StatTile
          label={t("rate")}
          value={replies.reviews > 0 ? format.number(replies.replied / replies.reviews, { style: "percent" }) : "–"}
          basis={t("rateBasis", { days: replies.days, replied: replies.replied, reviews: replies.reviews })}
        />
        <StatTile
          label={t("time")}
          value={replies.replied > 0 ? durationWords(replies.seconds / replies.replied) : "–"}
          basis={t("timeBasis")}
        />
      </StatTiles>
    </Panel>
  );
}

const directionOf = (difference: number) => ({ direction: difference > 0 ? ("up" as const) : ("down" as const) });

function useScoreChange(satisfaction: Report["satisfaction"]): Change | undefined {
  const t = useTranslations("reports.tiles");
  const change = changeOf(satisfaction);
  if (!change) return undefined;
  return change.isClear
    ? {
        ...directionOf(change.points),
        text: t("change", { points: Math.abs(change.points) }),
        good: change.points > 0,
      }
    : { direction: "same", text: t("alike"), good: true };
}
