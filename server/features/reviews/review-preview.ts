import { excerptOf } from "@/server/domain/search-words";
import { hiddenAs } from "@/server/domain/spam";
import { draftLimitOf, findHeld } from "@/server/features/billing/public";
import type { Prisma } from "@/server/generated/prisma/client";
import type { Tx } from "@/server/platform/db";

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
  givesOrders: true,
  inboxState: true,
  store: { select: { id: true, name: true } },
  reply: {
    select: { id: true, status: true, task: true, isPasted: true, guardLevel: true, publishAfter: true, version: true },
  },
} satisfies Prisma.ReviewSelect;

type Row = Prisma.ReviewGetPayload<{ select: typeof previewSelect }>;

/**
 * A draft the owner should read word by word: few stars, a complaint, a review that tells whoever answers what to write, or
 * something the guard wants a look at.
 */
export const needsReading = (
  row: Pick<Row, "rating" | "sentiment" | "isUrgent" | "givesOrders"> & { reply: { guardLevel: string } | null },
) =>
  row.isUrgent ||
  row.givesOrders ||
  (row.rating !== null && row.rating <= 3) ||
  row.sentiment === "negative" ||
  row.sentiment === "mixed" ||
  row.reply?.guardLevel !== "ok";

type Asked = { userId: string; now: Date; words?: string };

/** The rows as a list shows them; with `words`, the part of each text where they stand. */
export async function toPreviews(tx: Tx, rows: readonly Row[], { userId, now, words = "" }: Asked) {
  const waiting = rows.filter(({ reply, inboxState }) => !reply && inboxState === "needs_reply").map(({ id }) => id);
  const held =
    waiting.length > 0 ? await findHeld(tx, waiting, await draftLimitOf(tx, userId, now)) : new Set<string>();
  return rows.map((row) => toPreview(row, words, held.has(row.id)));
}

const toPreview = ({ spamKind, isSpamDenied, givesOrders, ...row }: Row, words: string, isHeld: boolean) => ({
  ...row,
  spam: hiddenAs(spamKind, isSpamDenied),
  content: excerptOf(row.content, words),
  needsReading: needsReading({ ...row, givesOrders }),
  /** Beyond the plan's month: its draft waits. */
  isHeld,
});
