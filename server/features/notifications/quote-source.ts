import words from "@/messages/ko/review.json";
import type { Platform } from "@/server/domain/platform";

type Source = { reviewerName: string | null; platform: Platform; rating: number | null };

/** Whose words a mail quotes: 김*수 · 네이버 · 5점. */
export const quoteSource = ({ reviewerName, platform, rating }: Source): string => {
  const stars = rating === null ? words.stars.none : `${rating}점`;
  return [reviewerName ?? words.anonymous, words.platform[platform], stars].join(" · ");
};
