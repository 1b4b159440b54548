import { z } from "zod";
import en from "@/messages/en/reply-backup.json";
import ko from "@/messages/ko/reply-backup.json";
import { type Ctx, transact, visibleStoreIds } from "@/server/context";
import { toCsvLine } from "@/server/domain/csv-line";
import type { Prisma } from "@/server/generated/prisma/client";
import type { Tx } from "@/server/platform/db";

export const ExportRepliesInput = z.object({
  storeId: z.uuid(),
  format: z.enum(["csv", "json"]),
  locale: z.enum(["ko", "en"]).catch("ko"),
});
type Input = z.infer<typeof ExportRepliesInput>;

const texts = { ko, en };
const pageSize = 500;

const columns = {
  id: true,
  reviewDate: true,
  platform: true,
  status: true,
  author: true,
  content: true,
  shownText: true,
  postedAt: true,
  liveAt: true,
  review: { select: { platformReviewId: true, reviewerName: true, rating: true, content: true, sourceUrl: true } },
} satisfies Prisma.ReviewReplySelect;
type Row = Prisma.ReviewReplyGetPayload<{ select: typeof columns }>;

/**
 * The shop's replies as a file, a piece at a time, the newest review first: every reply that was ever approved or found
 * on a platform, as guests see or saw it. CSV for Excel, or JSON.
 */
export async function* exportReplies(ctx: Ctx, { storeId, format, locale }: Input): AsyncGenerator<string> {
  const store = await transact(ctx, async (tx) => {
    await visibleStoreIds(ctx, tx, storeId);
    return tx.store.findUniqueOrThrow({ where: { id: storeId }, select: { name: true } });
  });
  const write = format === "csv" ? csvWriter(locale) : jsonWriter(store.name, ctx.now());
  yield write.head;
  let last: Row | undefined;
  for (;;) {
    const rows: Row[] = await transact(ctx, (tx) => readPage(tx, storeId, last));
    if (rows.length > 0) yield rows.map((row, index) => write.row(row, !last && index === 0)).join("");
    last = rows.at(-1);
    if (rows.length < pageSize) break;
  }
  yield write.foot;
}

const readPage = (tx: Tx, storeId: string, after: Row | undefined) =>
  tx.reviewReply.findMany({
    where: {
      storeId,
      status: { notIn: ["drafted", "skipped"] },
      ...(after && {
        OR: [{ reviewDate: { lt: after.reviewDate } }, { reviewDate: after.reviewDate, id: { lt: after.id } }],
      }),
    },
    orderBy: [{ reviewDate: "desc" }, { id: "desc" }],
    take: pageSize,
    select: columns,
  });

type Writer = { head: string; row(row: Row, isFirst: boolean): string; foot: string };

const iso = (at: Date | null) => at?.toISOString() ?? "";

function csvWriter(locale: Input["locale"]): Writer {
  const text = texts[locale];
  const { column } = text;
  const head = [
    column.platform,
    column.reviewId,
    column.reviewDate,
    column.reviewer,
    column.rating,
    column.review,
    column.reply,
    column.state,
    column.postedAt,
    column.liveAt,
    column.url,
  ];
  return {
    head: `\uFEFF${toCsvLine(head)}`,
    row: (row) =>
      toCsvLine([
        text.platform[row.platform],
        row.review.platformReviewId,
        iso(row.reviewDate),
        row.review.reviewerName ?? "",
        row.review.rating?.toString() ?? "",
        row.review.content,
        row.shownText ?? row.content,
        text.state[row.status as keyof typeof text.state],
        iso(row.postedAt),
        iso(row.liveAt),
        row.review.sourceUrl ?? "",
      ]),
    foot: "",
  };
}

function jsonWriter(shop: string, at: Date): Writer {
  return {
    head: `{"shop":${JSON.stringify(shop)},"exportedAt":${JSON.stringify(at)},"replies":[`,
    row: ({ id, review, shownText, content, status, ...rest }, isFirst) =>
      `${isFirst ? "" : ","}\n${JSON.stringify({ id, state: status, text: shownText ?? content, ...rest, review })}`,
    foot: "\n]}\n",
  };
}
