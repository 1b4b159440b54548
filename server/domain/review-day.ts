import { koreanDay } from "./calendar";

/** The day on which reviews without a date are counted: before all others, so that no period claims them. */
export const undatedDay = "1970-01-01";

/** The Korean day a review is counted on. */
export const reviewDay = (review: { reviewDate: Date; datePrecision: "instant" | "day" | "unknown" }): string =>
  review.datePrecision === "unknown" ? undatedDay : koreanDay(review.reviewDate);
