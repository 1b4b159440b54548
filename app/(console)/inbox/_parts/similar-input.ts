import type { ReviewDetail } from "@/components/inbox/types";

/** What to ask for reviews with the same complaint; null when the review complains of nothing. */
export function similarInput({ id, storeId, aspects }: Pick<ReviewDetail, "id" | "storeId" | "aspects">) {
  const complaint = aspects.find((mention) => mention.polarity === "negative");
  return complaint ? { reviewId: id, storeId, aspect: complaint.aspect } : null;
}
