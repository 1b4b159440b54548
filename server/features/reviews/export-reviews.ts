import { z } from "zod";
import ko from "@/messages/ko/reviews.json";
import en from "@/messages/en/reviews.json";
import koReview from "@/messages/ko/review.json";
import enReview from "@/messages/en/review.json";
import { type Ctx, transact, visibleStoreIds } from "@/server/context";
import { koreanDay } from "@/server/domain/calendar";
import { maskName } from "@/server/domain/mask-name";
import { ReviewSearch } from "@/server/domain/review-search";
import type { Cell } from "@/server/domain/sheet";
import { readHistory } from "@/server/features/billing/public";
import { Prisma } from "@/server/generated/prisma/client";
import type { Tx } from "@/server/platform/db";
import { searchWhere } from "./search-where";
import { findReviews } from "./find-reviews";
import type { Place } from "./walk-reviews";

const flag = z.enum(["0", "1"]).transform((value) => value === "1");

/** A search as a file; with `ids` only those of its reviews. */
export const ExportReviewsInput = ReviewSearch.extend({
  ids: z.array(z.uuid()).max(100).optional(),
  replies: flag,
  hideNames: flag,
  locale: z.enum(["ko", "en"]).catch("ko"),
});
type Input = z.infer<typeof ExportReviewsInput>;

const texts = { ko: { ...ko, review: koReview }, en: { ...en, review: enReview } };
const pageSize = 500;

const columns = {
  id: true,
  reviewDate: true,
  datePrecision: true,
  platform: true,
  reviewerName: true,
  rating: true,
  content: true,
  sentiment: true,
  keywords: true,
  language: true,
  sourceUrl: true,
  inboxState: true,
  store: { select: { name: true } },
  reply: { select: { status: true, content: true, shownText: true } },
} satisfies Prisma.ReviewSelect;
type Row = Prisma.ReviewGetPayload<{ select: typeof columns }>;

/** The head, then the reviews found within the plan's history, some hundred at a time, newest first; a number stays a number. */
export async function* exportReviews(ctx: Ctx, { ids, replies, hideNames, locale, ...search }: Input) {
  const text = texts[locale];
  const now = ctx.now();
  const chosen = ids ? Prisma.sql`and id = any(${ids}::uuid[])` : Prisma.empty;
  let after: Place | null = null;
  yield [headOf(text.file, replies)];
  for (;;) {
    const { rows, last }: Page = await transact(ctx, async (tx) => {
      const storeIds = await visibleStoreIds(ctx, tx, search.storeId);
      const where = Prisma.sql`${searchWhere(search, now, await readHistory(ctx, tx))} ${chosen}`;
      const walk = { storeIds, where, after, limit: pageSize, now };
      return readPage(tx, await findReviews(ctx, tx, search.words, walk));
    });
    yield rows.map((row) => toCells(row, { text, replies, hideNames }));
    if (!last) return;
    after = last;
  }
}

type Page = { rows: Row[]; last: Place | null };

async function readPage(tx: Tx, places: Place[]): Promise<Page> {
  const rows = await tx.review.findMany({
    where: { id: { in: places.map(({ id }) => id) }, reviewDate: { gte: places.at(-1)?.at, lte: places[0]?.at } },
    select: columns,
  });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return {
    rows: places.flatMap(({ id }) => byId.get(id) ?? []),
    last: places.length === pageSize ? (places.at(-1) ?? null) : null,
  };
}

const headOf = (file: (typeof ko)["file"], replies: boolean): Cell[] => [
  file.written,
  file.platform,
  file.store,
  file.reviewer,
  file.rating,
  file.review,
  file.sentiment,
  file.keywords,
  file.language,
  file.url,
  ...(replies ? [file.replyState, file.reply] : []),
];

type Look = { text: (typeof texts)["ko"]; replies: boolean; hideNames: boolean };

function toCells(row: Row, { text, replies, hideNames }: Look): Cell[] {
  const name = row.reviewerName ?? "";
  return [
    row.datePrecision === "unknown" ? text.file.undated : koreanDay(row.reviewDate),
    text.review.platform[row.platform],
    row.store.name,
    hideNames ? maskName(name) : name,
    row.rating,
    row.content,
    row.sentiment && text.review.sentiment[row.sentiment],
    row.keywords.join(", "),
    row.language,
    row.sourceUrl,
    ...(replies ? [text.states[row.inboxState], shownReply(row.reply)] : []),
  ];
}

/** What guests see or are about to see; a draft nobody approved is not a reply. */
function shownReply(reply: Row["reply"]): string | null {
  if (!reply || reply.status === "drafted" || reply.status === "skipped") return null;
  return reply.shownText ?? reply.content;
}
