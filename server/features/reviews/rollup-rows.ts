import type { AspectMention, Sentiment } from "@/server/domain/analysis";
import { aspectStances } from "@/server/domain/aspect-stance";
import { koreanHour } from "@/server/domain/calendar";

/** What the roll-ups count of one review. */
export type Counted = {
  platform: string;
  day: string;
  reviewDate: Date;
  datePrecision: "instant" | "day" | "unknown";
  rating: number | null;
  analysis: {
    sentiment: Sentiment;
    score: number;
    keywords: string[];
    aspects: AspectMention[];
    urgency: unknown;
  } | null;
};

const dailyColumns = [
  "reviews",
  "rating_count",
  "rating_sum",
  "rating_sum_sq",
  "positive",
  "neutral",
  "mixed",
  "negative",
  "score_count",
  "score_sum",
  "score_sum_sq",
  "urgent",
] as const;

export function dailyRows(reviews: readonly Counted[], sign: number) {
  const tally = tallyOf(dailyColumns);
  for (const { platform, day, rating, analysis } of reviews) {
    const row = tally.at({ platform, day });
    row.reviews += sign;
    if (rating !== null) {
      row.rating_count += sign;
      row.rating_sum += sign * rating;
      row.rating_sum_sq += sign * rating ** 2;
    }
    if (!analysis) continue;
    row[analysis.sentiment] += sign;
    row.score_count += sign;
    row.score_sum += sign * analysis.score;
    row.score_sum_sq += sign * analysis.score ** 2;
    if (analysis.urgency) row.urgent += sign;
  }
  return tally.rows();
}

export const keywordRows = (reviews: readonly Counted[], sign: number) => sayings(reviews, sign, (day) => ({ day }));

export const keywordMonthRows = (reviews: readonly Counted[], sign: number) =>
  sayings(reviews, sign, (day) => ({ month: `${day.slice(0, 7)}-01` }));

function sayings(reviews: readonly Counted[], sign: number, when: (day: string) => Record<string, string>) {
  const tally = tallyOf(["reviews", "positive", "negative", "rating_count", "rating_sum"]);
  for (const { platform, day, rating, analysis } of reviews)
    for (const keyword of analysis?.keywords ?? []) {
      const row = tally.at({ keyword, ...when(day), platform });
      row.reviews += sign;
      if (analysis?.sentiment === "positive") row.positive += sign;
      if (analysis?.sentiment === "negative") row.negative += sign;
      if (rating === null) continue;
      row.rating_count += sign;
      row.rating_sum += sign * rating;
    }
  return tally.rows();
}

export function aspectRows(reviews: readonly Counted[], sign: number) {
  const tally = tallyOf(["reviews", "positive", "neutral", "negative"]);
  for (const { platform, day, analysis } of reviews)
    for (const [aspect, polarity] of aspectStances(analysis?.aspects ?? [])) {
      const row = tally.at({ platform, aspect, day });
      row.reviews += sign;
      row[polarity] += sign;
    }
  return tally.rows();
}

/** Only reviews whose time of day is known. */
export function hourRows(reviews: readonly Counted[], sign: number) {
  const tally = tallyOf(["reviews", "score_count", "score_sum"]);
  for (const { platform, day, reviewDate, datePrecision, analysis } of reviews) {
    if (datePrecision !== "instant") continue;
    const row = tally.at({ platform, day, hour: koreanHour(reviewDate) });
    row.reviews += sign;
    if (!analysis) continue;
    row.score_count += sign;
    row.score_sum += sign * analysis.score;
  }
  return tally.rows();
}

/** Counts by key, each beginning at zero. */
function tallyOf<Column extends string>(columns: readonly Column[]) {
  const rows = new Map<string, Record<Column, number>>();
  return {
    at(key: Record<string, string | number>): Record<Column, number> {
      const name = Object.values(key).join("\n");
      const known = rows.get(name);
      if (known) return known;
      const zero = Object.fromEntries(columns.map((column) => [column, 0])) as Record<Column, number>;
      const row = { ...key, ...zero };
      rows.set(name, row);
      return row;
    },
    rows: () => [...rows.values()],
  };
}
