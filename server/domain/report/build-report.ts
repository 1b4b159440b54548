import type { Aspect, AspectMention } from "../analysis";
import { addDays } from "../calendar";
import type { Platform } from "../platform";
import { bestPraise, quotable } from "../quotable";
import { type DailyTotals, satisfactionOf, sumDaily } from "../satisfaction";
import type { Report, ReportKind, ReportQuote } from "./report";

export type ReportReview = {
  id: string;
  reviewerName: string | null;
  platform: Platform;
  rating: number | null;
  sentimentScore: number | null;
  aspects: AspectMention[];
  isUrgent: boolean;
  urgencyKind: string | null;
  urgencyQuote: string | null;
};

export type ReportInput = {
  kind: ReportKind;
  from: string;
  to: string;
  /** Roll-ups of at least the thirty days up to `to`. */
  days: readonly (DailyTotals & { platform: Platform; day: string })[];
  /** How many of them the reply rate counts. */
  daysOfRate: number;
  /** Reviews of the period that guests can read, newest first. */
  reviews: readonly ReportReview[];
} & Pick<Report, "waiting" | "trouble">;

const mostAspects = 5;
const mostQuotes = { daily: 3, weekly: 5 };

/** Makes a shop's report of its roll-ups and reviews. */
export function buildReport({ kind, from, to, days, daysOfRate, reviews, waiting, trouble }: ReportInput): Report {
  const during = (first: string, last: string) => days.filter(({ day }) => day >= first && day <= last);
  const period = during(from, to);
  const rated = sumDaily(during(addDays(to, 1 - daysOfRate), to));
  return {
    kind,
    from,
    to,
    reviews: {
      count: sumDaily(period).reviews,
      before: sumDaily(during(addDays(from, -7), addDays(to, -7))).reviews,
    },
    satisfaction: {
      now: satisfactionOf(sumDaily(during(addDays(to, -6), to))),
      before: satisfactionOf(sumDaily(during(addDays(to, -13), addDays(to, -7)))),
    },
    replies: { days: daysOfRate, reviews: rated.reviews, replied: rated.replied, seconds: rated.replySeconds },
    platforms: platformsOf(period),
    aspects: countAspects(reviews).slice(0, mostAspects),
    urgent: reviews.filter(({ isUrgent }) => isUrgent).length,
    quotes: [
      ...reviews.flatMap(urgentQuote).slice(0, mostQuotes[kind]),
      ...praises(reviews).slice(0, mostQuotes[kind]),
      ...(kind === "weekly" ? complaints(reviews) : []),
    ],
    waiting,
    trouble,
  };
}

const platformsOf = (period: ReportInput["days"]): Report["platforms"] =>
  [...new Set(period.map(({ platform }) => platform))]
    .map((platform) => {
      const { reviews, ratingCount, ratingSum } = sumDaily(period.filter((row) => row.platform === platform));
      return { platform, reviews, ratingCount, ratingSum };
    })
    .filter(({ reviews }) => reviews > 0)
    .sort((a, b) => b.reviews - a.reviews || a.platform.localeCompare(b.platform));

/** How many reviews praise each aspect and how many complain of it; one review counts once on each side. */
export function countAspects(reviews: readonly Pick<ReportReview, "aspects">[]): Report["aspects"] {
  const counts = new Map<Aspect, { positive: number; negative: number }>();
  for (const { aspects } of reviews) {
    const said = new Set(aspects.map(({ aspect, polarity }) => `${aspect} ${polarity}`));
    for (const aspect of new Set(aspects.map((mention) => mention.aspect))) {
      const count = counts.get(aspect) ?? { positive: 0, negative: 0 };
      counts.set(aspect, count);
      if (said.has(`${aspect} positive`)) count.positive += 1;
      if (said.has(`${aspect} negative`)) count.negative += 1;
    }
  }
  return [...counts]
    .filter(([aspect, { positive, negative }]) => aspect !== "other" && positive + negative > 0)
    .map(([aspect, count]) => ({ aspect, ...count }))
    .sort((a, b) => b.positive + b.negative - (a.positive + a.negative) || a.aspect.localeCompare(b.aspect));
}

const quoteOf = (review: ReportReview, kind: ReportQuote["kind"], text: string, about: string | null): ReportQuote => ({
  kind,
  reviewId: review.id,
  text,
  reviewerName: review.reviewerName,
  platform: review.platform,
  rating: review.rating,
  about,
});

const urgentQuote = (review: ReportReview): ReportQuote[] =>
  review.isUrgent && review.urgencyQuote
    ? [quoteOf(review, "urgent", review.urgencyQuote.trim(), review.urgencyKind)]
    : [];

/** The fullest kind words of the happiest reviews, one each. */
function praises(reviews: readonly ReportReview[]): ReportQuote[] {
  return reviews
    .filter(({ sentimentScore, isUrgent }) => !isUrgent && (sentimentScore ?? 0) >= 0.7)
    .flatMap((review) => {
      const best = bestPraise(review.aspects);
      return best ? [quoteOf(review, "praise", best, null)] : [];
    });
}

/** The latest complaint about each of the aspects most complained of, three at most, each of another review. */
function complaints(reviews: readonly ReportReview[]): ReportQuote[] {
  const worst = countAspects(reviews)
    .filter(({ negative }) => negative > 0)
    .sort((a, b) => b.negative - a.negative);
  const quotes: ReportQuote[] = [];
  for (const { aspect } of worst) {
    const review = reviews.find(
      (each) =>
        !each.isUrgent &&
        !quotes.some(({ reviewId }) => reviewId === each.id) &&
        quotable(each.aspects, "negative").some((mention) => mention.aspect === aspect),
    );
    const words = review && quotable(review.aspects, "negative").find((mention) => mention.aspect === aspect);
    if (words) quotes.push(quoteOf(review, "complaint", words.quote, aspect));
  }
  return quotes.slice(0, 3);
}
