import { z } from "zod";
import { type Ctx, transact, userIdOf, visibleStoreIds } from "@/server/context";
import { koreanDay } from "@/server/domain/calendar";
import { notificationDays, notificationViews, urgentKinds } from "@/server/domain/notification";
import { readNotification } from "@/server/domain/notification-content";
import type { Notification, Prisma } from "@/server/generated/prisma/client";
import { hiddenKinds } from "@/server/domain/notification-settings";
import type { Tx } from "@/server/platform/db";

export const ListNotificationsInput = z.object({
  view: z.enum(notificationViews).default("all"),
  storeId: z.uuid().optional(),
  cursor: z.object({ at: z.date(), id: z.uuid() }).nullish(),
  limit: z.int().min(1).max(100).default(30),
});

/** What the actor was told in the last 90 days, newest first, each with the shop and the review it is about as they are now. */
export async function listNotifications(ctx: Ctx, input: z.infer<typeof ListNotificationsInput>) {
  const { view, storeId, cursor, limit } = input;
  return transact(ctx, async (tx) => {
    const { id, muted, ...quiet } = await tx.user.findUniqueOrThrow({
      where: { id: userIdOf(ctx) },
      select: { id: true, muted: true, quietFrom: true, quietTo: true, urgentAtNight: true },
    });
    const told = toldTo({ id, muted }, ctx.now(), storeId);
    if (storeId) await visibleStoreIds(ctx, tx, storeId);
    const rows = await tx.notification.findMany({
      where: { AND: [told, narrowed[view], cursor ? after(cursor) : {}] },
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
      take: limit + 1,
    });
    const page = rows.slice(0, limit);
    const last = page.at(-1);
    return {
      items: await describe(tx, page),
      nextCursor: rows.length > limit && last ? { at: last.createdAt, id: last.id } : null,
      counts: {
        unread: await tx.notification.count({ where: { AND: [told, narrowed.unread] } }),
        urgent: await tx.notification.count({ where: { AND: [told, narrowed.urgent] } }),
      },
      quiet,
      today: koreanDay(ctx.now()),
    };
  });
}

export type Told = { id: string; muted: string[] };

/** Which rows a person is shown: nothing of what they have muted. */
export const toldTo = ({ id, muted }: Told, now: Date, storeId?: string): Prisma.NotificationWhereInput => ({
  userId: id,
  kind: { notIn: hiddenKinds(muted) },
  createdAt: { gte: new Date(now.getTime() - notificationDays * 86_400_000) },
  ...(storeId && { storeId }),
});

const narrowed = {
  all: {},
  unread: { isRead: false },
  urgent: { kind: { in: [...urgentKinds] } },
} satisfies Record<(typeof notificationViews)[number], Prisma.NotificationWhereInput>;

const after = ({ at, id }: { at: Date; id: string }): Prisma.NotificationWhereInput => ({
  OR: [{ createdAt: { lt: at } }, { createdAt: at, id: { lt: id } }],
});

async function describe(tx: Tx, rows: Notification[]) {
  const read = rows.map((row) => ({ row, content: readNotification(row.kind, row.data) }));
  const stores = await tx.store.findMany({
    where: { id: { in: rows.flatMap(({ storeId }) => storeId ?? []) } },
    select: { id: true, name: true },
  });
  const storeOf = new Map(stores.map((store) => [store.id, store]));
  const reviewOf = await findReviews(
    tx,
    read.flatMap(({ content }) => (content && "reviewId" in content ? content.reviewId : [])),
  );
  return read.map(({ row: { id, kind, storeId, isRead, createdAt }, content }) => ({
    id,
    kind,
    isRead,
    createdAt,
    content,
    storeId,
    store: (storeId && storeOf.get(storeId)) || null,
    review: (content && "reviewId" in content && reviewOf.get(content.reviewId)) || null,
  }));
}

async function findReviews(tx: Tx, ids: string[]) {
  const keys = await tx.reviewKey.findMany({
    where: { reviewId: { in: ids } },
    select: { reviewId: true, reviewDate: true },
  });
  const dates = keys.map(({ reviewDate }) => reviewDate.getTime());
  if (dates.length === 0) return new Map<string, never>();
  const reviews = await tx.review.findMany({
    where: {
      id: { in: keys.map(({ reviewId }) => reviewId) },
      reviewDate: { gte: new Date(Math.min(...dates)), lte: new Date(Math.max(...dates)) },
    },
    select: { id: true, platform: true, rating: true, reviewerName: true },
  });
  return new Map(reviews.map((review) => [review.id, review]));
}
