import type { Sentiment } from "@/server/domain/analysis";
import type { ReviewReading } from "@/server/integrations/reply-writer/built-in/reading/review-reading";

const gladRating = 4;

export function stanceOf(
  sentiment: Sentiment,
  rating: number | null,
  praise: number,
  complaints: number,
): ReviewReading["stance"] {
  if (complaints === 0 && (rating === null ? praise > 0 && sentiment === "mixed" : rating >= gladRating))
    return "praise";
  const isLow = rating !== null && rating <= 2 && complaints > 0;
  if (sentiment === "negative" || isLow) return sentiment === "mixed" && praise > 0 ? "mixed" : "complaint";
  if (complaints > 0) return praise > 0 ? "mixed" : "complaint";
  if (sentiment === "mixed" && praise === 0) return rating !== null && rating <= 2 ? "complaint" : "neutral";
  if (sentiment === "positive" || praise > 0) return rating !== null && rating <= 2 ? "doubtful" : "praise";
  return "neutral";
}
