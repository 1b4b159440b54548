import type { Locale } from "@/server/domain/locale";
import { changeOf, type Report } from "@/server/domain/report/report";
import { type Tile, wordsIn } from "@/server/features/notifications/public";

const arrow = (difference: number) => (difference > 0 ? "▲" : "▼");

/** The figures of a report's mail, side by side: satisfaction, new reviews, reply rate. */
export const reportTiles = (report: Report, locale: Locale): Tile[] => [
  satisfactionTile(report, locale),
  reviewsTile(report, locale),
  repliesTile(report, locale),
];

function satisfactionTile({ satisfaction }: Report, locale: Locale): Tile {
  const t = wordsIn("mail.report.tiles", locale);
  const label = t("satisfaction");
  const score = satisfaction.now;
  if (!score) return { label, value: t("tooEarly"), note: t("tooEarlyNote") };
  const value = t("score", { score: score.score });
  const change = changeOf(satisfaction);
  if (!change?.isClear) return { label, value, note: t("scoreBasis", { sample: score.sample }) };
  const { points } = change;
  const note = t("scoreChange", { arrow: arrow(points), points: Math.abs(points) });
  return { label, value, note, tone: points > 0 ? "good" : "bad" };
}

function reviewsTile({ kind, reviews: { count, before } }: Report, locale: Locale): Tile {
  const t = wordsIn("mail.report.tiles", locale);
  const more = count - before;
  return {
    label: t("reviews"),
    value: t("count", { count }),
    note: more === 0 ? t("alike", { kind }) : t("countChange", { arrow: arrow(more), count: Math.abs(more) }),
  };
}

function repliesTile({ replies: { reviews, replied, days } }: Report, locale: Locale): Tile {
  const t = wordsIn("mail.report.tiles", locale);
  return {
    label: t("replyRate"),
    value: reviews > 0 ? `${Math.round((100 * replied) / reviews)}%` : "–",
    note: t("replyRateBasis", { days }),
  };
}
