import type { ReviewField } from "./mapping";

/** Why a row of a file cannot be taken, and the field that is to blame. */
export const rejectReasons = {
  columns_missing: null,
  columns_extra: null,
  text_empty: "text",
  text_long: "text",
  author_long: "author",
  id_long: "id",
  date_unreadable: "date",
  date_future: "date",
  rating_over_5: "rating",
  rating_fraction: "rating",
  rating_unreadable: "rating",
} as const satisfies Record<string, ReviewField | null>;
export type RejectReason = keyof typeof rejectReasons;
