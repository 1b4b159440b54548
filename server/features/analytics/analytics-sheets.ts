import en from "@/messages/en/analytics.json";
import enReview from "@/messages/en/review.json";
import ko from "@/messages/ko/analytics.json";
import koReview from "@/messages/ko/review.json";
import type { Measured } from "@/server/domain/analytics/totals";
import type { Satisfaction } from "@/server/domain/satisfaction";
import type { Cell, Sheet } from "@/server/domain/sheet";
import type { compareStores } from "./compare-stores";
import type { getHours } from "./get-hours";
import type { getSummary } from "./get-summary";
import type { listAspects } from "./list-aspects";
import type { listWordShifts } from "./list-word-shifts";

type Of<Verb extends (...args: never[]) => unknown> = Awaited<ReturnType<Verb>>;
type Summary = Of<typeof getSummary>;
type Times = Summary["times"]["now"];

const texts = { ko: { ...ko.file, review: koReview }, en: { ...en.file, review: enReview } };

/** The tables of a file of figures, in one language; an unknown figure is an empty cell. */
export function sheetsIn(locale: keyof typeof texts) {
  const text = texts[locale];
  const measuredHead = [
    ...[text.reviews, text.satisfaction, text.low, text.high, text.scored, text.stars, text.rated],
    ...[text.answerable, text.replied, text.replyRate, text.replyMinutes],
  ];
  const measured = (counted: Measured, times: Times): Cell[] => [
    counted.reviews,
    ...satisfied(counted.satisfaction),
    counted.scored,
    rounded(counted.rating?.mean, 2),
    counted.rated,
    counted.replies.whole,
    counted.replies.part,
    percent(counted.replies.rate?.share),
    times.medianSeconds === null ? null : Math.round(times.medianSeconds / 60),
  ];
  return {
    totals: ({ range, now, before, times }: Summary): Sheet => ({
      title: text.totals,
      head: [text.from, text.to, ...measuredHead],
      rows: [
        [range.from, range.to, ...measured(now, times.now)],
        [range.previous.from, range.previous.to, ...measured(before, times.before)],
      ],
    }),
    trend: ({ trend: { steps } }: Summary): Sheet => ({
      title: text.trend,
      head: [text.from, text.platform, text.reviews, text.stars, text.rated],
      rows: steps.flatMap(({ start, platforms }) =>
        platforms.map(({ platform, reviews, rating, rated }) => [
          ...[start, text.review.platform[platform], reviews, rounded(rating?.mean, 2), rated],
        ]),
      ),
    }),
    platforms: (rows: Summary["platforms"]): Sheet => ({
      title: text.platforms,
      head: [text.platform, ...measuredHead],
      rows: rows.map((row) => [text.review.platform[row.platform], ...measured(row, row.times)]),
    }),
    stores: (rows: Of<typeof compareStores>): Sheet => ({
      title: text.stores,
      head: [text.store, ...measuredHead],
      rows: rows.map((row) => [row.name, ...measured(row, row.times)]),
    }),
    aspects: ({ aspects }: Of<typeof listAspects>): Sheet => ({
      title: text.aspects,
      head: [text.aspect, text.reviews, text.mentioned, text.praise, text.neutral, text.complaints, text.quote],
      rows: aspects.map(({ aspect, reviews, mentioned, positive, neutral, negative, quote }) => [
        ...[text.review.aspect[aspect], reviews, percent(mentioned?.share)],
        ...[positive, neutral, negative, quote?.quote ?? null],
      ]),
    }),
    words: ({ words }: Of<typeof listWordShifts>): Sheet => ({
      title: text.words,
      head: [text.word, text.reviews, text.before, text.stars, text.rated],
      rows: words.map(({ keyword, now, before, rating, rated }) => [keyword, now, before, rounded(rating, 2), rated]),
    }),
    hours: ({ cells }: Of<typeof getHours>): Sheet => ({
      title: text.hours,
      head: [text.weekday, text.hour, text.reviews, text.satisfaction, text.scored],
      rows: cells.map(({ weekday, hour, reviews, score, scored }) => [
        ...[text.weekdays[String(weekday) as keyof typeof text.weekdays], hour, reviews, score, scored],
      ]),
    }),
  };
}

const satisfied = (satisfaction: Satisfaction | null): Cell[] =>
  satisfaction
    ? [
        satisfaction.score,
        Math.max(0, satisfaction.score - satisfaction.margin),
        Math.min(100, satisfaction.score + satisfaction.margin),
      ]
    : [null, null, null];

const rounded = (value: number | null | undefined, digits: number) =>
  value == null ? null : Number(value.toFixed(digits));
const percent = (share: number | undefined) => (share === undefined ? null : Math.round(1000 * share) / 10);
