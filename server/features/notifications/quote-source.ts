import type { Locale } from "@/server/domain/locale";
import type { Platform } from "@/server/domain/platform";
import { wordsIn } from "./mail-words";

/** Whose words they are, where they stand and with how many stars. */
export function quoteSource(
  { reviewerName, platform, rating }: { reviewerName: string | null; platform: Platform; rating: number | null },
  locale: Locale,
): string {
  const review = wordsIn("review", locale);
  return [
    reviewerName ?? review("anonymous"),
    review(`platform.${platform}`),
    rating === null ? review("stars.none") : wordsIn("mail.quote", locale)("stars", { rating }),
  ].join(" · ");
}
