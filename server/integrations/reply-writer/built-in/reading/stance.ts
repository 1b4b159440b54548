import type { Sentiment } from "@/server/domain/analysis";
import { blame } from "@/server/integrations/reply-writer/built-in/reading/contrast";
import type { Echo } from "@/server/integrations/reply-writer/built-in/reading/echo";
import type { ReviewReading } from "@/server/integrations/reply-writer/built-in/reading/read-review";

const gladRating = 4;
const mostStars = 5;

const bad =
  /(?:없|않|못|아니|나쁘|나빴|늦|식었|식어|짜고|짰|비싸|비쌌|불친절|실망|아쉬|불편|더럽|더러|지저분|냄새|기다|틀|잘못|부족|모자|맛없|질기|질겼|탔|길|줄을|오래|아프|아팠|무서)/;

export function stanceOf(
  sentiment: Sentiment,
  rating: number | null,
  praise: number,
  complaints: number,
): ReviewReading["stance"] {
  const isGlad = praise > 0 && complaints === 0 && (rating === null ? sentiment === "mixed" : rating >= gladRating);
  if (isGlad) return "praise";
  const isLow = rating !== null && rating <= 2 && complaints > 0;
  if (sentiment === "negative" || isLow) return sentiment === "mixed" && praise > 0 ? "mixed" : "complaint";
  if (complaints > 0) return praise > 0 ? "mixed" : "complaint";
  if (sentiment === "mixed" && praise === 0) return rating !== null && rating <= 2 ? "complaint" : "neutral";
  if (sentiment === "positive" || praise > 0) return rating !== null && rating <= 2 ? "doubtful" : "praise";
  return "neutral";
}

/** In a glad review, a complaint whose words we could not read is more likely a misreading than a complaint. */
export function isDoubtful({ kind, aspect, thing }: Echo, sentiment: Sentiment, rating: number | null): boolean {
  if (kind !== "general" || thing !== null || (rating ?? 0) < gladRating) return false;
  return sentiment === "neutral" || (sentiment === "positive" && aspect === "other");
}

/** Under five stars, what no word of blame is in ("고기 질이 다르네요") was praise. */
export function isMisread({ kind, polarity, go }: Echo, rating: number | null): boolean {
  return polarity === "negative" && kind === "retold" && rating === mostStars && !blame.test(go) && !bad.test(go);
}
