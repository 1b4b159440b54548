import { excerptOf } from "@/server/domain/search-words";
import { hiddenAs } from "@/server/domain/spam";
import type { Prisma } from "@/server/generated/prisma/client";

/** What a row of a review list needs, and nothing more. */
export const previewSelect = {
  id: true,
  reviewDate: true,
  datePrecision: true,
  platform: true,
  reviewerName: true,
  rating: true,
  ratingSource: true,
  content: true,
  isBlinded: true,
  language: true,
  sentiment: true,
  isUrgent: true,
  urgencyKind: true,
  spamKind: true,
  isSpamDenied: true,
  inboxState: true,
  store: { select: { id: true, name: true } },
  reply: {
    select: { id: true, status: true, task: true, isPasted: true, guardLevel: true, publishAfter: true, version: true },
  },
} satisfies Prisma.ReviewSelect;

type Row = Prisma.ReviewGetPayload<{ select: typeof previewSelect }>;

/** A draft the owner should read word by word: few stars, a complaint, or something the guard wants a look at. */
export const needsReading = (
  row: Pick<Row, "rating" | "sentiment" | "isUrgent"> & { reply: { guardLevel: string } | null },
) =>
  row.isUrgent ||
  (row.rating !== null && row.rating <= 3) ||
  row.sentiment === "negative" ||
  row.sentiment === "mixed" ||
  row.reply?.guardLevel !== "ok";

/** With `words`, the part of the text where they stand. */
export const toPreview = ({ spamKind, isSpamDenied, ...row }: Row, words = "") => ({
  ...row,
  spam: hiddenAs(spamKind, isSpamDenied),
  content: excerptOf(row.content, words),
  needsReading: needsReading(row),
});
