import { containing, type ReviewSearch, termsOf } from "@/server/domain/review-search";
import { Prisma } from "@/server/generated/prisma/client";

/** What a search asks of a row of `reviews`, each condition beginning with "and"; its shop is the caller's to check. */
export function searchWhere(search: ReviewSearch, now: Date): Prisma.Sql {
  const { platform, rating, sentiment, state, language, days } = search;
  const conditions = [
    platform && Prisma.sql`and platform = ${platform}::"Platform"`,
    rating !== undefined && (rating === 0 ? Prisma.sql`and rating is null` : Prisma.sql`and rating = ${rating}`),
    sentiment && Prisma.sql`and sentiment = ${sentiment}::"Sentiment"`,
    state && Prisma.sql`and inbox_state = ${state}::"InboxState"`,
    language && (language === "ko" ? Prisma.sql`and language = 'ko'` : Prisma.sql`and language <> 'ko'`),
    days &&
      Prisma.sql`and date_precision <> 'unknown' and review_date >= ${new Date(now.getTime() - days * 86_400_000)}`,
    wordsWhere(search.words),
  ];
  return Prisma.join(conditions.filter((each) => !!each).concat(Prisma.empty), " ");
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
