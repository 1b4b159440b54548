import type { ReviewSearch } from "@/server/domain/review-search";

/** Names of the review page's filters in its address, where they differ. */
const names: Partial<Record<keyof ReviewSearch, string>> = {
  words: "q",
  storeId: "store",
  rating: "stars",
  sentiment: "mood",
};

/** The page with exactly the reviews a number was counted from. */
export function evidenceHref(search: Partial<ReviewSearch>): string {
  const address = new URLSearchParams();
  for (const [key, value] of Object.entries(search))
    if (value !== undefined) address.set(names[key as keyof ReviewSearch] ?? key, String(value));
  return `/reviews?${address}`;
}

/** Reviews behind a number of the shown period. */
export type EvidenceOf = (search: Partial<ReviewSearch>) => string;
