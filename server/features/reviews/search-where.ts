import type { Aspect, Polarity } from "@/server/domain/analysis";
import { addDays, koreanDay, startOfKoreanDay } from "@/server/domain/calendar";
import type { History } from "@/server/domain/history";
import type { ReviewSearch } from "@/server/domain/review-search";
import { containing, termsOf } from "@/server/domain/search-words";
import { Prisma } from "@/server/generated/prisma/client";

/**
 * What a search within the history asks of a row of `reviews`, each condition beginning with "and"; its shop is the caller's to
 * check.
 */
export function searchWhere(search: ReviewSearch, now: Date, history: History): Prisma.Sql {
  const { platform, rating, sentiment, state, language, days } = search;
  const conditions = [
    history && shownWhere(history),
    platform && Prisma.sql`and platform = ${platform}::"Platform"`,
    rating !== undefined && (rating === 0 ? Prisma.sql`and rating is null` : Prisma.sql`and rating = ${rating}`),
    sentiment && Prisma.sql`and sentiment = ${sentiment}::"Sentiment"`,
    state && Prisma.sql`and inbox_state = ${state}::"InboxState"`,
    language && (language === "ko" ? Prisma.sql`and language = 'ko'` : Prisma.sql`and language <> 'ko'`),
    days && writtenWhere({ from: firstOfDays(days, now) }),
    writtenWhere(search),
    search.keyword && Prisma.sql`and keywords @> array[${search.keyword}]::text[]`,
    search.aspect && aspectWhere(search.aspect, search.polarity),
    wordsWhere(search.words),
  ];
  return Prisma.join(conditions.filter((each) => !!each).concat(Prisma.empty), " ");
}

/** The first of so many Korean days, today being the last. */
export const firstOfDays = (days: number, now: Date): string => addDays(koreanDay(now), 1 - days);

/** A review without a date is never too old. */
const shownWhere = ({ from }: NonNullable<History>): Prisma.Sql =>
  Prisma.sql`and (review_date >= ${startOfKoreanDay(from)} or date_precision = 'unknown')`;

const korean = Prisma.sql`review_date at time zone 'Asia/Seoul'`;

function writtenWhere({ from, to, weekday, hour }: Partial<ReviewSearch>): Prisma.Sql | null {
  const conditions = [
    from && Prisma.sql`review_date >= ${startOfKoreanDay(from)}`,
    to && Prisma.sql`review_date < ${startOfKoreanDay(addDays(to, 1))}`,
    weekday && Prisma.sql`extract(isodow from ${korean}) = ${weekday}`,
    hour !== undefined && Prisma.sql`date_precision = 'instant' and extract(hour from ${korean}) = ${hour}`,
  ].filter((each) => !!each);
  return conditions.length > 0
    ? Prisma.sql`and date_precision <> 'unknown' and ${Prisma.join(conditions, " and ")}`
    : null;
}

/** As domain/aspect-stance counts: a review that complains of an aspect does not praise it. */
function aspectWhere(aspect: Aspect, polarity: Polarity | undefined): Prisma.Sql {
  const says = (what: object) => Prisma.sql`aspects @> ${JSON.stringify([{ aspect, ...what }])}::jsonb`;
  const [praises, blames] = [says({ polarity: "positive" }), says({ polarity: "negative" })];
  if (polarity === "negative") return Prisma.sql`and ${blames}`;
  if (polarity === "positive") return Prisma.sql`and ${praises} and not ${blames}`;
  return polarity ? Prisma.sql`and ${says({})} and not ${praises} and not ${blames}` : Prisma.sql`and ${says({})}`;
}

function wordsWhere(words: string): Prisma.Sql | null {
  const terms = termsOf(words).map((all) =>
    Prisma.join(
      all.map((word) => Prisma.sql`content ilike ${containing(word)}`),
      " and ",
    ),
  );
  return terms.length > 0 ? Prisma.sql`and (${Prisma.join(terms, " or ")})` : null;
}
