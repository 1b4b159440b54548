import { z } from "zod";
import { type Ctx, transact, visibleStoreIds } from "@/server/context";
import { inboxStates } from "@/server/domain/inbox";
import { PlatformSchema } from "@/server/domain/platform";
import { Prisma } from "@/server/generated/prisma/client";
import type { Tx } from "@/server/platform/db";
import { previewSelect, toPreview } from "./review-preview";

/** Place in the list after which the next page begins; opaque to callers. */
const Cursor = z.object({ urgent: z.boolean().nullable(), at: z.iso.datetime(), id: z.uuid() });
type Cursor = z.infer<typeof Cursor>;

export const ListInboxInput = z.object({
  tab: z.enum([...inboxStates, "all"]).default("needs_reply"),
  storeId: z.uuid().optional(),
  platform: PlatformSchema.optional(),
  /** Exactly these stars; 0 means without a star. */
  rating: z.int().min(0).max(5).optional(),
  urgent: z.boolean().optional(),
  cursor: Cursor.nullish(),
  limit: z.int().min(1).max(100).default(30),
});
type Input = z.infer<typeof ListInboxInput>;

/** Reviews of one inbox tab, newest first, page by page; of those that need a reply the urgent ones come first. */
export async function listInbox(ctx: Ctx, input: Input) {
  return transact(ctx, async (tx) => {
    const storeIds = await visibleStoreIds(ctx, tx, input.storeId);
    const groups = input.urgent !== undefined ? [input.urgent] : input.tab === "needs_reply" ? [true, false] : [null];
    const places: Cursor[] = [];
    for (const urgent of groups) {
      if (urgent && input.cursor?.urgent === false) continue;
      const after = input.cursor?.urgent === urgent ? input.cursor : null;
      const missing = input.limit + 1 - places.length;
      if (missing > 0) places.push(...(await findPlaces(tx, input, storeIds, urgent, after, missing)));
    }
    const page = places.slice(0, input.limit);
    const rows = await tx.review.findMany({
      where: { OR: page.map((place) => ({ id: place.id, reviewDate: new Date(place.at) })) },
      select: previewSelect,
    });
    const byId = new Map(rows.map((row) => [row.id, row]));
    return {
      items: page.flatMap((place) => byId.get(place.id) ?? []).map(toPreview),
      nextCursor: places.length > input.limit ? (page.at(-1) ?? null) : null,
    };
  });
}

/** Ids in order, store by store, so that each store's index is walked only as far as the page needs. */
async function findPlaces(
  tx: Tx,
  input: Input,
  storeIds: string[],
  urgent: boolean,
  after: Cursor | null,
  limit: number,
) {
  const state = input.tab === "all" ? Prisma.empty : Prisma.sql`and inbox_state = ${input.tab}::"InboxState"`;
  const platform = input.platform ? Prisma.sql`and platform = ${input.platform}::"Platform"` : Prisma.empty;
  const rating =
    input.rating === undefined
      ? Prisma.empty
      : input.rating === 0
        ? Prisma.sql`and rating is null`
        : Prisma.sql`and rating = ${input.rating}`;
  const urgency = urgent === null ? Prisma.empty : Prisma.sql`and is_urgent = ${urgent}`;
  const from = after
    ? Prisma.sql`and review_date <= ${after.at}::timestamptz
        and (review_date, id) < (${after.at}::timestamptz, ${after.id}::uuid)`
    : Prisma.empty;
  const rows = await tx.$queryRaw<{ id: string; at: Date }[]>`
    select r.id, r.review_date as at from unnest(${storeIds}::uuid[]) as s(id) cross join lateral (
      select id, review_date from reviews
      where store_id = s.id and removed_at is null ${urgency} ${state} ${platform} ${rating} ${from}
      order by review_date desc, id desc limit ${limit}) r
    order by r.review_date desc, r.id desc limit ${limit}`;
  return rows.map((row): Cursor => ({ urgent, at: row.at.toISOString(), id: row.id }));
}
